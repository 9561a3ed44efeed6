import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { PointPrecis } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import { singular } from '../../search/stem'
import { pointDit } from '../facettes/pointDit'
import type { MetierDemande } from '../noms/metierDemande'
import { cuesOutside, nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'

/** Money, time, and what other rules count: everything else is a number of people or of things. */
const OTHERWISE_COUNTED =
  /^(?:argent|thunes?|fric|sous|pognon|oseille|ble|balles?|k|euros?|brut|net|salaires?|revenus?|payee?s?|paies?|primes?|soldes?|cachets?|honoraires|pourboires?|smic|ans?|annees?|temps|etudes?|mois|jours?|semaines?|heures?|minutes?|places?|postes?|offres?|emplois?|embauches?|debouches?|recrutements?|concours|matieres?|diplomes?|formations?|metiers?|ecoles?|points?|moyenne|voeux?|pour|cent|par|en|fois|piges?|semestres?|trimestres?|la|l|le|les)$/

const COMBIEN_DE = /\bcombien (?:de|d) (\w+)/

/** How the lexicon's points are asked for: how many there are of the job, and how many of anything else. */
const DU_METIER = 'combien y en a t il'
const DE_CHOSES = 'combien de choses'

/** « combien d'avocats ? », « facteur, combien de km ? » : people or things are counted, not euros. */
export function quantiteDite(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): PointPrecis | undefined {
  const { phrase, mots } = seen.question
  const found = COMBIEN_DE.exec(phrase)
  const counted = found?.[1]
  if (found === null || counted === undefined || OTHERWISE_COUNTED.test(counted)) return undefined
  const fin = found.index + found[0].length
  const asksOther = cuesOutside(seen, demande?.mention).some(
    (cue) =>
      cue.poids >= STRONG_CUE &&
      (cue.debut >= fin || cue.fin <= found.index) &&
      !FREQUENCE.test(phrase.slice(cue.debut, cue.fin)),
  )
  if (asksOther) return undefined
  const nom = nomDit(seen, demande?.mention)
  const racine = singular(counted)
  if (nom !== undefined && mots[nom.debut]?.debut === fin - counted.length) {
    const point = pointDit(DU_METIER, index, () => true)
    // « 76 274 avocats répartis sur 164 barreaux »
    const here = `\\d[\\d  ]+ (?:\\w+ )?${racine}`
    return (
      point && { ...point, fiche: new RegExp(point.fiche === undefined ? here : `${point.fiche.source}|${here}`, 'g') }
    )
  }
  const point = pointDit(DE_CHOSES, index, () => true)
  return (
    point && {
      ...point,
      fiche: new RegExp(`\\b\\d+ (?:\\w+ ){0,2}${racine}`, 'g'),
      proche: new RegExp(`\\b${racine}`, 'g'),
    }
  )
}

/** « combien d'opérations par mois » */
const FREQUENCE = /^(?:par|chaque) (?:mois|jour|semaine|an|heure)s?$/
