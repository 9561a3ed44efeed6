import type { CatalogueIndex } from '../../search/catalogueIndex'
import { STRONG_CUE } from '../../search/ranking'
import type { Intent } from '../intent'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** Words of its name, at most. */
const MAX_NAME = 5

/** Where the name ends. */
const AFTER =
  /^(?:dur\w+|permet\w*|mene\w*|donne\w*|debouche\w*|sert|se|ca|c|est|on|y|il|elle|faut|comment|combien|quoi|quels?|quelles?|apres|ensuite|pour|avec|existe\w*|possible|acces|admission|duree|niveau|debouches?)$/

const ARTICLES = /^(?:de|d|du|des|en|l|la|le|a|au|et)$/

/** What one has, or looks for: not the one asked about. */
const NOT_ASKED = /\b(?:quels?|(?:ai|as|avait|eu|avec un|avec mon|mon|ma|son|sans|sans le|apres mon))$/

/** « débouchés du CQP animateur de loisirs sportifs »: branches make these certificates, and no sheet is of one. */
export function decideCqp(
  seen: Observations,
  demande: MetierDemande | undefined,
  { lexique }: CatalogueIndex,
): Intent | undefined {
  const { mots, phrase } = seen.question
  const at = mots.findIndex(({ ecrit }) => ecrit === 'cqp' || ecrit === 'cqpi')
  const mot = mots[at]
  if (mot === undefined || seen.insulte || NOT_ASKED.test(phrase.slice(0, mot.debut).trimEnd())) return undefined
  let debut = at + 1
  while (/^(?:de|d|du|des)$/.test(mots[debut]?.lu ?? '')) debut++
  let fin = debut
  for (let next = debut; next < mots.length && next - debut < MAX_NAME; next++) {
    const lu = mots[next]?.lu ?? ''
    if (mots[next]?.coupe === true || AFTER.test(lu)) break
    if (ARTICLES.test(lu)) continue
    if (lexique.motsVides.has(lu) && next > debut) break
    fin = next + 1
  }
  if (fin === debut) return undefined
  // « cariste, il faut le CQP logistique ? », « le CQP vendeur, ça gagne combien ? » ask of a job.
  const job = demande !== undefined && demande.resolution.kind !== 'inconnu' ? demande.mention : undefined
  if (job !== undefined && (job.debut < at || job.debut >= fin)) return undefined
  if (seen.facettes.some(({ sens, poids }) => poids >= STRONG_CUE && OF_JOBS.has(sens))) return undefined
  const metier = demande?.resolution.kind === 'sur' ? { metier: demande.resolution.candidat.fiche.id } : {}
  return {
    kind: 'diplome',
    demande: { sujet: 'inconnu', code: 'cqp', type: 'CQP', dit: motsDe({ debut, fin }, seen), ...metier },
  }
}

const OF_JOBS = new Set(['salaire', 'conditions', 'statuts'])
