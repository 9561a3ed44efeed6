import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { FAMILLES, getFamilles } from './familles'
import { dit, lireNumeros } from './lireChoix'
import { type Message, normaliser } from './message'
import { ajouter, asksFacet, demande, goutOfficiel, lireGoutsDits, nomme, passe } from './motsPropres'
import { type Avancee, avecGuide, GUIDE_NEUF, type Souvenir, SUIVANTE, versQuestion } from './souvenir'
import { goutBouton } from './wordSouhaits'

const CONTINUE =
  /^(?:(?:oui|ok|non|bah|ben|euh|merci|d accord) ?)*(?:c est (?:bon|tout|parti)|on (?:y va|continue)|continue\w*|non|oui|ok|d accord|rien(?: d autre)?|go|vas y|voila|ca (?:suffit|va|me va)|(?:la )?suite|pas d autre\w*|merci)?$/
const TOUT = /^(?:(?:un peu |je prends |oui )?(?:de )?tout(?: ca| cela)?|tous|toutes|les (?:deux|trois|quatre|cinq))$/

export function repondreFamille(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const familles = lireFamilles(message)
  if (familles.length > 0) return { souvenir: avecGuide(souvenir, { familles }), vers: SUIVANTE }
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
  const choose = (chosen: readonly string[]): Avancee => ({
    souvenir: avecGuide(ajouter(souvenir, { interets: chosen.map((label) => goutOfficiel(label)) }), { familles: [] }),
    vers: SUIVANTE,
  })
  const exact = labels.filter((label) => dit(message.texte, goutBouton(label)))
  if (exact.length > 0) return choose(exact)
  if (dit(message.texte, GUIDE.boutons.toutCa) || TOUT.test(message.ecrit) || passe(message)) return choose(labels)
  const places = lireNumeros(message.texte, labels.length)
  if (places.length > 0) return choose(places.flatMap((place) => labels[place] ?? []))
  const familles = exactFamilles(message)
  if (familles.length > 0) return { souvenir: avecGuide(souvenir, { familles }), vers: versQuestion('precision') }
  return repondreFamille(message, souvenir, index)
}

export function repondreEncore(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const { boutons } = GUIDE
  if (
    dit(message.texte, boutons.continuer) ||
    CONTINUE.test(message.ecrit) ||
    CONTINUE.test(message.phrase) ||
    passe(message)
  )
    return { souvenir, vers: SUIVANTE }
  if (dit(message.texte, boutons.voirMetiers)) return { souvenir, vers: versQuestion('propositions') }
  const familles = exactFamilles(message)
  if (familles.length > 0) return { souvenir: avecGuide(souvenir, { familles }), vers: versQuestion('precision') }
  const idea = ideeMetier(message, souvenir)
  if (idea !== undefined) return idea
  const gouts = lireGoutsDits(message, index)
  return gouts === undefined ? undefined : { souvenir: ajouter(souvenir, gouts), vers: versQuestion('encore') }
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
