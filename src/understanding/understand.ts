import type { CatalogueIndex } from '../search/catalogueIndex'
import { fold } from '../search/fold'
import { CONTEXTE_VIDE, type Contexte } from './contexte'
import { decide } from './decide'
import { decideComplement } from './decideComplement'
import { type Detresse, resteAvecLaPersonne } from './detresse'
import { findIds, findTitre } from './idsCites'
import type { Comprehension, Intent } from './intent'
import { type Observations, observe } from './observations'
import { parseQuestion } from './question'
import { findDetresseSuivie } from './retourDetresse'
import { traceDetresse, traceOf } from './trace'

/**
 * What a message means, given what was said before. Pure: the same words, context and sheets give the same intent.
 * Distress comes first; then ids, then everything else.
 */
export function understand(texte: string, index: CatalogueIndex, contexte: Contexte = CONTEXTE_VIDE): Comprehension {
  const question = parseQuestion(sameKind(texte, index, contexte), index)
  const detresse = findDetresseSuivie(texte, question.phrase, contexte, index)
  if (detresse !== undefined && detresse.doute !== true)
    return { intent: detresse, trace: () => [`décision : ${traceDetresse(detresse)}`] }
  if (question.mots.length === 0) return { intent: { kind: 'incompris', vide: true }, trace: () => ['aucun mot'] }
  const seen = observe(question, index)
  const alone = findIntent(texte, seen, index, contexte)
  const intent =
    (leavesOpen(alone) ? decideComplement(texte, index, contexte) : completes(texte, index, contexte)) ?? alone
  const around = { contexte, texte: question.phrase, doute: detresse }
  const kept = resteAvecLaPersonne(intent, around, index, false)
  return { intent: kept, trace: () => [...traceDoute(detresse), ...traceOf(seen, kept, index)] }
}

function traceDoute(doute: Detresse | undefined): readonly string[] {
  return doute === undefined ? [] : [`doute : ${traceDetresse(doute)}`]
}

/** « et celle d'histoire ? » after a licence is one too. */
function sameKind(texte: string, index: CatalogueIndex, { formation: [id] }: Contexte): string {
  const fiche = id === undefined || !CELLE.test(texte) ? undefined : index.formations.get(id)
  const [kind] = fiche === undefined ? [] : (KIND.exec(fiche.libelle) ?? [])
  return kind === undefined ? texte : texte.replace(CELLE, `$1${kind} `)
}

const CELLE = /^(\s*(?:et\s+)?(?:pour\s+)?)cel(?:le|ui)(?=\s+(?:de|du|des|en)\b|\s+d['’])\s+/iu
const KIND = /^(?:bac (?:pro|techno)|licence pro|diplôme d['’]État|[\p{L}]+)/u

/** « assistant », then « dentaire »: after a choice, what ends one name is that job, whatever it means alone. */
function completes(texte: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  if (contexte.dit === undefined || /\s/.test(texte.trim())) return undefined
  const said = decideComplement(texte, index, contexte)
  return said?.kind === 'metier' && fold(said.candidat.fiche.libelleMasculin) === `${contexte.dit} ${fold(texte)}`
    ? said
    : undefined
}

/** What may mean something else beside what was said before. */
function leavesOpen({ kind }: Intent): boolean {
  return ['incompris', 'inconnu', 'liste', 'choixMetier', 'sansSujet', 'horsSujet', 'choixFormation'].includes(kind)
}

/** From what was seen to what is wanted: ids, then whole titles, then everything else. */
export function findIntent(texte: string, seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent {
  return findIds(seen, index) ?? findTitre(texte, index, contexte) ?? decide(seen, index, contexte)
}
