import { comparisonKey } from './comparisonKey'
import type { DureeEtudes, EntreeEtudes } from './ficheMetier'
import type { Passage, Section } from './section'

/** How long the studies are, one entry a starting point, from the sub-headings of "En bref". */
export function findDureesEtudes(formatCourt: Section | undefined): readonly DureeEtudes[] {
  const durees: DureeEtudes[] = []
  let inside = false
  for (const passage of formatCourt?.passages ?? []) {
    const key = comparisonKey(passage.titre)
    const opens = key.startsWith('duree des etudes')
    const entree = entreeOf(key)
    // A few sheets have no "Durée des études" above "Après le bac"; a `###` of another name ends the subject.
    inside = opens || entree !== 'autre' || (inside && passage.niveau !== 3)
    if (!inside) continue
    for (const duree of splitPassage(passage, opens ? '' : passage.titre, entree)) durees.push(duree)
  }
  return durees
}

/** Once in a while "Après le bac" is an ordinary line: it opens an entry all the same. */
function splitPassage(passage: Passage, titre: string, entree: EntreeEtudes): readonly DureeEtudes[] {
  const entries: { titre: string; entree: EntreeEtudes; paragraphes: string[] }[] = [{ titre, entree, paragraphes: [] }]
  for (const paragraphe of passage.paragraphes) {
    const named =
      paragraphe.length <= 40 && !/[.:;\d]$/.test(paragraphe) ? entreeOf(comparisonKey(paragraphe)) : 'autre'
    if (named === 'autre') entries.at(-1)?.paragraphes.push(paragraphe)
    else entries.push({ titre: paragraphe, entree: named, paragraphes: [] })
  }
  return entries
    .filter(({ paragraphes }) => paragraphes.length > 0)
    .map(({ paragraphes, ...entry }) => ({ ...entry, texte: paragraphes.join('\n'), line: passage.line }))
}

/** Sheets write "Après la 3 e", "Après le bace", "Après le bac en 5 ans", "Après un bac pro, un BP ou un BTSA…". */
function entreeOf(key: string): EntreeEtudes {
  if (/^apres (la |une )?(classe de )?(3|troisieme)/.test(key)) return 'apres3e'
  if (/^avec ou sans (le )?bac/.test(key)) return 'avecOuSansBac'
  // "Après un bac + 3" starts from higher education, not from the bac.
  if (/^apres (le |un )?bac ?\+/.test(key)) return 'autre'
  return /^apres (le |un )?bac/.test(key) ? 'apresBac' : 'autre'
}
