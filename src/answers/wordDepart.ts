import { fold, tokenize } from '../search/fold'
import { stem } from '../search/stem'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import { findNiveauOfDiplome, type Niveau, rangNiveau } from '../sheets/niveau'
import type { Passage } from '../sheets/section'
import { DEPART } from '../texts/depart'
import type { Depart, Vers } from '../understanding/intent'
import { escapeMarkdown, sentencesOf } from './extrait'
import { nomComplet } from './nomComplet'
import { capital, linesParmi } from './wordFacette'
import { titleOf } from './wordFormation'
import { wordNiveau } from './wordNiveau'
import { wordSource } from './wordSource'

/** What the sheets say of coming to a job from there, word for word; else that they do not say. Empty when it is said below anyway. */
export function wordDepart(depart: Depart, but: FicheMetier): readonly string[] {
  switch (depart.kind) {
    case 'metier':
      return depuisMetier(depart.fiche, but)
    case 'sans':
      return sans(depart, but)
    case 'diplome': {
      const { court } = depart.diplome
      return monter(court, findNiveauOfDiplome(fold(court)), but)
    }
    case 'formation':
      return depuisFormation(depart, but)
  }
}

function depuisFormation({ fiches, dit }: Extract<Depart, { kind: 'formation' }>, but: FicheMetier): readonly string[] {
  const [first] = fiches
  const nom = escapeMarkdown(first === undefined || (fiches.length > 1 && dit !== '') ? dit : titleOf(fiches, first))
  const advised = fiches.filter(({ id }) => but.formationsMinRequise.some((each) => each.id === id))
  if (advised.length > 0) return [DEPART.conseille(advised.map(({ libelle }) => escapeMarkdown(libelle)))]
  const mene = fiches.find((fiche) => isAmong(but, fiche.metiersAssocies))
  if (mene !== undefined)
    return [DEPART.mene(escapeMarkdown(mene.libelle), wordSource(mene.id)), ...encore(niveauDe(mene), but)]
  const names = [
    ...fiches.map(({ libelle }) => wordsOf(libelle)),
    ...fiches.map(({ sigle = '' }) => wordsOf(sigle)),
    wordsOf(dit),
  ]
  const said = phrases([...(but.accesMetier?.passages ?? []), ...(but.formatCourt?.passages ?? [])], names)
  const shown = but.dureesEtudes.map(({ texte }) => texte)
  const quoted = said.filter((each) => !shown.some((text) => text.includes(each)))
  if (quoted.length > 0) return [DEPART.cite(nom), bullets(quoted)]
  if (said.length > 0 || shown.some((text) => isNamed(text, names))) return []
  const higher = monter(nom, first === undefined ? undefined : niveauDe(first), but)
  return higher.length > 0 ? higher : [DEPART.tait(nom)]
}

/** « sans le bac »: what the sheet says of who has none, else the level that it asks for. */
function sans({ dit, niveau }: Extract<Depart, { kind: 'sans' }>, but: FicheMetier): readonly string[] {
  const told = phrasesSans(but)
  const name = DEPART.sans(dit)
  if (told.length > 0) return [DEPART.cite(`sans ${name}`), bullets(told)]
  const { niveauAccesMin: min } = but
  if (min === undefined) return []
  const asked = wordNiveau(min)
  if (rangNiveau(min) < rangNiveau(niveau)) return [DEPART.sansOui(asked, name)]
  // The level is the one reached: a way that begins after the 3e asks for no bac to begin.
  const early = but.dureesEtudes.some(({ entree }) => entree === 'apres3e' || entree === 'avecOuSansBac')
  return [early && dit.startsWith('bac') ? DEPART.sansDebut(asked) : DEPART.sansNon(asked, name)]
}

const SANS =
  /\bsans (?:(?:le|la|un|aucun|avoir|etre|titulaire|du) )*(?:bac\w*|diplomes?|qualification|formation)\b|\bautodidactes?\b|\bsur le tas\b|\bnon diplomes?\b/

function phrasesSans({ accesMetier, formatCourt }: FicheMetier): readonly string[] {
  const passages = [...(accesMetier?.passages ?? []), ...(formatCourt?.passages ?? [])]
  const found = passages.flatMap(({ paragraphes }) => paragraphes.flatMap((text) => [...sentencesOf(text)]))
  return [...new Set(found)]
    .filter((sentence) => sentence.length <= QUOTED_CHARS && SANS.test(fold(sentence)))
    .slice(0, QUOTED)
}

/** A job asks for more than what one has. */
function monter(nom: string, sien: Niveau | undefined, { niveauAccesMin: min }: FicheMetier): readonly string[] {
  if (sien === undefined || min === undefined || rangNiveau(sien) >= rangNiveau(min)) return []
  return [DEPART.plusHaut(wordNiveau(min), nom, wordNiveau(sien))]
}

/** A training may name a job among its outlets, and be below the level that the job asks for. */
function encore(sien: Niveau | undefined, { niveauAccesMin: min }: FicheMetier): readonly string[] {
  if (sien === undefined || min === undefined || rangNiveau(sien) >= rangNiveau(min)) return []
  return [DEPART.encore(wordNiveau(min), wordNiveau(sien))]
}

/** Levels of the sheets of trainings, as those of jobs say them. */
const NIVEAUX: Readonly<Record<string, Niveau>> = {
  'niveau 3': 'CAP ou équivalent',
  'niveau 4': 'bac ou équivalent',
  'niveau 5': 'bac + 2',
  'niveau 6': 'bac + 3',
  'niveau 7': 'bac + 5',
  'niveau 8': 'bac + 8',
}

function niveauDe({ niveauCertification = '', libelle }: FicheFormation): Niveau | undefined {
  return NIVEAUX[niveauCertification] ?? findNiveauOfDiplome(libelle)
}

function depuisMetier(depuis: FicheMetier, but: FicheMetier): readonly string[] {
  const nom = escapeMarkdown(nomComplet(depuis))
  const ici = phrases(but.accesMetier?.passages ?? [], namesOf(depuis))
  if (ici.length > 0) return [DEPART.metierCiteIci(nom), bullets(ici)]
  const la = phrases(depuis.vieProfessionnelle?.passages ?? [], namesOf(but))
  if (la.length > 0) return [DEPART.metierCite(nom, wordSource(depuis.id)), bullets(la)]
  return [DEPART.metierTait(nom, escapeMarkdown(nomComplet(but)))]
}

/** Whether one goes from a job to another: what either sheet says of it, then the usual way to the other. */
export function wordVers(depuis: FicheMetier, { dit, fiche }: Vers): string {
  const title = `**${escapeMarkdown(capital(nomComplet(depuis)))}**`
  if (fiche !== undefined) {
    const way = [`**${escapeMarkdown(capital(nomComplet(fiche)))}**`, ...linesParmi(fiche, 'duree')]
    const sources = `${wordSource(depuis.id)} · ${wordSource(fiche.id)}`
    return [...depuisMetier(depuis, fiche), ...way, sources].join('\n\n')
  }
  const said = phrases(depuis.vieProfessionnelle?.passages ?? [], [wordsOf(dit)])
  const told =
    said.length > 0
      ? [DEPART.metierCite(escapeMarkdown(nomComplet(depuis)), ''), bullets(said)]
      : [DEPART.versTait(escapeMarkdown(dit))]
  return [title, ...told, ...linesParmi(depuis, 'evolution'), wordSource(depuis.id)].join('\n\n')
}

/** Sentences quoted, and characters: what reads at a glance on a phone. */
const QUOTED = 2
const QUOTED_CHARS = 460

/** The sentences that hold all the words of one of the names. */
function phrases(passages: readonly Passage[], names: readonly (readonly string[])[]): readonly string[] {
  const found = passages.flatMap(({ paragraphes }) => paragraphes.flatMap((text) => [...sentencesOf(text)]))
  return [...new Set(found)]
    .filter((sentence) => sentence.length <= QUOTED_CHARS && isNamed(sentence, names))
    .slice(0, QUOTED)
}

function isNamed(text: string, names: readonly (readonly string[])[]): boolean {
  const held = new Set(tokenize(text).map(stem))
  return names.some((words) => words.length > 0 && words.every((word) => held.has(word)))
}

/** Words of a training's title that sheets write otherwise, or leave out. */
const LOOSE =
  /^(?:pro|techno|professionnel\w*|technologique|mention|option|parcours|specialite|de|d|du|des|la|le|l|et|a|en|aux?|les)$/

function wordsOf(nom: string): readonly string[] {
  return tokenize(nom)
    .filter((word) => !LOOSE.test(word))
    .map(stem)
}

function namesOf({ libelleMasculin, libelleFeminin }: FicheMetier): readonly (readonly string[])[] {
  return [libelleMasculin, libelleFeminin].map(wordsOf)
}

function isAmong({ nom, libelleMasculin }: FicheMetier, noms: readonly string[]): boolean {
  return noms.some((each) => each === nom || each === libelleMasculin)
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')
}
