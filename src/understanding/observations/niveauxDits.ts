import { Tournures } from '../mots/tournures'
import type { NiveauDemande } from './borneDiplome'

/** Phrases that name a level without a number, first match wins. */
const PHRASES: readonly (readonly [RegExp, NiveauDemande])[] = [
  // « allergique aux longues études », « les études c'est pas mon truc »
  [
    /\b(?:allergi\w*|phobi\w*|horreur|peur|marre|fui[rst]|decourag\w*|deteste\w*)(?: (?:aux?|des?|d|les|l|faire|idee|par))* (?:(?:trop |tres )?(?:longues|grandes) )?etudes\b|\betudes (?:(?:longues|ca|c|ce|n|me|m|est|sont|trop|vraiment|tres|franchement) )*(?:(?:pas|jamais|peu|guere) (?:fait\w* )?(?:pour moi|mon truc|mon fort|ma tasse de the|mon kif|mon delire)|(?:saoul|soul|gonfl|ennui|fatigu|degout|rebut|angoiss)\w*|fait peur|font peur|bof|non merci|niet|(?:tres )?peu pour (?:moi|lui|elle)|(?:hors de|pas) question|(?:me |m |lui )?(?:tente|dit|disent|attire|branche|interesse|motive|convien)\w* (?:pas|rien|plus|guere)\b)/,
    { min: undefined, max: 'bac + 2' },
  ],
  // « je ne veux pas faire d'études », « bosser direct »: none after the lycée; « sans faire d'études de médecine » refuses those.
  [
    /\b(?:(?:veux|veut|voudrais|voudrait|aimerais|compte|souhaite|voulons) (?:vraiment |surtout |absolument |du tout )?(?:pas|plus|jamais)|(?:pas|plus|aucune) envie|refus\w*|deteste|hors de question|sans(?= (?:faire|poursuivre|etudier|etudes superieures))|pas(?= faire))(?: (?:de|d))? (?:(?:faire|poursuivre|continuer|suivre|reprendre) )?(?:(?:des|d|les|mes|aucune|la moindre) )?(?:etudes(?: superieures)?|etudier)\b(?! (?:de|d|du|en|dans|comme|pour|longues?|trop|tres|si|longtemps|plus|pendant|la|le|les)\b)|\b(?:travailler|bosser|taffer) (?:direct|directement|tout de suite|de suite|maintenant)\b/,
    { min: undefined, max: 'bac ou équivalent' },
  ],
  // « sans reprendre de longues études », « je refuse les études longues »
  [
    /\b(?:sans|pas|plus|jamais|ni|refus\w*|evit\w*|deteste)(?: \w+){0,4} (?:longues etudes|etudes (?:trop |tres |si )?longues|grandes etudes|beaucoup d etudes|trop d etudes)\b/,
    { min: undefined, max: 'bac + 2' },
  ],
  [
    /\b(?:sans|pas|rien|aucune?s?) (?:\w+ ){0,4}(?:au dela du|apres le|superieure?s? au) bac\b(?! (?:plus |\+ )?\d)/,
    { min: undefined, max: 'bac ou équivalent' },
  ],
  [
    /\bsans diplomes? ou (?:(?:avec|juste|un|le) )*(?:cap|bep)\b|\b(?:cap|bep) ou (?:bien )?sans (?:aucun )?diplomes?\b/,
    { min: undefined, max: 'CAP ou équivalent + 1 an' },
  ],
  [/\bbac(?: pro| techno| general)? ou (?:moins|en dessous)\b/, { min: undefined, max: 'bac ou équivalent' }],
  [/\b(?:cap|bep) ou (?:moins|en dessous)\b/, { min: undefined, max: 'CAP ou équivalent + 1 an' }],
  [/\b(?:sans|pas)(?: (?!(?:mais|et|plutot)\b)\w+){0,5} (?:doctorat|these)\b/, { min: undefined, max: 'bac + 5' }],
  [
    /\b(?:sans|pas)(?: (?!(?:mais|et|plutot)\b)\w+){0,4} (?:master|ecoles? d inge(?:nieur)?s?|ecoles? d ingenierie)\b/,
    { min: undefined, max: 'bac + 4' },
  ],
  [
    /\b(?:sans|pas) (?:faire |aller |retourner |repasser |revenir |a |en |de |par |un |une |la |l ){0,3}(?:licence|fac|universite)\b/,
    { min: undefined, max: 'bac + 2' },
  ],
  [
    /\b(?:sans (?:aucun |avoir de |avoir besoin de |besoin de |le moindre )?diplomes?|pas (?:besoin |oblige d avoir |necessaire d avoir )?(?:de |d un |d avoir de |d avoir un )diplomes?|(?<!\b(?:quel|ce|du|le) )diplomes? pas (?:obligatoires?|necessaires?|demandes?|exiges?)|aucun diplome|sans (?:aucune )?(?:etudes(?! (?:trop |tres |si )?longues)|qualification))\b/,
    { min: undefined, max: 'diplôme national du brevet' },
  ],
  [
    /\b(?:sans (?:avoir |passer )?(?:le |mon |son |un )?bac|pas (?:le|de|mon|son|eu le|besoin du) bac|avant le bac|rate (?:le|mon|son) bac|bac rate|niveau 3e|(?:apres|(?:a|des) la sortie de|des la fin de|en sortant de|des)(?: la)? (?:3e|3eme|troisieme)|(?:apres le|(?:a|des) la sortie du|des la fin du|en sortant du|des le) college)\b/,
    { min: undefined, max: 'CAP ou équivalent + 1 an' },
  ],
  [
    /\b(?:pas (?:de |faire de |trop de |envie de (?:faire de )?|besoin de )?(?:trop )?(?:longues?|grandes) etudes|sans (?:faire )?(?:de |trop de )?(?:longues?|grandes) etudes|(?:plus|pas|sans) (?:d |de |trop d )?etudes (?:trop )?longues|etudes? (?:tres |plutot |assez )?(?:courtes?|rapides?)|courtes? etudes?|(?:peu|pas (?:faire |envie de faire )?(?:trop|beaucoup)) d etudes|(?:pas (?:faire |trop |envie d )*d?\s?etudes|(?:pas|sans) (?:trop )?(?:de )?(?:longues )?etudes)(?! (?:de|du) (?!plus\b|longue)[a-z]{4,})|etudes pas (?:trop )?longues|(?:pas|sans) (?:\w+ ){0,3}longtemps d etudes|moins d etudes|moins longues?|moins longs?|plus court|plus courtes|(?:sans|pas) (?:etudier|faire d etudes)(?: (?:longtemps|trop longtemps))?|arreter (?:vite )?(?:mes|les) etudes|(?:formations?|voies?|parcours|cursus) (?:tres |plutot |assez )?(?:courte?s?|rapides?)|(?:travailler|gagn\w+ (?:ma|sa|notre|leur) vie) (?:tres |assez |le plus )?(?:vite|rapidement|tot))\b/,
    { min: undefined, max: 'bac + 2' },
  ],
  [
    /(?<!(?:plus|pas|sans|trop) (?:d |de |faire |faire d |faire de )?)\b(?:longues etudes|etudes longues|grandes etudes|beaucoup d etudes)\b/,
    { min: 'bac + 5', max: undefined },
  ],
  [
    /(?<!\b(?:sans|pas|ni)) (?:avec|apres|en faisant) (?:des|de bonnes|les) etudes superieures\b/,
    { min: 'bac + 2', max: undefined },
  ],
  [
    /\b(?:bac pro|niveau bac|le bac)\b.*\b(?:max|maxi|maximum|au plus|pas plus|grand max)\b/,
    { min: undefined, max: 'bac ou équivalent' },
  ],
  [
    /\b(?:cap|bep)\b.*\b(?:max|maxi|maximum|au plus|pas plus|grand max)\b/,
    { min: undefined, max: 'CAP ou équivalent + 1 an' },
  ],
  [
    /\b(?:avec|niveau|au niveau|apres|apres avoir|juste|seulement|que|en|par) (?:un |le |mon |son |juste |seulement )*(?:cap|bep)\b/,
    { min: 'CAP ou équivalent', max: 'CAP ou équivalent + 1 an' },
  ],
  [
    /\b(?:avec|niveau|au niveau|apres|juste|seulement|que|j ai|juste apres) (?:un |le |mon |son |juste |seulement |que )*(?:bac|baccalaureat)(?: pro| techno| general| professionnel| technologique)?(?! ?(?:plus|\+|pro|\d))\b/,
    { min: 'bac ou équivalent', max: 'bac ou équivalent' },
  ],
  [
    /\b(?:avec|niveau) (?:un |le |mon )*(?:bts|dut|deug)(?! \w)|\b(?:juste|seulement|simplement|rien qu|simple) (?:avec )?(?:un |le |mon )?(?:bts|dut)\b/,
    { min: 'bac + 2', max: 'bac + 2' },
  ],
  [/\b(?:avec|niveau|apres) (?:un |le |mon )*(?:bts|but|dut|deug)(?! \w)/, { min: 'bac + 2', max: 'bac + 3' }],
  [/\b(?:avec|niveau|apres) (?:un |une |la |ma |le |mon )*licence(?! \w)/, { min: 'bac + 3', max: 'bac + 3' }],
  [
    /\b(?:avec|niveau|apres) (?:un |une |la |ma |le |mon )*(?:master|diplome d ingenieurs?|ecole d ingenieurs?)(?! \w)/,
    { min: 'bac + 5', max: 'bac + 5' },
  ],
  [
    /\b(?:avec|niveau|apres) (?:un |une |la |ma |le |mon )*(?:doctorat|these)(?! \w)/,
    { min: 'bac + 8', max: 'bac + 8' },
  ],
  [
    /\b(?:niveau|le|(?:seul|simple)|(?:avec|juste|seulement|que|uniquement)(?: (?:juste|seulement|que|uniquement|le|un|mon|son))*) (?:brevet|dnb)\b(?! d(?!es colleg))/,
    { min: undefined, max: 'diplôme national du brevet' },
  ],
  // « je ne suis pas scolaire », « l'école n'est pas faite pour moi »
  [
    /\b(?:pas|peu|jamais ete|guere) (?:(?:tres|trop|vraiment|du tout|bien|forcement) )?scolaire\b|\bl ecole (?:(?:ca|c|ce|n|ne|me|m|est|trop|vraiment|tres) )*(?:(?:pas|jamais|peu) (?:faite? )?(?:pour moi|mon truc|mon fort|ma tasse de the|mon kif|mon delire)|(?:saoul|soul|gonfl|ennui|degout)\w*)|\b(?:deteste|hais|(?:n |j )aime (?:pas|plus)|supporte (?:pas|plus)|marre de|degoutee? de) (?:(?:trop|du tout|vraiment) )?l ecole\b(?! (?:de|d|du|maternelle|primaire|ou)\b)/,
    { min: undefined, max: 'bac ou équivalent' },
  ],
]

/** Phrases that name a level without a number, in the folded phrase. */
export const NIVEAUX_DITS = new Tournures(PHRASES)
