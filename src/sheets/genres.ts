/** Both forms of a name. */
export interface Genres {
  readonly feminin: string
  readonly masculin: string
}

/**
 * Both forms of a name written in one, for exports that give only `cartographe géomaticien/ne` or
 * `acheteur / acheteuse de mode`. A name without a mark is its own form.
 */
export function findGenres(nom: string): Genres {
  // `garçon / serveuse de café`: one word each, what follows is common. Abbreviations (`français / LSF`) are no forms.
  const [, before = '', masculin = '', feminin = '', after = ''] =
    /^((?:.* )?)(\p{L}[\p{Ll}'’-]+) \/ (\p{L}[\p{Ll}'’-]+)(?=\s|$)(.*)$/u.exec(nom) ?? []
  if (masculin !== '') {
    const [m, f] = masculin === 'femme' ? [feminin, masculin] : [masculin, feminin]
    const rest = findGenres(after)
    return { feminin: `${before}${f}${rest.feminin}`, masculin: `${before}${m}${rest.masculin}` }
  }
  const words = nom.split(/(\s+)/).map(genresOfWord)
  return { feminin: words.map((word) => word.feminin).join(''), masculin: words.map((word) => word.masculin).join('') }
}

/** `assistant/e-monteur/euse`, `technicien(ne)` */
function genresOfWord(word: string): Genres {
  const marked = word.replace(/(\p{Ll})\((\p{Ll}{1,8})\)/gu, '$1/$2')
  if (!/\p{L}\/\p{L}/u.test(marked) || marked === 'et/ou') return { feminin: word, masculin: word }
  const parts = marked.split('-').map((part) => {
    const [, masculin = '', ending = '', tail = ''] = /^(.*\p{L})\/(\p{L}+)(\P{L}*)$/u.exec(part) ?? []
    if (masculin === '') return { feminin: part, masculin: part }
    return { feminin: `${feminine(masculin, ending)}${tail}`, masculin: `${masculin}${tail}` }
  })
  return { feminin: parts.map((p) => p.feminin).join('-'), masculin: parts.map((p) => p.masculin).join('-') }
}

/** Endings of the masculine that a feminine ending takes the place of; any other is added. */
const REPLACED: readonly (readonly [ending: string, masculine: RegExp])[] = [
  ['trice', /teur$/],
  ['rice', /eur$/],
  ['drice', /deur$/],
  ['euse', /eu[rx]$/],
  ['se', /[rx]$/],
  ['ète', /et$/],
  ['ière', /ier$/],
  ['ère', /er$/],
  ['ive', /if$/],
  ['ve', /f$/],
  ['esse', /e$/],
  ['oresse', /eur$/],
  ['ée', /é$/],
  ['elle', /el$/],
  ['enne', /en$/],
  ['ienne', /ien$/],
  ['woman', /man$/],
  ['girl', /boy$/],
]

function feminine(masculin: string, ending: string): string {
  // `chef/cheffe`, `garçon/serveuse`
  if (ending.startsWith(masculin.slice(0, 3)) && ending.length >= masculin.length) return ending
  const [, replaced] = REPLACED.find(([known]) => known === ending) ?? []
  if (replaced?.test(masculin)) return masculin.replace(replaced, ending)
  if (ending.length > 4 && replaced === undefined) return ending
  // `ingénieur/re`, `laborantin/ne`: the consonant is not doubled there.
  return ending === 're' || (ending === 'ne' && masculin.endsWith('in')) ? `${masculin}e` : `${masculin}${ending}`
}
