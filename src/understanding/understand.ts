import type { CatalogueIndex } from '../search/catalogueIndex'
import { fold, tokenize } from '../search/fold'
import { STRONG_CUE } from '../search/ranking'
import { parseIdMetier } from '../sheets/ids'
import { CONTEXTE_VIDE, type Contexte } from './contexte'
import { decide } from './decide'
import { type Detresse, isAlarming, isToldWhoListens, resteAvecLaPersonne } from './detresse/detresse'
import { asksAboutJobs, CAPABLE, demandeACote } from './detresse/epreuvePassee'
import { findDetresseSuivie } from './detresse/retourDetresse'
import type { Comprehension, Intent } from './intent'
import { reprendEnsemble } from './metier/avecEnsemble'
import { reprendPoint } from './metier/pointPrecis'
import { parseQuestion, type Question } from './mots/question'
import { commeTape } from './noms/commeTape'
import { memeTete } from './noms/memeTete'
import { offreDevine } from './noms/motDevine'
import type { Observations } from './observations/observations'
import { ceQuiEstDemande } from './recit/ceQuiEstDemande'
import { demandeSeule } from './recit/demandeSeule'
import { sansTitre } from './recit/titreDeQuiEcrit'
import { champApresSorte } from './suite/champApresSorte'
import { decideComplement, decideLaBas } from './suite/decideComplement'
import { decideOuiNon, vouluPar } from './suite/decideOuiNon'
import { diplomeNu } from './suite/diplomeNu'
import { enEntier } from './suite/enEntier'
import { findIds, findTitre } from './suite/idsCites'
import { lieuSuivi } from './suite/lieuSuivi'
import { resteAuMetier } from './suite/resteAuMetier'
import { sansAvis } from './suite/sansAvis'
import { sonChef } from './suite/sonChef'
import { traceDetresse, traceOf } from './trace'

/** A message read once: its words, and what is wanted; what was seen in it when it was looked at. */
export interface Lecture {
  readonly phrase: string
  readonly intent: Intent
  readonly seen: Observations | undefined
  /** What the examples hold as a sign of distress. */
  readonly detresse: Detresse | undefined
  /** The nature of a hardship told as over, beside a question that is answered. */
  readonly epreuve?: string
  /** The reply also says who listens: the message is a little like those that tell of distress. */
  readonly veille?: true
}

/**
 * What a message means, given what was said before. Pure: the same words, context and sheets give the same intent.
 * Distress comes first; then ids, then everything else.
 */
export function understand(texte: string, index: CatalogueIndex, contexte: Contexte = CONTEXTE_VIDE): Comprehension {
  const { intent, seen, detresse, epreuve, veille } = lire(texte, index, contexte)
  if (seen === undefined)
    return {
      intent,
      trace() {
        return [detresse === undefined ? 'aucun mot' : `décision : ${traceDetresse(detresse)}`]
      },
    }
  return {
    intent,
    ...(epreuve === undefined ? {} : { epreuve }),
    ...(veille === undefined ? {} : { veille }),
    trace() {
      return [...traceDoute(detresse), ...traceOf(seen, intent, index)]
    },
  }
}

/** `acquiesce`: words that reply to a question of the guided path, even after a sign of distress. */
export function lire(texte: string, index: CatalogueIndex, contexte: Contexte, acquiesce?: RegExp): Lecture {
  const question = parseQuestion(
    vouluPar(texte, contexte) ??
      diplomeNu(texte, contexte) ??
      champApresSorte(texte, index, contexte) ??
      sonChef(texte, index, contexte) ??
      sansTitre(texte) ??
      enEntier(texte, index, contexte) ??
      memeTete(texte, index, contexte) ??
      sameKind(texte, index, contexte),
    index,
  )
  const { phrase } = question
  const detresse = findDetresseSuivie(texte, phrase, contexte, index)
  const beside = isAlarming(detresse) ? lireACote(question, detresse, index, contexte) : undefined
  if (beside !== undefined) return beside
  const rest = detresse === undefined && acquiesce === undefined ? sansAvis(texte, contexte) : undefined
  if (rest !== undefined) return lire(rest, index, contexte)
  if (detresse !== undefined && detresse.doute !== true) return { phrase, intent: detresse, seen: undefined, detresse }
  if (question.mots.length === 0)
    return { phrase, intent: { kind: 'incompris', vide: true }, seen: undefined, detresse: undefined }
  const seen = ceQuiEstDemande(question, index)
  const alone = findIntent(texte, seen, index, contexte)
  const first =
    (leavesOpen(alone) ? decideComplement(texte, index, contexte) : completes(texte, index, contexte)) ?? alone
  const ofJob = resteAuMetier(first, texte, index, contexte, (entier) => lire(entier, index, contexte).intent)
  const open = resteSansFiche(ofJob, texte, index, contexte)
  const read =
    detresse === undefined
      ? demandeSeule(open, seen, texte, (demande) => lire(demande, index, CONTEXTE_VIDE).intent)
      : open
  const demande = seen.facettes.some(({ poids }) => poids >= STRONG_CUE)
  const around = { contexte, texte: phrase, doute: detresse, demande }
  const enChemin = acquiesce !== undefined && !acquiesce.test(phrase)
  const answers = acquiesce === undefined && isMute(read) && contexte.detresse === undefined
  const said = answers ? (decideOuiNon(phrase, index, contexte) ?? read) : read
  const sure = acquiesce === undefined ? offreDevine(said, seen, index) : said
  const again = lieuSuivi(
    reprendPoint(reprendEnsemble(sure, seen, contexte), seen, contexte, index),
    tokenize(fold(texte)).join(' '),
    contexte,
  )
  const intent = commeTape(resteAvecLaPersonne(again, around, index, enChemin), question)
  return { phrase, intent, seen, detresse, ...(!enChemin && isToldWhoListens(detresse, intent) && { veille: true }) }
}

/** « j'ai été harcelée au collège, quel métier pour aider les autres ? »: over, and something about jobs is asked. */
function lireACote(
  question: Question,
  detresse: Detresse,
  index: CatalogueIndex,
  contexte: Contexte,
): Lecture | undefined {
  if (detresse.retour === true || contexte.detresse !== undefined) return undefined
  const { mots, phrase } = question
  const epreuve = demandeACote(mots, detresse, index)
  if (epreuve === undefined) return undefined
  const asked = lire(epreuve.demande, index, contexte)
  if (asked.seen === undefined || !asksAboutJobs(asked.intent, epreuve.demande)) return undefined
  const said = { phrase, detresse: undefined, epreuve: epreuve.nature }
  if (!CAPABLE.test(epreuve.demande)) return { ...said, intent: asked.intent, seen: asked.seen }
  // « après une dépression, je peux être infirmière ? » asks a precise thing of the job, in which the hardship counts.
  const seen = ceQuiEstDemande(question, index)
  const whole = findIntent(question.texte, seen, index, contexte)
  if ((whole.kind === 'metier' || whole.kind === 'choixMetier') && whole.point !== undefined)
    return { ...said, intent: whole, seen }
  return { ...said, intent: asked.intent, seen: asked.seen }
}

function traceDoute(doute: Detresse | undefined): readonly string[] {
  return doute === undefined ? [] : [`doute : ${traceDetresse(doute)}`]
}

/** « et celle d'histoire ? » after a licence is one too. */
function sameKind(texte: string, index: CatalogueIndex, { formation: [id] }: Contexte): string {
  const fiche = id === undefined || !CELLE.test(texte) ? undefined : index.formations.get(id)
  const [kind] = fiche === undefined ? [] : (KIND.exec(fiche.libelle) ?? [])
  return kind === undefined ? texte : texte.replace(CELLE, `$1${/^licence/i.test(kind) ? 'la' : 'le'} ${kind} `)
}

/** « et celle du CAP … » after the length of a BP is the length. */
const CELLE =
  /^(\s*(?:et\s+)?(?:pour\s+)?)cel(?:le|ui)(?=\s+(?:de|du|des|en)\b|\s+d['’])(?!\s+(?:de la|de l['’]|du|d['’]une?|des)\s*(?:cap|bp|bac|bts|but|dut|licence|master|mc|mention|titre|de)\b)\s+/iu
const KIND = /^(?:bac (?:pro|techno)|licence pro|diplôme d['’]État|[\p{L}]+)/u

/**
 * « assistant », then « dentaire »: after a choice, what ends one name is that job, whatever it means alone; « celui des douanes » is
 * said of no other name at all.
 */
function completes(texte: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  if (contexte.dit === undefined) return decideLaBas(texte, index, contexte)
  const one = CELUI_DE.test(texte)
  if (!one && /\s/.test(texte.trim())) return undefined
  const said = decideComplement(texte, index, contexte)
  if (said?.kind !== 'metier') return undefined
  return one || fold(said.candidat.fiche.libelleMasculin) === `${fold(contexte.dit)} ${fold(texte)}` ? said : undefined
}

const CELUI_DE =
  /^\s*(?:(?:et|é|non|nan|plut[oô]t|alors|oui|c['’ ]?est)[\s,]+)*cel(?:ui|le)\s+(?:de|du|des|d['’]|en|au|aux|à|pour)/iu

/** « c'est dur ? » after a job that has no sheet, which would be asked of any other: it has none still. */
function resteSansFiche(read: Intent, texte: string, index: CatalogueIndex, { sansFiche, offres }: Contexte): Intent {
  const [metier] = index.metiers.keys()
  if (sansFiche === undefined || metier === undefined || !SANS_REPONSE.has(read.kind)) return read
  const { intent } = lire(texte, index, { ...CONTEXTE_VIDE, metier })
  if (intent.kind !== 'metier' || intent.candidat.fiche.id !== metier) return read
  const proches = offres.flatMap((id) => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [{ fiche, score: 0.1 }]
  })
  return { kind: 'inconnu', dit: sansFiche, proches, encore: true }
}

const SANS_REPONSE = new Set<Intent['kind']>(['inconnu', 'incompris', 'sansSujet'])

/** Words that say little by themselves: « oui », « ok », « bof ». */
function isMute(intent: Intent): boolean {
  if (intent.kind === 'geste') return intent.geste === 'merci' || intent.geste === 'annuler'
  return ['incompris', 'guide', 'inconnu', 'sansSujet'].includes(intent.kind)
}

/** What may mean something else beside what was said before. */
function leavesOpen({ kind }: Intent): boolean {
  return ['incompris', 'inconnu', 'liste', 'choixMetier', 'sansSujet', 'horsSujet', 'choixFormation'].includes(kind)
}

/** From what was seen to what is wanted: ids, then whole titles, then everything else. */
function findIntent(texte: string, seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent {
  return findIds(seen, index) ?? findTitre(texte, index, contexte) ?? decide(seen, index, contexte)
}
