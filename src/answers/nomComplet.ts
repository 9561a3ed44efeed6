import { oncePer } from '../search/retenir'
import type { Appellation } from '../sheets/ficheMetier'

/** Both forms of a job name, what they share said once: `technicien / technicienne en mécanique`. */
export function nomComplet(appellation: Appellation): string {
  return lesDeuxFormes(appellation)
}

const lesDeuxFormes = oncePer(({ libelleMasculin, libelleFeminin, nom }: Appellation): string => {
  if (libelleMasculin === '' || libelleFeminin === '') return nom
  if (libelleMasculin === libelleFeminin) return libelleMasculin
  const him = libelleMasculin.split(' ')
  const her = libelleFeminin.split(' ')
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
