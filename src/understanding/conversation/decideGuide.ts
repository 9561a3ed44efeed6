import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GESTES_GUIDE, type GesteGuide } from '../../search/lexique'
import { candidats, findMotif } from '../../search/motif'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

export type { GesteGuide }

/** A gesture on what one keeps says little beside itself: « garde le deuxième », « retire plombier ». */
const MAX_WORDS = 9

/** Words that may stand beside « utile », « mes métiers », « récap »: « c’est très utile merci ». */
const AUTOUR =
  /^(?:(?:merci|oui|non|bah|ben|ok|alors|s il te plait|stp|montre|montrez|donne|voir|affiche|moi|nous|je|j|veux|voudrais|peux|tu|on|quels?|sont|ou|la|les?|l|un|une|et|c|est|ca|de|a|fiche|reponse|cette|quoi|faire|pour|toi|encore|du|tout|beaucoup|hyper|trop) ?)*$/

/**
 * Keeping, recap and feedback. A named job is no obstacle to keeping it or taking it off; the others must stand alone:
 * « être utile aux autres » is an interest.
 */
export function decideGesteGuide(
  seen: Observations,
  intent: Intent,
  { lexique }: CatalogueIndex,
): GesteGuide | undefined {
  const { phrase, mots } = seen.question
  if (mots.length > MAX_WORDS || intent.kind === 'horsSujet') return undefined
  for (const geste of [...GESTES_GUIDE].reverse()) {
    for (const motif of candidats(lexique.gestes.get(geste) ?? [], phrase)) {
      const span = findMotif(motif, phrase)
      if (span === undefined) continue
      const before = phrase.slice(0, span.debut).trim()
      const after = phrase.slice(span.fin).trim()
      if (geste === 'garder' || geste === 'retirer') {
        if (AUTOUR.test(before) && !(geste === 'retirer' && intent.kind === 'geste')) return geste
      } else if (AUTOUR.test(before) && AUTOUR.test(after)) return geste
    }
  }
  return undefined
}
