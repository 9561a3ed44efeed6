import { fold, tokenize } from '../../search/fold'
import { findTypeFormation } from '../../search/typesFormation'
import type { Contexte } from '../contexte'

/** Words around a kind of diploma that change nothing: « et un CAP ? », « c'est possible en BTS ? ». */
const AUTOUR =
  /^(?:et|ou|alors|ok|du|coup|sinon|niveau|un|une|le|la|en|avec|par|en|possible|c|est|ca|existe|juste|plutot|stp|svp)$/
const ALTERNANCE = /^(?:alternance|apprentissage|apprenti)$/

/** Kinds that sheets name among others, and never ask for by themselves. */
const RARES = new Set(['btm', 'btms', 'bm', 'bma', 'cs', 'tp', 'fcil', 'du', 'diplomesup', 'bpa', 'msc', 'mastere'])

/** « faut faire quel BTS ? », « c'est quel BTS pour y aller »: the one that leads to the job spoken of. */
const QUEL =
  /^(?:(?:et|mais|alors|ok|du coup|donc|c est|ce serait|il|elle|on|je|tu|y|faut|faudrait|doi[st]|peu[tx]|fai[st]|faire|passer?|prend(?:s|re)?|suivre|viser|choisir|avoir|vers|vaut mieux|mieux) )*(?:quels?|quelles?|lequel|laquelle|quoi comme) (\w+(?: (?:pro|techno|general))?)(?: (?:il|on|je|tu|elle|faut|doi[st]|fai[st]|faire|passer|prend(?:s|re)?|suivre|viser|choisir|avoir|exactement|precisement|du coup|alors|stp|svp))*(?: (?:pour|afin d|avant d)(?: (?:y (?:aller|arriver|acceder|entrer)|ca|cela|faire ca|le (?:devenir|faire)|l (?:etre|exercer)|ce (?:metier|boulot|travail|job|taf)|faire ce (?:metier|boulot|travail|job|taf)))?)?$/

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
  const voulu = QUEL.exec(
    fold(texte)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  )?.[1]
  const vers = voulu === undefined ? undefined : findTypeFormation(voulu.split(' '), 0)
  if (metier !== undefined && vers !== undefined && vers.length === voulu?.split(' ').length) return `quel ${voulu}`
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
