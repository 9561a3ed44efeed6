// Who may be told of in a message, besides the one who writes.

/** Words before those that something is asked for. */
export const DE_QUI = 'une?|l|le|la|mon|ma|mes|notre|nos|des|d une?|son|sa|ses|leurs?|cet|cette|ce|deux|plusieurs'

/** Those that something is asked for: « mes élèves », « une dame ». */
export const POUR_QUI =
  'eleves?|jeunes?|lyceen\\w*|collegien\\w*|etudiante?s?|ados?|adolescente?s?|fils|filles?|garcons?|enfants?|gamine?s?|gosses?|neveux?|nieces?|cousine?s?|freres?|soeurs?|apprentie?s?|stagiaires?|usagere?s?|beneficiaires?|mamans?|papas?|mere|pere|dame|monsieur|personnes?|adultes?|femme|mari|conjointe?|copine?|demandeu\\w+ d emploi|decrocheu\\w+|terminale?s?|secondes?|troisiemes?|3emes?'

/** Greetings before what one is. */
export const SALUT = '(?:(?:bonjour|bonsoir|salut|coucou|hello|bjr|slt|madame|monsieur|alors|voila|voici) )*'

/** Those around who writes: « mon oncle », « ma belle-sœur ». */
export const PROCHE =
  '(?:pere|mere|papa|maman|darons?|daronn?e?s?|parents|freres?|soeurs?|famille|maris?|femme|mecs?|meufs?|copains?|copines?|conjointe?|compagnon|compagne|petite? amie?|amie?s?|potes?|voisine?s?|oncles?|tantes?|cousine?s?|tonton|tata|papi|mamie|papy|parrain|marraine|beau \\w+|belle \\w+|grands? \\w+|fils|fille)'
