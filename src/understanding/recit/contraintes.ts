import type { Contrainte } from '../criteres'
import { sansCraintesNiees } from '../mots/motsDuRefus'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'

/** How each is said, after a refusal. */
const DITES: readonly (readonly [Contrainte, string])[] = [
  ['nuit', '(?:nuits?|nocturnes?|horaires decales)'],
  ['soir', '(?:soirs?|soirees?)'],
  ['weekend', '(?:week ?ends?|we|dimanches?|samedis?)'],
  [
    'hauteur',
    '(?:hauteur|vertige|echafaudages?|(?:grimp\\w+|monter|perche\\w*)(?: (?:sur|en|aux?|dans|a))?(?: (?:un|une|des|les?|la|l))? (?:toits?|toitures?|arbres?|echelles?|haut|poteaux?|grues?))',
  ],
  [
    'physique',
    '(?:(?<!\\bla )(?:efforts? |metiers? |boulots? |trucs? )?physiques?|fatigu?ants?|eprouvants?|penibles?|charges? lourdes?)',
  ],
  ['stress', '(?:stress|stressants?|pression)'],
  ['danger', '(?:dangers?|dangereux|dangereuses?|risques?|risquee?s?)'],
  ['combat', '(?:combat\\w*|guerres?|se battre|me battre|tuer|tirer)'],
]

/** Up to so many words between, none of which begins another thought: « pas de bureau mais travailler la nuit ». */
const REFUS =
  '(?<!\\bou )\\b(?:pas|sans|ni|jamais|plus|moins|evit\\w*|refus\\w*|deteste)(?: (?!mais\\b|plutot\\b|avec\\b|j\\b|je\\b|sauf\\b|donc\\b)\\w+){0,7} '

/** What is said of school and of oneself, with the words that may stand between it and its refusal: « pas besoin de parler anglais ». */
const PRES_DE_SOI: readonly (readonly [Contrainte, string])[] = [
  ['anglais', '(?:(?:l |d )?(?:anglais|anglaise)|langues?(?: etrangeres?| vivantes?)?)'],
  [
    'public',
    '(?:(?:parler|parle|discours) (?:en public|au public|devant|face)|(?:en|au|le) public|prendre la parole|prises? de parole|plaider|oral|oraux|exposes?|devant (?:des|les|du|plein de|trop de|beaucoup de|une|la|tout le) (?:gens|monde|public|classe|foule))',
  ],
  ['ecrit', '(?:ecrire|ecrit|ecris|ecriture|rediger|redaction|redactions)'],
  ['froid', '(?:froid|froide|pluie|pleut|neige|intemperies|hiver|gele|caille)'],
  ['permis', 'permis(?! de construire)'],
  [
    'pass',
    '(?:pass|paces|las|l as|l a s|(?:(?:fac|faculte|ecole|etudes|annees?) (?:de |en )?)?medecine)(?! (?:du|de|legale?|chinoise|douce)\\b)',
  ],
  [
    'droit',
    '(?:(?:fac|faculte|ecole|etudes|annees?|licence|master) (?:de |en |du )?droit|(?<=\\b(?:faire|passer)(?: (?:du|de|le|par|la|l))* )droit)',
  ],
]

const LIENS_DE_SOI =
  '(?:(?:de|d|du|des|la|le|les|l|un|une|en|au|aux|a|par|dans|sous|avec|quand|il|y|on|ou|ni|mon|ma|ca|que|qu|je|trop|tres|tro|vraiment|beaucoup|bcp|forcement|encore|jamais|etre|faire|fait|avoir|parler|parle|parlant|savoir|sais|maitriser|utiliser|besoin|oblige|obligee|obligatoire|devoir|passer|passe|aller|prendre|travailler|bosser|aime|tomber|veut|veux|voudrais|metiers?|cours|matiere|niveau|tenter|vouloir|subir) )*'

const SAUF_UN_PEU = '(?! (?:mal|seulement|uniquement|que|juste|peur)\\b)'

const DE_SOI = PRES_DE_SOI.map(
  ([contrainte, said]) =>
    [
      contrainte,
      new RegExp(
        `\\b(?:pas|pa|sans|ni|jamais|aucune?|deteste\\w*|hais|horreur|(?<!\\b(?:pas|jamais|plus|aucune) (?:du tout )?)peur|phobie|angoisse|zero|evit\\w*|fuir)${SAUF_UN_PEU} ${LIENS_DE_SOI}(${said})\\b`,
      ),
    ] as const,
)

/** « où on écrit pas », « je suis frileux », « il fait pas froid »: refused by a word of its own, or after it is named. */
const AUTREMENT: readonly (readonly [Contrainte, RegExp])[] = [
  // « je veux un métier de jour »
  [
    'nuit',
    /\b(?:metiers?|boulots?|jobs?|tafs?|postes?|travail|travailler|bosser|taffer|bosse|horaires?)(?: (?:seulement|uniquement|que|plutot|seul\w*))* (?:de jour|la journee|en journee)\b(?! (?:comme|et|en jour|ou) )/,
  ],
  [
    'hauteur',
    /\b(?:j ai|ai|a|(?<!\b(?:pas|jamais|plus|aucune) (?:du tout )?)peur(?: d[eu])?)(?: (?:le|du|tres|trop|la|en|beaucoup))* (?:vertige|hauteurs?|vide)\b/,
  ],
  [
    'vol',
    /\b(?:peur|phobie|angoisse|terreur|panique|malade|mal)(?: (?:de|d|en|dans|des|l|la|les|le|un|prendre|monter))* (?:avions?|voler|l air)\b|\b(?:aerodromophob\w+|prends? (?:pas|jamais) l avion)\b|\b(?:sans|pas|ni|jamais)(?: (?:de|d|en|dans|un|une|le|les|l|des|monter|prendre|aller|piloter|etre))* (?:avions?|voler|vols?)\b/,
  ],
  [
    'mer',
    /\b(?:mal de mer|nausees? (?:en |sur )?(?:le |un |la |des )?(?:mer|bateaux?)|malade(?: (?:en|sur|un|le|les|des))* (?:mer|bateaux?)|peur(?: (?:de|d|en|des|l|la|les))* (?:mer|eau|bateaux?|noyer|large))\b|\b(?:sais|savoir) pas nager\b|\b(?:sans|pas|ni|jamais)(?: (?:de|d|en|sur|dans|a bord|un|une|le|les|des|monter|travailler|bosser|etre|prendre|aller|conduire|piloter))* (?:bateaux?|navires?)\b/,
  ],
  [
    'physique',
    /\b(?:(?:mal|problemes?|soucis?|hernie|blessee?|operee?|fragile|douleurs?|bloquee?)(?: (?:au|aux|du|de|d|des|le|la|a|mon|mes|discale))* (?:dos|genoux?|hanches?|epaules?|lombaires?)|scoliose|lombalgi\w+|lumbago|sciatique|hernie|mon dos|porter (?:pas|rien) de lourd)\b/,
  ],
  ['froid', /\b(?:frileu\w*|crains? le froid|supporte (?:pas|mal) le froid)\b/],
  ['ecrit', /\b(?:on|je|j|tu) (?:n )?(?:ecri[st]|redige) (?:pas|jamais|peu)\b/],
  ['public', /\b(?:on|je|j|tu) (?:ne )?parle (?:pas|jamais|peu) (?:en public|devant)\b/],
]

const PATTERNS = DITES.map(([contrainte, said]) => [contrainte, new RegExp(`${REFUS}(${said})\\b`)] as const)

const REFUSES = [...PATTERNS, ...DE_SOI].map(tried)
const AUTREMENT_DITES = AUTREMENT.map(tried)

function tried([contrainte, pattern]: readonly [Contrainte, RegExp]): readonly [Contrainte, Tournure] {
  return [contrainte, new Tournure(pattern)]
}

/** « physique » may be the science, « armes » what one is mad about: only said so near. */
const PRES =
  /\b(?:pas|sans|ni|moins|jamais)(?: (?:de|d|du|des|la|le|les|l|un|une|trop|tres|etre|faire|vraiment|que|ce soit|metiers?|trucs?|boulots?|porter|port|avoir|a|aucune?|beaucoup|utiliser|tenir|aller))* (?:\w+ )?$/

const LARGES = new Set<Contrainte>(['nuit', 'soir', 'weekend'])

/** No refusal, no constraint: most messages are told apart by this alone. */
const REFUSE_QUELQUE_CHOSE = new Tournure(
  /\b(?:pas?|sans|ni|jamais|plus|moins|aucune?|evit\w*|refus\w*|deteste\w*|hais|horreur|peur|phobie|angoisse|zero|fuir|vertige|hauteurs?|vide|frileu\w*|crains?|mal|malade|dos|genoux?|hanches?|epaules?|scoliose|hernie|lombalgi\w+|lumbago|sciatique|de jour|journee)\b/,
)

/** What the work must not be, and where the phrase says it. */
export interface ContrainteDite {
  readonly contrainte: Contrainte
  readonly debut: number
  readonly fin: number
}

/** « pas le week-end », « sans travailler la nuit », « pas physique »: what the sheets of a list must not speak of. */
export function findContraintes({ question }: Observations): readonly ContrainteDite[] {
  const phrase = sansCraintesNiees(question.phrase)
  if (!REFUSE_QUELQUE_CHOSE.test(phrase)) return []
  const found = REFUSES.flatMap(([contrainte, pattern]): readonly ContrainteDite[] => {
    const match = pattern.exec(phrase)
    const word = match?.[1]
    if (match === null || word === undefined) return []
    const fin = match.index + match[0].length
    const debut = fin - word.length
    if (PRES_DEMANDE.has(contrainte) && !PRES.test(phrase.slice(0, debut))) return []
    return [{ contrainte, debut, fin }]
  })
  const others = AUTREMENT_DITES.flatMap(([contrainte, pattern]): readonly ContrainteDite[] => {
    const match = found.some((each) => each.contrainte === contrainte) ? null : pattern.exec(phrase)
    return match === null ? [] : [{ contrainte, debut: match.index, fin: match.index + match[0].length }]
  })
  return [...found, ...others]
}

const PRES_DEMANDE = new Set(DITES.map(([contrainte]) => contrainte).filter((each) => !LARGES.has(each)))

/** « un métier où on gagne 3000 euros »: what a beginner must earn a month at least. */
const SALAIRE_MIN =
  /\b(?:gagn\w*|pay\w*|paie\w*|touch\w*|rapport\w*|salaires?|remuner\w*|(?:metiers?|boulots?|jobs?|tafs?) a)(?: (?!ans\b|an\b)[a-z]+){0,4} (?:[1-9]\d? ?000|[1-9]\d{3})\b(?! (?:ans|annees|habitants)|(?: euros?| e| balles?)? (?:(?:par|l) an|annuels?)\b)/

const AU_PLUS = /\b(?:moins|pas plus|maximum|maxi?|jusqu)\b/

export function findSalaireMin(phrase: string): number | undefined {
  const match = /\b\d{1,2} ?\d{3}\b/.test(phrase) ? SALAIRE_MIN.exec(phrase) : null
  // « métiers à moins de 2000 euros » sets no least.
  if (match === null || (AU_PLUS.test(match[0]) && !match[0].includes('au moins'))) return undefined
  return Number(/\d{1,2} ?\d{3}$/.exec(match[0])?.[0].replace(' ', ''))
}
