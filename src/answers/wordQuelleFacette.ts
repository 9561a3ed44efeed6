import { FACETTE, SUGGESTION_FACETTE, TEXTES } from '../texts/fr'
import { CONTEXTE_VIDE } from '../understanding/contexte'
import type { Answer } from './answer'
import { citeMetier } from './citer'
import { hasFacette } from './contenuFacette'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'

/** « cordiste, ça use le corps ? » not understood: what the sheet can answer, the likeliest first, rather than an answer beside. */
export function wordQuelleFacette({
  fiche,
  facettes,
  score,
  autres,
}: Extract<Answer, { kind: 'quelleFacette' }>): Reply {
  const said = facettes.filter((each) => hasFacette(fiche, each))
  const shown = said.length > 0 ? said : facettes
  return {
    band: 'choice',
    intent: facettes[0] ?? 'presentation',
    facet: undefined,
    metiers: [{ fiche, score }, ...autres].slice(0, 10).map(citeMetier),
    metiersMontres: 1,
    formations: [],
    text: TEXTES.quelleFacette(
      escapeMarkdown(nomComplet(fiche)),
      shown.map((each) => FACETTE[each]),
    ),
    suggestions: shown.map((each) => SUGGESTION_FACETTE[each]),
    contexte: { ...CONTEXTE_VIDE, metier: fiche.id, facettes: shown },
  }
}
