import type { FacetteFormation } from '../../search/lexique'
import { Tournure } from '../mots/tournures'

const SUITE =
  '(?:(?:a|au|aux|en|l|le|la|les|un|une|de|d|du|des|formation|diplome|etat|ce|cette|concours|cette|preparer) )*'
const DIPLOME = '(?:diplomes?|bac|brevet|titres?|niveau scolaire)'
const LONGUEUR = '(?:mois|ans?|annees?|semaines?)'

/** Turns of phrase that say what is asked of the training F by themselves, whatever story is told around. */
const TOURNURES: readonly (readonly [FacetteFormation, Tournure])[] = (
  [
    // « Qui a le droit de se présenter à F ? », « F m'est-il ouvert ? », « Quels bacs y sont les bienvenus ? »
    [
      'acces',
      `\\b(?:(?:se|me|m|nous|s y|m y) presenter (?:a|au|aux|en)|dans les clous|candidater) ${SUITE}(?:F|pour)\\b|\\bdroit de (?:se |me |s |m )?(?:presenter|inscrire|y entrer)\\b`,
    ],
    [
      'acces',
      `\\bF (?:est il |est elle |est |c est )?reserve\\w* (?:a|au|aux)\\b|\\bF (?:m|lui|leur|nous) est (?:il|elle) (?:ouvert|accessible|permis|ferme)\\w*`,
    ],
    [
      'acces',
      '\\b(?:quels?|quelles?) (?:bacs?|profils?|diplomes?|candidats?)(?: \\w+){0,3} (?:bienvenue?s?|acceptee?s?|admise?s?)\\b',
    ],
    ['acces', `\\bF (?:la|le|me|m|les|nous|l|te) (?:prend|prendrait|prendra|accepte|accepterait|acceptera)\\b`],
    [
      'acces',
      `\\b${DIPLOME} (?:\\w+ ){0,3}(?:exige|requis|demande|obligatoire|necessaire)\\w* pour (?:suivre|faire|entrer|commencer|preparer) ${SUITE}F\\b|\\bsuivre ${SUITE}F (?:\\w+ ){0,2}?sans (?:aucun |avoir de |avoir le |le |de )?${DIPLOME}\\b`,
    ],
    // « aurais-je mes chances en F ? », « le DE, on l'a après quoi ? »
    [
      'acces',
      `\\b(?:mes|ses|tes|nos|leurs|une|des|de) chances? (?:d (?:entrer|etre \\w+) )?(?:en|a|au|pour|dans) ${SUITE}F\\b|\\bF (?:\\w+ ){0,3}?l (?:a|obtient|passe|prepare) apres quoi\\b|\\bon l(?:e|a)? (?:a|obtient|passe|prepare|fait|commence) apres (?:quoi|quels?|quelles?)\\b`,
    ],
    // « F, on rentre après quoi ? », « c'est après prépa obligé ou pas ? »
    [
      'acces',
      '\\b(?:r?entr|integr|acced|inscri|recrut|arriv|pris)\\w*(?: t)?(?: (?:on|y|dedans|la|en|ils?|elles?))* apres (?:quoi|quels?|quelles?|une? )|\\bF (?:\\w+ ){0,3}?(?:c est|est ce|ca se fait|se fait|se passe) (?:uniquement |seulement |juste |direct\\w* |que )?apres (?:une? |la |le )?(?:prepa|quoi)\\b',
    ],
    // « douze mois, est-ce suffisant pour F ? », « F rallonge-t-il la route de beaucoup ? »
    [
      'duree',
      `\\b${LONGUEUR}\\b.*\\b(?:suffi\\w+ (?:t il |t elle )?pour ${SUITE}F|F (?:entre|rentre|tient|loge) (?:t il |t elle )?(?:la )?dedans)\\b|\\bF (?:me |nous |lui )?rallonge\\w*\\b`,
    ],
    // « que fait-on pendant les trois ans de F ? », « que met-on derrière F ? », « … ce qu'elle va y faire »
    [
      'description',
      `\\b(?:que fait on|on (?:y )?fait quoi|qu (?:y )?fait on|qu est ce qu on (?:y )?fait)\\b(?: \\w+)? (?:pendant|durant|tout au long|au cours)\\b(?! apres)`,
    ],
    [
      'description',
      '\\b(?:que|ce que|de quoi|quoi) (?:contien|comporte|se compose)\\w*\\b|\\bque (?:met|trouve|cache|recouvre)(?: t)? ?(?:on|il|elle)?(?: (?:au juste|exactement|donc|vraiment))?(?: (?:derriere|dans|sous))|\\b(?:ce que|que|de quoi)(?: (?:ca|le|la|l|ce|cette|un|une|cela))* F (?:m |lui |nous |leur )?(?:apprendrait|apprendra)\\b',
    ],
    [
      'description',
      '\\b(?:savoir|imaginer?|idee de|comprendre) ce qu (?:elle|il|on|ils|elles) (?:va|vont|y va|y fera|fera|ferait|ferai) ?(?:y |bien )*(?:faire|apprendre|etudier)?\\b',
    ],
    // « quel programme se cache derrière F ? », « à quoi ressemble la scolarité en F, année après année ? », « F : qu'y apprend-on ? »
    [
      'description',
      '\\bquel(?:le)?s? (?:programmes?|contenus?|matieres|cours|enseignements)\\b(?!.*\\b(?:conseill|recommand|attend|demand|exig|faut|choisi|specialite|pour (?:entrer|etre)))|\\b(?:au|le) programme (?:de|du|d|en) (?:l |la |le )?F\\b|\\bressemble\\w* (?:la |une |les |l |un )?(?:scolarite|semaine|cours|journee|annee|rentree|emploi du temps)\\b|\\bannee (?:apres|par) annee\\b|\\bqu y (?:apprend|etudie|enseigne|voit) on\\b|\\bon y (?:apprend|etudie) quoi\\b',
    ],
    // « F, je peux le faire quand même ? », « F me tente, me prendra-t-on sans patron ? »
    [
      'acces',
      '^(?!.*\\b(?:combien|temps|distance|alternance|apprentissage|soir|annees?|ou ca)\\b).*\\bF (?:\\w+ ){0,8}?(?:peu[tx]|peuvent|pourrai\\w*|pourra)(?: (?:t|il|elle|on|je|tu))*(?: (?:quand meme|aussi|bien))? (?:le|la|y) (?:faire|tenter|passer|preparer|suivre|aller|entrer)\\b',
    ],
    [
      'acces',
      '^(?!.*\\bapres (?:\\w+ )?F\\b).*(?:\\b(?:me|nous|le|la|les) (?:prendr\\w+|prend|prennent|accepter\\w+)(?: t)? (?:on|ils)\\b|\\b(?:on|ils) (?:me|nous|te) (?:prendr\\w+|prend|prennent|accepter\\w+)\\b)',
    ],
    // « on sort de F à bac + combien ? », « F donne-t-il le grade de licence ? »
    [
      'duree',
      '\\b(?:sor[st]\\w*|finit|ressort\\w*) (?:\\w+ ){0,3}?a (?:quel niveau|bac plus combien|bac combien)\\b|\\b(?:quel )?niveau (?:est on |a t on |on a |as tu )?(?:a la sortie|en sortant|au bout)\\b|\\bF (?:\\w+ ){0,2}?(?:donne|confere|vaut|equivaut)(?: t il| t elle)? (?:a |au |le |un |une )*(?:grade|niveau)\\b',
    ],
    // « quels employeurs … ensuite ? », « F obtenu, où travaille-t-on ? », « quelles issues propose-t-il ? »
    [
      'debouches',
      '\\b(?:quels employeurs|quelles issues|quels emplois)\\b|\\bmene\\w* (?:nulle part|a rien)\\b|\\bF (?:obtenue?|en poche|dans la poche) (?:\\w+ ){0,2}?(?:travaille|bosse|exerce)',
    ],
  ] as const
).map(([facette, source]) => [facette, new Tournure(new RegExp(source))] as const)

export function facetteTournee(masque: string): FacetteFormation | undefined {
  return TOURNURES.find(([, tournure]) => tournure.test(masque))?.[0]
}
