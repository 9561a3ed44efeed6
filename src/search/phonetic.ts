/** Rules in order; each replaces a spelling by the one sound it stands for in French. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  // Greek: psychologue, technicien, archéologue, chorégraphe, orchestre.
  [/ch(?=[lnr])|(?<=psy|psi|te|^or)ch(?=[eiono])|(?<=^ar)ch(?=eo)|^ch(?=or|iro)/g, 'k'],
  [/^oe/g, 'e'],
  [/sch|ch|sh/g, '4'],
  [/gn/g, '5'],
  // tailleur as « tayeur », travail as « travay », conseiller as « conseyer »
  [/(?<=[aeu])(?:ill?(?=[aeou]|s?$)|y(?=[aeou]|e?s?$))/g, '6'],
  // compte, comptable, promptement
  [/mpt/g, 'mt'],
  [/qu|q|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/eaux$|aux$|eau|au/g, 'o'],
  [/oi|oy/g, 'wa'],
  [/ou/g, 'u'],
  [/(?:ain|ein|aim|yn|ym|im|in|un|um)(?![aeiouyhnm])/g, '1'],
  [/(?:an|am|en|em)(?![aeiouyhnm])/g, '2'],
  [/(?:on|om)(?![aeiouyhnm])/g, '3'],
  [/(?:ai|ei|et$|er$|ez$|es$|ers$|ee$|ees$)/g, 'e'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/z/g, 's'],
  [/ti(?=3)/g, 'si'],
  // A final e makes the consonant before it heard: « mute » is not « mu ».
  [/s$/, ''],
  [/(?<=[aeiou0-9])e$/, ''],
  [/(?:s|t|d|x|p)+$/, ''],
  [/e$/, ''],
  [/(.)\1+/g, '$1'],
]

/** How a folded word sounds in French: `infermiere` and `infermière`, `profesion` and `profession`, `kiné` and `quiné` share a key. */
export function phoneticKey(word: string): string {
  let key = word
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound)
  return key
}

/** How two words sound said in a row: `chaud fagiste` as `chauffagiste`. */
export function joinSounds(left: string, right: string): string {
  // Inside a word « mais » keeps its vowel, which a mute e at the end loses.
  const vowel = /ai[st]?$|e[tz]$/.test(left) ? 'e' : ''
  return `${phoneticKey(left)}${vowel}${phoneticKey(right)}`.replace(/(.)\1+/g, '$1')
}
