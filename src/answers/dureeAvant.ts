import type { FicheFormation } from '../sheets/ficheFormation'
import { FORMATION } from '../texts/formation'
import { escapeMarkdown, sentencesOf } from './extrait'
import { distinct, textOf } from './textesFormation'

const MAX_CHARS = 300

/** Years after the bac at which a national level stands; those below are not counted so. */
const ANNEES: Readonly<Record<string, number>> = { 'niveau 6': 3, 'niveau 7': 5 }

/** Adults enter these after years of work: nothing tells how many of study. */
const SANS_COMPTE = /titre professionnel/i
const INGENIEUR = /ing[ée]nieur/i
/** A sheet tells after what one enters, or with what. */
const APRES = /\b(?:après|titulaires?|accessible|ouverte?|réservée?|avec une?)\b/i

/**
 * « Durée : 3 ans » of a bac + 5: the length of the school alone, read as the whole of the studies. What comes before is told,
 * by the sheet when it says so.
 */
export function dureeAvant(all: readonly FicheFormation[], bref: boolean): string {
  const avant = anneesAvant(all)
  const acces = bref ? undefined : accesDit(all)
  if (acces !== undefined) return `**${FORMATION.acces}** : ${escapeMarkdown(acces)}`
  if (avant === undefined) return ''
  return FORMATION.dureeAvant(
    avant,
    all.every(({ type }) => INGENIEUR.test(type ?? '')),
  )
}

function accesDit(all: readonly FicheFormation[]): string | undefined {
  return all
    .flatMap((fiche) => [...sentencesOf(textOf(fiche.acces))])
    .find((text) => APRES.test(text) && text.length <= MAX_CHARS)
}

/** Years of higher studies before, and in all: 2 and 5 for the three years of an engineer. */
function anneesAvant(all: readonly FicheFormation[]): { readonly avant: number; readonly total: number } | undefined {
  const [duree, autre] = distinct(all.map((fiche) => fiche.duree))
  const [niveau, autreNiveau] = distinct(all.map((fiche) => fiche.niveauCertification))
  if (autre !== undefined || autreNiveau !== undefined || all.some(({ type }) => SANS_COMPTE.test(type ?? '')))
    return undefined
  const [, years] = /^(\d) ans?$/.exec(duree ?? '') ?? []
  const total = ANNEES[niveau ?? '']
  if (years === undefined || total === undefined || Number(years) >= total) return undefined
  return { avant: total - Number(years), total }
}
