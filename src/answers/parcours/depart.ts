/** Where a study path starts: the last class or diploma done, or under way. */
export const DEPARTS = ['college', 'seconde', 'cap', 'bacPro', 'bac', 'bac1', 'bac2', 'bac3', 'bac5'] as const
export type Depart = (typeof DEPARTS)[number]

/** Rungs of the way: 0 the end of 3e, 1 a CAP, 2 the bac, then one a year (bac + 1 is 3, bac + 5 is 7). */
export type Rang = number

export const RANG_3E: Rang = 0
export const RANG_CAP: Rang = 1
export const RANG_BAC: Rang = 2

/** The rung already reached. */
export const RANG_DEPART: Readonly<Record<Depart, Rang>> = {
  college: RANG_3E,
  seconde: RANG_3E,
  cap: RANG_CAP,
  bacPro: RANG_BAC,
  bac: RANG_BAC,
  bac1: 3,
  bac2: 4,
  bac3: 5,
  bac5: 7,
}

/** Ways to say it in one's own words, the most precise first; over folded, space-joined words. */
const DITS: readonly (readonly [RegExp, Depart])[] = [
  [/\b(?:(?:bac|niveau) ?(?:plus |\+ )?(?:5|6|7|8|cinq)|master|doctorat|diplome d ingenieur)\b/, 'bac5'],
  [/\b(?:bac ?(?:plus |\+ )?(?:3|4|trois|quatre)|licence|bachelor|but(?: 3)?|l3)\b/, 'bac3'],
  [/\b(?:bac ?(?:plus |\+ )?(?:2|deux)|bts\w*|dut|deust|prepa|l2)\b/, 'bac2'],
  [/\b(?:bac ?(?:plus |\+ )?(?:1|un)|l1|premiere annee|1re annee)\b/, 'bac1'],
  // « terminale st2s », « 1re STI2D »: a technological bac, whatever its letters.
  [/\b(?:st2s|sti2d|stmg|std2a|stl|stav|s2tmd|sthr)\b/, 'bac'],
  [/\b(?:bac pro\w*|bacpro|(?:lycee|seconde|2de|2nde?|premiere|1re|1ere|terminale|tle|term) pro\w*)\b/, 'bacPro'],
  [/\bcapa?\b|\bbep\b/, 'cap'],
  [/\b(?:seconde|2de|2nde?)\b/, 'seconde'],
  [/\b(?:(?:6|5|4|3) ?e(?:me?)?|troisieme|quatrieme|cinquieme|sixieme|college|collegien\w*|brevet)\b/, 'college'],
  [
    /\b(?:bac(?:helier|heliere|calaureat)?|terminale|tle|term|premiere|1re|1ere|lycee|lyceen\w*|general\w*|techno\w*)\b/,
    'bac',
  ],
]

/** Where a person says to be: « je suis en 3e », « j’ai un BTS »; undefined when the words do not say. */
export function lireDepart(phrase: string): Depart | undefined {
  return DITS.find(([pattern]) => pattern.test(phrase))?.[1]
}
