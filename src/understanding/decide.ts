import type { CatalogueIndex } from '../search/catalogueIndex'
import { decideCompares, decideFormationsAvant } from './comparaison/decideCompares'
import { decideLesDeux } from './comparaison/decideLesDeux'
import { decidePlusieurs } from './comparaison/decidePlusieurs'
import type { Contexte } from './contexte'
import { decideConversation, decideHorsSujet } from './conversation/decideConversation'
import { decideMessage } from './conversation/decideMessage'
import { decideClasse } from './formation/decideClasse'
import { decideDiplome } from './formation/decideDiplome'
import { decideEcole } from './formation/decideEcole'
import { decideFormation } from './formation/decideFormation'
import { decideFormationParGeste } from './formation/decideFormationParGeste'
import { decideFormationsDuChamp, decideSorteCherchee, decideSorteSansFiche } from './formation/decideFormationVoulue'
import { decideMeneA } from './formation/decideMeneA'
import { decideQuitte } from './formation/decideQuitte'
import { decideTypeFormation } from './formation/decideTypeFormation'
import { decideIngenieur, decidePasserelle, decideVoies } from './formation/decideVoies'
import { avecDepart } from './formation/depart'
import { ensembleFormation } from './formation/ensembleFormation'
import { precisePointFormation } from './formation/pointFormation'
import { salaireApres } from './formation/salaireApres'
import { avecSuites } from './formation/suiteFormation'
import type { Intent } from './intent'
import { decideHesiteEnvies } from './liste/decideHesiteEnvies'
import { decideListe } from './liste/decideListe'
import { avecEnsemble } from './metier/avecEnsemble'
import { decideAncienMetier } from './metier/decideAncienMetier'
import { decideAppellation } from './metier/decideAppellation'
import { decideBeneficiaire } from './metier/decideBeneficiaire'
import { decideCqp } from './metier/decideCqp'
import { decideDeSoi } from './metier/decideDeSoi'
import { decideDescription } from './metier/decideDescription'
import { decideMetier } from './metier/decideMetier'
import { decideTitre } from './metier/decideTitre'
import { avecMotsEnPlus } from './metier/motsEnPlus'
import { precisePoint } from './metier/pointPrecis'
import { findMetierDemande, type MetierDemande } from './noms/metierDemande'
import type { Observations } from './observations/observations'
import { decideRecit } from './recit/decideRecit'
import { decideAjout } from './suite/decideAjout'
import { decideAutresDuNom } from './suite/decideAutresDuNom'
import { decideAvecDiplome } from './suite/decideAvecDiplome'
import { decideCeluiQui } from './suite/decideCeluiQui'
import { decideDeLaListe } from './suite/decideDeLaListe'
import { decideDepuisFormation } from './suite/decideDepuisFormation'
import { decideDetail } from './suite/decideDetail'
import { decideDuMetierSuivi } from './suite/decideDuMetierSuivi'
import { decideNeSaitPas } from './suite/decideNeSaitPas'
import { decidePointDeSoi } from './suite/decidePointDeSoi'
import { decidePointEntier } from './suite/decidePointEntier'
import { decidePointNu } from './suite/decidePointNu'
import { decideLimiteSuivie, decidePointSuivi } from './suite/decidePointSuivi'
import { decideSorteSuivie } from './suite/decideSorteSuivie'
import { decideOrdinal, decideSuite } from './suite/decideSuite'
import { decideSuiteDeSerie } from './suite/decideSuiteDeSerie'
import { decideSuiteFormation } from './suite/decideSuiteFormation'
import { quiLeFait } from './suite/quiLeFait'
import { decideSonChef } from './suite/sonChef'

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
