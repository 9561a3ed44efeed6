import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import type { InteretDemande } from '../../understanding/criteres'
import { FAMILLES, getFamilles } from './familles'
import { dit, lireNumeros } from './lireChoix'
import { type Message, normaliser } from './message'
import { ajouter, asksFacet, demande, goutOfficiel, lireGoutsDits, nomme, passe } from './motsPropres'
import { repond } from './reponses'
import { type Avancee, avecGuide, GUIDE_NEUF, type Souvenir, SUIVANTE, versQuestion } from './souvenir'
import { goutBouton, wordSouhaits } from './wordSouhaits'

export function repondreFamille(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const familles = lireFamilles(message)
  if (familles.length > 0) return { souvenir: avecGuide(souvenir, { familles }), vers: SUIVANTE }
  if (veutVoir(message, index)) return { souvenir, vers: versQuestion('propositions') }
  const idea = ideeMetier(message, souvenir)
  if (idea !== undefined) return idea
  const gouts = lireGoutsDits(message, index)
  if (gouts === undefined) return undefined
  const next = ajouter(souvenir, gouts)
  const refused = gouts.interets?.filter(({ refuse }) => refuse) ?? []
  if (refused.length > 0 && refused.length === gouts.interets?.length)
    return {
      souvenir: next,
      vers: versQuestion('famille'),
      remarque: GUIDE.remarque.sans(refused.map(({ mot }) => mot).join(', ')),
    }
  return { souvenir: avecGuide(next, { familles: [] }), vers: versQuestion('encore') }
}

export function repondrePrecision(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const labels = getFamilles((souvenir.guide ?? GUIDE_NEUF).familles).flatMap(({ interets }) => interets)
  const like = (interets: readonly InteretDemande[]): Avancee => ({
    souvenir: avecGuide(ajouter(souvenir, { interets }), { familles: [] }),
    vers: SUIVANTE,
  })
  const choose = (chosen: readonly string[]) => like(chosen.map((label) => goutOfficiel(label)))
  const exact = labels.filter((label) => dit(message.texte, goutBouton(label)))
  if (exact.length > 0) return choose(exact)
  const places = lireNumeros(message.texte, labels.length)
  if (places.length > 0) return choose(places.flatMap((place) => labels[place] ?? []))
  if (dit(message.texte, GUIDE.boutons.toutCa) || repond(message, 'tout', index)) return choose(labels)
  // Nothing was picked in the families chosen: they stay as they are, each one taste.
  if (repond(message, 'continuer', index) || passe(message, index))
    return like(
      getFamilles((souvenir.guide ?? GUIDE_NEUF).familles).map(({ nom, interets }) => ({
        mot: nom,
        metiers: [],
        interets,
        refuse: false,
      })),
    )
  const familles = exactFamilles(message)
  if (familles.length > 0) return { souvenir: avecGuide(souvenir, { familles }), vers: versQuestion('precision') }
  const said = repondreFamille(message, souvenir, index)
  if (said?.vers.kind !== 'question' || said.vers.question !== 'encore') return said
  // The families chosen are still to be made precise.
  const next = avecGuide(said.souvenir, { familles: (souvenir.guide ?? GUIDE_NEUF).familles })
  return {
    souvenir: next,
    vers: versQuestion('precision'),
    remarque: GUIDE.remarque.note(wordSouhaits((next.guide ?? GUIDE_NEUF).souhaits)),
  }
}

export function repondreEncore(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  if (veutVoir(message, index)) return { souvenir, vers: versQuestion('propositions') }
  if (
    dit(message.texte, GUIDE.boutons.continuer) ||
    repond(message, 'continuer', index) ||
    repond(message, 'tout', index) ||
    repond(message, 'rien', index) ||
    passe(message, index)
  )
    return { souvenir, vers: SUIVANTE }
  const familles = exactFamilles(message)
  if (familles.length > 0) return { souvenir: avecGuide(souvenir, { familles }), vers: versQuestion('precision') }
  const idea = ideeMetier(message, souvenir)
  if (idea !== undefined) return idea
  const gouts = lireGoutsDits(message, index)
  return gouts === undefined ? undefined : { souvenir: ajouter(souvenir, gouts), vers: versQuestion('encore') }
}

/** « Voir des métiers », at any question before them. */
export function veutVoir(message: Message, index: CatalogueIndex): boolean {
  return dit(message.texte, GUIDE.boutons.voirMetiers) || repond(message, 'voirMetiers', index)
}

/** Families named by their labels, several at once too, or by their numbers. */
function lireFamilles(message: Message): readonly string[] {
  const exact = exactFamilles(message)
  if (exact.length > 0) return exact
  return lireNumeros(message.texte, FAMILLES.length).flatMap((place) => FAMILLES[place]?.id ?? [])
}

function exactFamilles({ ecrit }: Message): readonly string[] {
  return FAMILLES.filter(({ nom }) => ecrit.includes(normaliser(nom))).map(({ id }) => id)
}

/** Who names a job when asked what they like has an idea already: straight to it. */
export function ideeMetier(message: Message, souvenir: Souvenir): Avancee | undefined {
  const { intent, seen } = message
  if (intent.kind !== 'metier' || !nomme(message) || asksFacet(message)) return undefined
  if ((seen?.interets.length ?? 0) > 0 && !demande(message)) return undefined
  return {
    souvenir: avecGuide(souvenir, { metier: intent.candidat.fiche.id, familles: [] }),
    vers: versQuestion('metier'),
    remarque: GUIDE.remarque.bonneIdee,
  }
}
