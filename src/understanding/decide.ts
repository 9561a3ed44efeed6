import type { CatalogueIndex } from '../search/catalogueIndex'
import { avecEnsemble } from './avecEnsemble'
import type { Contexte } from './contexte'
import { decideAjout } from './decideAjout'
import { decideAncienMetier } from './decideAncienMetier'
import { decideAppellation } from './decideAppellation'
import { decideAutresDuNom } from './decideAutresDuNom'
import { decideAvecDiplome } from './decideAvecDiplome'
import { decideBeneficiaire } from './decideBeneficiaire'
import { decideCeluiQui } from './decideCeluiQui'
import { decideClasse } from './decideClasse'
import { decideCompares, decideFormationsAvant } from './decideCompares'
import { decideConversation, decideHorsSujet } from './decideConversation'
import { decideCqp } from './decideCqp'
import { decideDeLaListe } from './decideDeLaListe'
import { decideDepuisFormation } from './decideDepuisFormation'
import { decideDeSoi } from './decideDeSoi'
import { decideDescription } from './decideDescription'
import { decideDetail } from './decideDetail'
import { decideDiplome } from './decideDiplome'
import { decideDuMetierSuivi } from './decideDuMetierSuivi'
import { decideEcole } from './decideEcole'
import { decideFormation } from './decideFormation'
import { decideFormationParGeste } from './decideFormationParGeste'
import { decideFormationsDuChamp, decideSorteCherchee, decideSorteSansFiche } from './decideFormationVoulue'
import { decideHesiteEnvies } from './decideHesiteEnvies'
import { decideLesDeux } from './decideLesDeux'
import { decideListe } from './decideListe'
import { decideMeneA } from './decideMeneA'
import { decideMessage } from './decideMessage'
import { decideMetier } from './decideMetier'
import { decideNeSaitPas } from './decideNeSaitPas'
import { decidePlusieurs } from './decidePlusieurs'
import { decidePointDeSoi } from './decidePointDeSoi'
import { decidePointEntier } from './decidePointEntier'
import { decidePointNu } from './decidePointNu'
import { decideLimiteSuivie, decidePointSuivi } from './decidePointSuivi'
import { decideQuitte } from './decideQuitte'
import { decideRecit } from './decideRecit'
import { decideSorteSuivie } from './decideSorteSuivie'
import { decideOrdinal, decideSuite } from './decideSuite'
import { decideSuiteDeSerie } from './decideSuiteDeSerie'
import { decideSuiteFormation } from './decideSuiteFormation'
import { decideTitre } from './decideTitre'
import { decideTypeFormation } from './decideTypeFormation'
import { decideIngenieur, decidePasserelle, decideVoies } from './decideVoies'
import { avecDepart } from './depart'
import { ensembleFormation } from './ensembleFormation'
import type { Intent } from './intent'
import { findMetierDemande, type MetierDemande } from './metierDemande'
import { avecMotsEnPlus } from './motsEnPlus'
import type { Observations } from './observations'
import { precisePointFormation } from './pointFormation'
import { precisePoint } from './pointPrecis'
import { quiLeFait } from './quiLeFait'
import { salaireApres } from './salaireApres'
import { decideSonChef } from './sonChef'
import { avecSuites } from './suiteFormation'

/** From what was seen to what is wanted. */
export function decide(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent {
  const asked = ensembleFormation(decideQuoi(seen, index, contexte), seen)
  return salaireApres(avecSuites(precisePointFormation(asked, seen, index), seen, index), seen, index)
}

/** The first rule that applies. Each rule is one file. */
function decideQuoi(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent {
  const demande = quiLeFait(findMetierDemande(seen, contexte, index), seen, index)
  const sure =
    decideSonChef(seen.question.texte, index, contexte) ??
    decidePointDeSoi(seen, demande, index, contexte) ??
    decideDeSoi(seen, demande, index) ??
    decideSorteCherchee(seen, index) ??
    decideHorsSujet(seen, demande, index, contexte) ??
    decidePointEntier(seen, index, contexte) ??
    decideFormationsAvant(seen, demande, index, contexte) ??
    decideCeluiQui(seen, demande, index, contexte) ??
    decideAncienMetier(seen) ??
    decideQuitte(seen) ??
    decideHesiteEnvies(seen, index) ??
    decideDescription(seen, demande, index, contexte) ??
    decideAvecDiplome(seen, demande, index, contexte) ??
    decideSorteSuivie(seen, demande, index, contexte) ??
    decideDepuisFormation(seen, demande, index, contexte) ??
    decideSuiteFormation(seen, demande, index, contexte) ??
    decidePasserelle(seen, index) ??
    decideVoies(seen, index) ??
    decideIngenieur(seen, index) ??
    decideSuiteDeSerie(seen, demande, index) ??
    decideCqp(seen, demande, index) ??
    decideFormationParGeste(seen, demande, index) ??
    decideSorteSansFiche(seen, demande, index) ??
    decideDiplome(seen, demande, index, contexte) ??
    decideTypeFormation(seen, demande, index) ??
    decideFormationsDuChamp(seen, demande, index)
  if (sure !== undefined) return sure
  const more = decideDetail(seen, index, contexte) ?? decideLesDeux(seen, demande, index, contexte)
  if (more !== undefined) return more
  const talk = decideConversation(seen, demande, index, contexte)
  // « ok dis-moi le deuxième »: « ok » is said in passing.
  const passing = talk?.kind === 'geste' && talk.geste === 'merci'
  const chosen = talk === undefined || passing ? decideOrdinal(seen, demande, index, contexte) : undefined
  if (chosen !== undefined) return chosen
  // « ok mais sans maths » after a list: a condition, not only thanks.
  const added =
    passing && (contexte.suite !== undefined || contexte.metier !== undefined)
      ? decideAjout(seen, demande, index, contexte)
      : undefined
  if (added !== undefined) return added
  const both = passing && contexte.compares !== undefined ? decideCompares(seen, demande, index, contexte) : undefined
  if (both !== undefined) return both
  const reading =
    talk ??
    decideDeLaListe(seen, demande, index, contexte) ??
    decideAppellation(seen, demande, index, contexte) ??
    decideCompares(seen, demande, index, contexte) ??
    decideAutresDuNom(seen, demande, index, contexte) ??
    decidePlusieurs(seen, contexte, index) ??
    decideSujet(seen, demande, index, contexte)
  const precise = decideMessage(precisePoint(reading, demande, seen, index), seen, index, contexte)
  const asked = avecDepart(avecEnsemble(precise, demande, seen, index), seen, demande, index, contexte)
  return avecMotsEnPlus(asked, demande, seen, index)
}

/** The job, training or list that a message is about; nothing understood when there is none. */
function decideSujet(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent {
  const read =
    decideLimiteSuivie(seen, demande, index, contexte) ??
    decidePointNu(seen, index, contexte) ??
    decideTitre(seen) ??
    decideEcole(seen, demande, index) ??
    decideMeneA(seen, demande, index) ??
    decideFormation(seen, demande, index, contexte) ??
    decideAjout(seen, demande, index, contexte) ??
    decideRecit(seen, index) ??
    decideBeneficiaire(seen, demande, index) ??
    decideListe(seen, demande, index, contexte) ??
    decideClasse(seen) ??
    decideMetier(seen, demande, index, contexte) ??
    decideSuite(seen, index, contexte) ??
    decideNeSaitPas(seen, contexte)
  const followed = decideDuMetierSuivi(read, seen, index, contexte)
  if (read !== undefined && read.kind !== 'inconnu' && read.kind !== 'incompris') return followed ?? read
  return decidePointSuivi(seen, index, contexte) ?? followed ?? read ?? { kind: 'incompris', vide: false }
}
