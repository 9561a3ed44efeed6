/** What somebody cannot stand does to them: « ça me *gonfle* », « l'usine me *déprime* ». */
const PESE =
  '(?:(?:insupport|degout|repugn|terrifi|angoiss|stress|soul|saoul|gonfl|ennui|fatigu|deprim|epuis|barb|lass|enerv|agac|exasper|crev|bouff|rebut|repouss|effrai|effray|horripil|ecoeur|panique|plomb)\\w*|(?:tue|rase|pese|use|broie|mine)(?:nt)?\\b|(?:fait|font|faisait|faisaient|fera) (?:peur|tomber|tourner (?:de l oeil|la tete)|defaillir|trembler|paniquer|vomir|flipper|fuir|horreur|mal|gerber|chier|suer|criser)|(?:rend|met)(?:ent)? (?:malade|folle|fou|dingue|mal a l aise|hors de moi|hors de lui|hors d elle|en colere|triste)|(?:donn|file|fil|fout)\\w* (?:des boutons|de l urticaire|la nausee|la gerbe|le cafard|le bourdon|mal (?:a|au)|envie de (?:vomir|fuir|pleurer)))'

/** Denied just after: « ça me gêne *pas* ». */
const NIE = '(?:pas|plus|jamais|guere|aucunement|nullement)'

/** « (les maths) ça me saoule », « l'usine m'est insupportable ». */
export const ME_PESE = `(?:m|me|lui)(?: est| sont)? (?:\\w+ment )?${PESE}(?! ${NIE}\\b)`

/** « ça me tue de », « l'idée de … » comes after: what is refused follows. */
export const CA_ME_PESE = `\\b(?:ca|cela|ce qui|qui|c est ce qui) (?:m|me|lui) (?:\\w+ment )?${PESE}(?: (?!${NIE}\\b)\\w+){0,2} (?:de|d|quand|que|qu|a force de|rien qu a)(?: \\w+){0,4}`

/** « je m'endors dès que », « il étouffe dans » */
export const ON_N_Y_TIENT_PAS =
  '\\b(?:je|j|il|elle|on) (?:(?:m |s )(?:endor[st]|ennuie|embete|emmerde)|deprime|craque|etouffe|suffoque|deperi[st]|devien[st] (?:fou|folle|dingue)|pete (?:un cable|les plombs))(?: \\w+)? (?:quand|des que|si|a l idee|a force|rien qu|dans|en|derriere|devant|a)(?: \\w+){0,4}'

/** « plutôt mourir que », « au chômage que »: anything but what follows. */
export const TOUT_PLUTOT_QUE =
  '(?:crever|creve|mourir|chomage|rien faire|(?:me |m )?(?:pendre|tirer une balle|enfuir))(?: (?:sur place|de faim|tout de suite))? (?:que|qu)'

const PEUR = '(?:peur|craintes?|apprehensions?|phobies?|vertige|mal de mer|degout|allergies?|allergique)'

/**
 * What is told not to be feared nor minded: « je ne crains pas », « … ne me gêne pas », « aucun problème avec ». It refuses nothing, whatever
 * « pas » stands there.
 */
export const CRAINTE_NIEE = new RegExp(
  [
    `\\b(?:n |ne )?(?:crain[st]|redout\\w*|apprehend\\w*|recul\\w*|rechign\\w*) ${NIE}\\b(?: (?:du tout|vraiment|trop))?(?: (?:devant|a)\\b)?`,
    `\\b(?:n |ne )?(?:m|me|lui|l) (?:(?:a|ont|est) )?(?:(?:derang|gen|embet|impressionn|inquiet)\\w*|${PESE}) ${NIE}\\b(?: (?:du tout|vraiment|trop))?`,
    `\\b(?:n |ne )?(?:m |me |lui )?(?:fai(?:t|sait|saient)|font|fera) ${NIE}\\b(?: (?:du tout|vraiment|trop))? ${PEUR}`,
    `\\b(?:n |ne )?(?:m |me |lui )?pos\\w* (?:pas|aucune?|jamais|plus)(?: (?:de|d))?(?: (?:gros|grand|reel|vrai))? ?(?:problemes?|soucis?|difficultes?)`,
    `\\b(?:pas|jamais|aucune?|zero|nulle?|plus)(?: (?:du tout|vraiment|trop|le|la|de|d|moindre|eu))* ${PEUR}\\b(?: (?:de|d|du|des|aux?|a|face)\\b)*`,
    `\\b(?:pas|aucun|zero)(?: (?:de|d))? (?:problemes?|soucis?) (?:avec|pour|a|de|d|face)\\b`,
  ].join('|'),
  'g',
)

/** Without what is told not to be feared; each stretch leaves as many blanks, so that places stay the same. */
export function sansCraintesNiees(phrase: string): string {
  return phrase.replace(CRAINTE_NIEE, (said) => ' '.repeat(said.length))
}
