import { GUIDE } from '../../texts/guide'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import { wordNiveau } from '../wordNiveau'
import { wordSource } from '../wordSource'
import type { Proposition, RaisonGuide } from './proposeMetiers'
import type { Souhaits } from './souvenir'

/** What the person likes, said back: « la nature », « les chevaux ». */
function wordGouts({ interets, mots }: Souhaits): string {
  const wanted = interets.filter(({ refuse }) => !refuse).map(({ mot }) => quote(mot))
  const refused = interets
    .filter(({ refuse }) => refuse)
    .map(({ mot }) => GUIDE.souhait.sans(escapeMarkdown(goutDit(mot))))
  const parts = [...wanted, ...(mots.length > 0 ? [quote(mots.join(' '))] : []), ...refused]
  return parts.length === 0 ? GUIDE.sansCritere : parts.join(', ')
}

/** Everything the person said, said back. */
export function wordSouhaits(souhaits: Souhaits): string {
  const { duree, lieu, avec, statut } = souhaits
  const none = souhaits.interets.length === 0 && souhaits.mots.length === 0
  const wishes = [
    ...(duree?.max === undefined ? [] : [GUIDE.souhait.niveauMax(wordNiveau(duree.max))]),
    ...(duree?.longues === true ? [GUIDE.souhait.longues] : []),
    ...(lieu === undefined ? [] : [GUIDE.souhait.lieu[lieu]]),
    ...(avec === undefined ? [] : [GUIDE.souhait.avec[avec]]),
    ...(statut === undefined ? [] : [GUIDE.souhait.statut[statut]]),
  ]
  return (none && wishes.length > 0 ? wishes : [wordGouts(souhaits), ...wishes]).join(', ')
}

/** A job among proposals: its name, why, from which level, its source. */
export function wordProposition({ fiche, raisons }: Proposition, numero: number): string {
  const why = raisons.length === 0 ? GUIDE.raison.aucune : enBref(raisons).join(', ')
  const niveau =
    fiche.niveauAccesMin === undefined ||
    enBref(raisons).includes(GUIDE.raison.niveau(wordNiveau(fiche.niveauAccesMin)))
      ? ''
      : ` (${GUIDE.raison.niveau(wordNiveau(fiche.niveauAccesMin))})`
  return `${numero}. **${escapeMarkdown(nomComplet(fiche))}** : ${escapeMarkdown(why)}${niveau}. ${wordSource(fiche.id)}`
}

/** The reasons in a line: tastes together, the rest after, three at most. */
function enBref(raisons: readonly RaisonGuide[]): readonly string[] {
  const gouts = raisons.flatMap((raison) => (raison.kind === 'interet' ? [goutDit(raison.gout)] : []))
  const others = raisons.filter(
    (raison) => raison.kind !== 'interet' && !(raison.kind === 'avec' && gouts.includes(goutDit(raison.label))),
  )
  return [
    ...(gouts.length === 0
      ? []
      : [gouts.length < 3 ? GUIDE.raison.interet(gouts) : GUIDE.raison.interets(gouts.length)]),
    ...others.slice(0, 2).map(wordRaison),
  ]
}

/** Why a job is proposed, at length: what was said, and the sheet's own words. */
export function wordPourquoi({ fiche, raisons }: Proposition): string {
  const lines =
    raisons.length === 0 ? [GUIDE.raison.aucune] : raisons.map((raison) => `${wordRaison(raison)}${preuve(raison)}`)
  return [
    GUIDE.pourquoi(escapeMarkdown(nomComplet(fiche))),
    ...lines.map((line) => `- ${escapeMarkdown(line)}`),
    wordSource(fiche.id),
  ].join('\n')
}

function preuve(raison: RaisonGuide): string {
  return raison.kind === 'interet' && raison.label !== undefined && raison.label !== raison.gout
    ? ` (${GUIDE.pourquoiFiche(goutDit(raison.label))})`
    : ''
}

function wordRaison(raison: RaisonGuide): string {
  switch (raison.kind) {
    case 'interet':
      return GUIDE.raison.interet([goutDit(raison.gout)])
    case 'texte':
      return GUIDE.raison.texte(raison.mots.join(' '))
    case 'niveau':
      return GUIDE.raison.niveau(wordNiveau(raison.niveau))
    case 'lieu':
      return GUIDE.raison.lieu(goutDit(raison.mot))
    case 'avec':
      return GUIDE.raison.avec(goutDit(raison.label))
    case 'statut':
      return GUIDE.raison.statut(raison.statut)
    case 'famille':
      return GUIDE.raison.famille(raison.nom)
  }
}

/** An official label with a curly apostrophe and no capital in the middle of a sentence. */
function goutDit(label: string): string {
  const text = label.replaceAll("'", '’')
  return /^J’/.test(text) ? `j${text.slice(1)}` : text
}

/** The same as a button: `J’aime la nature`. */
export function goutBouton(label: string): string {
  const text = goutDit(label)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function quote(text: string): string {
  return `« ${escapeMarkdown(goutDit(text))} »`
}
