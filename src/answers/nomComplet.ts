import { oncePer } from '../search/retenir'
import type { Appellation } from '../sheets/ficheMetier'
import { findGenres } from '../sheets/genres'

/** Both forms of a job name, what they share said once: `technicien / technicienne en mécanique`. */
export function nomComplet(appellation: Appellation): string {
  return lesDeuxFormes(appellation)
}

const lesDeuxFormes = oncePer(({ libelleMasculin, libelleFeminin, nom }: Appellation): string => {
  if (libelleMasculin === '' || libelleFeminin === '') return nom
  const [masculin, feminin] = bothForms(libelleMasculin, libelleFeminin, nom)
  if (masculin === feminin) return masculin
  const him = masculin.split(' ')
  const her = feminin.split(' ')
  let same = 0
  while (same < Math.min(him.length, her.length) - 1 && him.at(-1 - same) === her.at(-1 - same)) same++
  const common = same === 0 ? [] : him.slice(-same)
  // `truqueur, truquiste`: what the comma begins is common.
  const his = him
    .slice(0, him.length - same)
    .join(' ')
    .replace(/,$/, '')
  return [`${his} / ${her.slice(0, her.length - same).join(' ')}`, ...common].join(' ')
})

/** Some sheets give the masculine twice: the title then says the feminine (`poseur/se de voies ferrées`). */
function bothForms(masculin: string, feminin: string, nom: string): readonly [masculin: string, feminin: string] {
  const genres = masculin === feminin ? findGenres(nom) : undefined
  return genres?.masculin === masculin ? [masculin, genres.feminin] : [masculin, feminin]
}
