/** Ways to write a kind of training, longest first → its one code. `bac pro` and `baccalauréat professionnel` are `bacpro`. */
const TYPES: readonly (readonly [readonly string[], string])[] = (
  [
    ['baccalaureat professionnel', 'bacpro'],
    ['bac professionnel', 'bacpro'],
    ['bac pro agricole', 'bacpro'],
    ['bac pro', 'bacpro'],
    ['bacpro', 'bacpro'],
    ['baccalaureat technologique', 'bactechno'],
    ['bac technologique', 'bactechno'],
    ['bac techno', 'bactechno'],
    ['baccalaureat general', 'bacgeneral'],
    ['bac general', 'bacgeneral'],
    ['brevet de technicien superieur agricole', 'bts'],
    ['brevet de technicien superieur', 'bts'],
    ['btsa', 'bts'],
    ['bts', 'bts'],
    ['bachelor universitaire de technologie', 'but'],
    ['but', 'but'],
    ['dut', 'but'],
    ['iut', 'but'],
    ['licence professionnelle', 'licencepro'],
    ['licence pro', 'licencepro'],
    ['licencepro', 'licencepro'],
    ['lp', 'licencepro'],
    ['licence', 'licence'],
    ['l3', 'licence'],
    ['mastere specialise', 'mastere'],
    ['mastere spe', 'mastere'],
    ['mastere', 'mastere'],
    ['master of science', 'msc'],
    ['msc', 'msc'],
    ['master', 'master'],
    ['certificat d aptitude professionnelle', 'cap'],
    ['cap agricole', 'cap'],
    ['capa', 'cap'],
    ['cap', 'cap'],
    ['bep', 'bep'],
    ['brevet professionnel agricole', 'bpa'],
    ['bpa', 'bpa'],
    ['brevet professionnel', 'bp'],
    ['brevet pro', 'bp'],
    ['bp', 'bp'],
    ['brevet de maitrise', 'bm'],
    ['bm', 'bm'],
    ['brevet des metiers d art', 'bma'],
    ['bma', 'bma'],
    ['brevet technique des metiers', 'btm'],
    ['btm', 'btm'],
    ['btms', 'btms'],
    ['bpjeps', 'bpjeps'],
    ['bp jeps', 'bpjeps'],
    ['dejeps', 'dejeps'],
    ['desjeps', 'desjeps'],
    ['deust', 'deust'],
    ['diplome national des metiers d art et du design', 'dnmade'],
    ['dn made', 'dnmade'],
    ['dnmade', 'dnmade'],
    ['diplome d etat', 'de'],
    ['diplome etat', 'de'],
    ['diplome du programme grande ecole', 'pge'],
    ['programme grande ecole', 'pge'],
    ['pge', 'pge'],
    ['diplome d ingenieur', 'ingenieur'],
    ['ecole d ingenieur', 'ingenieur'],
    ['ecole d ingenieurs', 'ingenieur'],
    ['ecole d inge', 'ingenieur'],
    ['ecole inge', 'ingenieur'],
    ['ecole ingenieur', 'ingenieur'],
    ['cycle ingenieur', 'ingenieur'],
    ['certificat de specialisation', 'cs'],
    ['mention complementaire', 'cs'],
    ['cs ex mc', 'cs'],
    ['ex mc', 'cs'],
    ['mc', 'cs'],
    ['cs', 'cs'],
    ['titre professionnel', 'tp'],
    ['titre pro', 'tp'],
    ['tp', 'tp'],
    ['fcil', 'fcil'],
    ['diplome d universite', 'du'],
    ['diplome universitaire', 'du'],
    ['du diplome', 'du'],
    ['bachelor', 'bachelor'],
    ['diplome superieur', 'diplomesup'],
  ] as const
)
  .map(([text, code]): readonly [readonly string[], string] => [text.split(' '), code])
  .sort((a, b) => b[0].length - a[0].length)

const byFirstWord = new Map<string, (readonly [readonly string[], string])[]>()
for (const type of TYPES) {
  const first = type[0][0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), type])
}

export interface TypeFound {
  /** e.g. `bacpro` */
  readonly code: string
  /** Words it takes. */
  readonly length: number
}

/** The kind of training named at `start` in folded words, if any. */
export function findTypeFormation(words: readonly string[], start: number): TypeFound | undefined {
  const first = words[start] ?? ''
  for (const [parts, code] of byFirstWord.get(first) ??
    byFirstWord.get(first.endsWith('s') ? first.slice(0, -1) : '') ??
    []) {
    if (parts.every((part, offset) => isSame(words[start + offset], part))) return { code, length: parts.length }
  }
  return undefined
}

/** « les licences », « des bacs pros »; « mes buts » are no diplomas. */
function isSame(word: string | undefined, part: string): boolean {
  return word === part || (part.length > 2 && part !== 'but' && word === `${part}s`)
}

/** The word under which a kind of training is indexed; no user can type it. */
export function typeWord(code: string): string {
  // The digit keeps the stemmer away: `master` and `mastere` are two kinds.
  return `type:${code}0`
}

export function isTypeWord(word: string | undefined): boolean {
  return word?.startsWith('type:') === true
}
