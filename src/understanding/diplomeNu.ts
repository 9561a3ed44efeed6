import { tokenize } from '../search/fold'
import { findTypeFormation } from '../search/typesFormation'
import type { Contexte } from './contexte'

/** Words around a kind of diploma that change nothing: « et un CAP ? », « c'est possible en BTS ? ». */
const AUTOUR =
  /^(?:et|ou|alors|ok|du|coup|sinon|niveau|un|une|le|la|en|avec|par|en|possible|c|est|ca|existe|juste|plutot|stp|svp)$/
const ALTERNANCE = /^(?:alternance|apprentissage|apprenti)$/

/** Kinds that sheets name among others, and never ask for by themselves. */
const RARES = new Set(['btm', 'btms', 'bm', 'bma', 'cs', 'tp', 'fcil', 'du', 'diplomesup', 'bpa', 'msc', 'mastere'])

/**
 * « fleuriste », then « CAP ? »: which one leads there; « j'aime les animaux », then « bac pro »: those one enters at that level. As it would
 * be said in full; nothing when more is said, or when nothing was spoken of.
 */
export function diplomeNu(texte: string, { metier, suite, diplome, formation }: Contexte): string | undefined {
  if (diplome !== undefined) return undefined
  if (formation.length > 0) return metier === undefined ? duMemeChamp(texte) : undefined
  const deListe = metier === undefined && suite?.kind === 'liste'
  if (metier === undefined && !deListe) return undefined
  // « et le BP ? » is of the one just named.
  if (/\b(?:le|la)\b/i.test(texte)) return undefined
  const mots = tokenize(texte).filter((mot) => !AUTOUR.test(mot))
  const said = mots.join(' ')
  if (ALTERNANCE.test(said)) return metier === undefined ? undefined : `en ${said}`
  const kind = findTypeFormation(mots, 0)
  if (said !== 'bac' && (kind === undefined || kind.length !== mots.length)) return undefined
  if (deListe) return `avec un ${said}`
  if (/\bniveau\b/i.test(texte)) return undefined
  return RARES.has(kind?.code ?? '') ? 'quel diplome' : `quel ${said}`
}

/** Kinds that a field has one of, or few. */
const PRO = new Set(['cap', 'bp', 'bacpro', 'bts', 'but', 'mc', 'licencepro', 'master'])
const NU = /^(?:et|ou|alors|du|coup|sinon|un|une|le|la|en|puis|ok)$/

/** « CAP cuisine », then « bac pro »: the one of that field. */
function duMemeChamp(texte: string): string | undefined {
  const mots = tokenize(texte).filter((mot) => !NU.test(mot))
  const kind = findTypeFormation(mots, 0)
  if (kind === undefined || kind.length !== mots.length || !PRO.has(kind.code)) return undefined
  return `et le ${mots.join(' ')}`
}
