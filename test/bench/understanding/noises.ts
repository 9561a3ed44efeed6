/** A number in [0, 1) at each call, the same sequence for the same seed. */
export type Random = () => number

/** mulberry32 from a text: small, and the same on every machine; what is drawn for one question does not depend on the others. */
export function seededBy(text: string): Random {
  let state = [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One way of typing badly: a well-written question, and the same as somebody in a hurry types it. */
export type Noise = (text: string, random: Random) => string

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']

const LETTERS = /\p{L}+/gu

/** Applies `change` to one word of at least `least` letters, drawn at random. */
function inOneWord(text: string, least: number, random: Random, change: (word: string) => string): string {
  const words = [...text.matchAll(LETTERS)].filter(([word]) => word.length >= least && !/^[A-Z]+$/.test(word))
  const drawn = words[Math.floor(random() * words.length)]
  if (drawn === undefined) return text
  return text.slice(0, drawn.index) + change(drawn[0]) + text.slice(drawn.index + drawn[0].length)
}

/** `change` gets a word and a place inside it, never its first letter. */
function atOneLetter(change: (word: string, at: number, random: Random) => string): Noise {
  return (text, random) =>
    inOneWord(text, 5, random, (word) => change(word, 1 + Math.floor(random() * (word.length - 1)), random))
}

function neighbour(letter: string, random: Random): string {
  const row = ROWS.find((each) => each.includes(letter))
  const at = row?.indexOf(letter) ?? -1
  return row?.[at + (random() < 0.5 ? -1 : 1)] ?? row?.[at - 1] ?? row?.[at + 1] ?? letter
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Spellings that sound the same, as they are written by ear. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'k'],
  [/ph/g, 'f'],
  [/eau|au(?!x)/g, 'o'],
  [/([lmnrtpfcs])\1/g, '$1'],
  [/(?<=[aeiou])ss(?=[aeiou])/g, 'ss'],
  [/c(?=[ei])/g, 's'],
  [/(?:er|ez)(?!\p{L})/gu, 'é'],
  [/th/g, 't'],
  [/(?<!\p{L})h/gu, ''],
  [/tion/g, 'sion'],
  [/y/g, 'i'],
  [/ch(?=[rn])/g, 'k'],
  [/(?<=\p{L}{3})[stx](?!\p{L})/gu, ''],
  [/(?<=\p{L}{3}[bcdfgklmnprst])e(?!\p{L})/gu, ''],
  [/en(?=[cdt]\p{L})/gu, 'an'],
  [/aine?(?!\p{L})/gu, 'in'],
  [/ai(?=[rst])/g, 'é'],
]

/** The same by somebody who writes every sound as it is heard: « jandarme », « kwafeur », « travayé », « mézon ». */
const ALL_BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})([cdjlmnst]|qu)['’](?=\p{L})/gu, '$1'],
  [/(?<=\p{L}{2})(?:ait|ais|aient|ai)(?!\p{L})/gu, 'é'],
  [/(?<=\p{L}{2})(?:er|ez|et|ées?|és)(?!\p{L})/gu, 'é'],
  [/tion/g, 'sion'],
  [/(?<=[aeiouéèêî])s(?=[aeiouéèêî])/g, 'z'],
  [/(?<=[aeiouéèêî])ç(?=[aeiou])/g, 'ss'],
  [/(?<=[aeiouéèêî])c(?=[eiéèê])/g, 'ss'],
  [/c(?=[eiéèê])|ç/g, 's'],
  [/sch|sh/g, 'ch'],
  [/ch(?=[rn])|qu|c(?![heiéèê])/g, 'k'],
  [/ph/g, 'f'],
  [/([lmnrtpfkbdg])\1/g, '$1'],
  [/eau|au/g, 'o'],
  [/th/g, 't'],
  [/(?<![pcs])h/g, ''],
  [/ge(?=[ao])|g(?=[eiéèê])/g, 'j'],
  [/gu(?=[eiéèê])/g, 'g'],
  [/oi/g, 'wa'],
  [/(?<=[aeuo])ill?(?=[aeé]|(?!\p{L}))/gu, 'y'],
  [/œu|oeu/g, 'eu'],
  [/(?<=\p{L})y(?=\p{L})/gu, 'i'],
  [/(?:ain|ein|aim)(?![aeiouéèê])/g, 'in'],
  [/e([nm])(?=[cdtspbkfvjz])/g, 'a$1'],
  [/(?<=\p{L}{2})(?<!e)[stxdp](?!\p{L})/gu, ''],
  [/(?<=\p{L}{4})(?<![gmi])ent(?!\p{L})/gu, ''],
  [/(?<=\p{L}{2})es?(?!\p{L})/gu, ''],
  [/ai|ei/g, 'é'],
]

/** Words of every question as they are sent from a telephone. */
const SMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<!\p{L})qu['’]est[- ]ce qu['’e]\s?/giu, ['keske ', 'kes ke ', 'kesk ']],
  [/(?<!\p{L})c['’]est(?!\p{L})/giu, ['c', 'cé', 'cest']],
  [/(?<!\p{L})quoi(?!\p{L})/giu, ['koi', 'qoi', 'kwa']],
  [/(?<!\p{L})quel(?:le)?(s?)(?!\p{L})/giu, ['kel', 'quel', 'kelle', 'kels']],
  [/(?<!\p{L})pour(?!\p{L})/giu, ['pr', 'pour', 'pou']],
  [/(?<!\p{L})combien(?!\p{L})/giu, ['cb', 'cmb', 'combi1', 'konbien']],
  [/(?<!\p{L})comment(?!\p{L})/giu, ['cmt', 'koman', 'komen', 'commen']],
  [/(?<!\p{L})dans(?!\p{L})/giu, ['ds', 'dan']],
  [/(?<!\p{L})être(?!\p{L})/giu, ['etre', 'etr', 'ètre']],
  [/(?<!\p{L})métier(s?)(?!\p{L})/giu, ['metié', 'taf', 'metie']],
  [/(?<!\p{L})il y a(?!\p{L})/giu, ['ya', 'y a']],
  [/(?<!\p{L})est-ce que(?!\p{L})/giu, ['esk', 'es ke', 'eske']],
  [/(?<!\p{L})avec(?!\p{L})/giu, ['ac', 'avk', 'avc']],
  [/(?<!\p{L})je (?:veux|voudrais|souhaite|souhaiterais)(?!\p{L})/giu, ['jveu', 'jvoudré', 'g envi de', 'je veu']],
  [/(?<!\p{L})faut-il(?!\p{L})/giu, ['fo', 'il fo', 'faut il', 'faut til']],
  [/(?<!\p{L})que (?:faut-il|doit-on) faire(?!\p{L})/giu, ['fo fair koi', 'on doi faire koi']],
  [/(?<!\p{L})temps(?!\p{L})/giu, ['tps', 'tem', 'tan']],
  [/(?<!\p{L})beaucoup(?!\p{L})/giu, ['bcp', 'bocou']],
  [/(?<!\p{L})devenir(?!\p{L})/giu, ['devenir', 'dvenir', 'deveni']],
  [/(?<!\p{L})études(?!\p{L})/giu, ['etude', 'étud', 'etudes']],
  [/(?<!\p{L})gagne-t-(?:il|elle|on)|(?<!\p{L})gagne(?!\p{L})/giu, ['gagne', 'gagn', 'gagn t il', 'ganne']],
  [/(?<!\p{L})ça(?!\p{L})/giu, ['sa', 'ca']],
]

/** What dictation and hurried pupils take for each other. */
const HOMOPHONES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<!\p{L})c['’]est(?!\p{L})/giu, ['ses', 'sait', "s'est", 'ces']],
  [/(?<!\p{L})est(?!\p{L})/giu, ['et', 'es', 'ai']],
  [/(?<!\p{L})et(?!\p{L})/giu, ['est', 'é', 'hé']],
  [/(?<!\p{L})ça(?!\p{L})/giu, ['sa']],
  [/(?<!\p{L})se(?!\p{L})/giu, ['ce']],
  [/(?<!\p{L})à(?!\p{L})/giu, ['a']],
  [/(?<!\p{L})quelles?(?!\p{L})/giu, ["qu'elle", "qu'elles", 'quel']],
  [/(?<!\p{L})quels?(?!\p{L})/giu, ['quelle', "qu'elle"]],
  [/(?<!\p{L})sont(?!\p{L})/giu, ['son']],
  [/(?<!\p{L})peut(?!\p{L})/giu, ['peu', 'peux']],
  [/(?<!\p{L})on(?!\p{L})/giu, ['ont']],
  [/(?<!\p{L})être(?!\p{L})/giu, ['aitre', 'êtres']],
  [/(?<!\p{L})faut(?!\p{L})/giu, ['faux', 'fau']],
  [/(?<!\p{L})ans(?!\p{L})/giu, ['en', 'an']],
  [/(?<=\p{L}{4})er(?!\p{L})/giu, ['é', 'ez', 'ée']],
  [/(?<!\p{L})(d|l|qu|n|s)['’]/giu, ['$1 ', '$1']],
]

function eachOf(table: readonly (readonly [RegExp, readonly string[]])[], share: number): Noise {
  return (text, random) =>
    table.reduce(
      (done, [pattern, others]) =>
        random() < share ? done.replace(pattern, others[Math.floor(random() * others.length)] ?? '$&') : done,
      text,
    )
}

const byEar: Noise = (text, random) =>
  BY_EAR.reduce(
    (done, [spelling, sound]) => (random() < 0.4 ? done.replace(spelling, sound) : done),
    text.toLowerCase(),
  )

/** Each word takes half of the changes it could; a sigle none. */
const allByEar: Noise = (text, random) =>
  text
    .split(' ')
    .map((word) =>
      /\p{Lu}{2}|\d/u.test(word)
        ? word
        : ALL_BY_EAR.reduce(
            (done, [spelling, sound]) => (random() < 0.5 ? done.replace(spelling, sound) : done),
            word.toLowerCase(),
          ),
    )
    .join(' ')

const sms = eachOf(SMS, 0.8)
const homophones = eachOf(HOMOPHONES, 0.7)
const plain: Noise = (text) =>
  bare(text.toLowerCase())
    .replace(/[?!.,;:«»"()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Every noise by the name it is printed under. */
export const NOISES: Readonly<Record<string, Noise>> = {
  'ni accent ni ponctuation': plain,
  'sans apostrophe': (text) => plain(text, () => 0).replace(/['’]/g, ''),
  'apostrophe en espace': (text) => plain(text, () => 0).replace(/['’-]/g, ' '),
  capitales: (text) => bare(text.toUpperCase()),
  'lettre oubliée': atOneLetter((word, at) => word.slice(0, at) + word.slice(at + 1)),
  'lettre doublée': atOneLetter((word, at) => word.slice(0, at) + word.slice(at - 1)),
  'lettres inversées': atOneLetter((word, at) =>
    at + 1 < word.length ? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) : word,
  ),
  'touche voisine': atOneLetter((word, at, random) => {
    const letter = bare(word.charAt(at).toLowerCase())
    return word.slice(0, at) + neighbour(letter, random) + word.slice(at + 1)
  }),
  'lettre étirée': (text, random) => inOneWord(text, 4, random, (word) => word + word.slice(-1).repeat(3)),
  'mots collés': (text, random) => {
    const gaps = [...text.matchAll(/(?<=\p{L}{2}) (?=\p{L}{2})/gu)]
    const gap = gaps[Math.floor(random() * gaps.length)]?.index
    return gap === undefined ? text : text.slice(0, gap) + text.slice(gap + 1)
  },
  'à l’oreille': byEar,
  'tout à l’oreille': (text, random) => plain(allByEar(text, random), random),
  SMS: (text, random) => plain(sms(text, random), random),
  dictée: (text, random) => homophones(text, random).replace(/[?!.]/g, '').toLowerCase(),
  'SMS à l’oreille': (text, random) => plain(byEar(sms(text, random), random), random),
}
