/** The end of a sheet's file name: `technicien/ne en mécanique` → `technicien-en-mecanique`, 70 characters at most. */
export function slugOf(nom: string): string {
  const plain = nom
    .replace(/\/\p{L}+|\(.*?\)/gu, '')
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.length <= 70 ? plain : plain.slice(0, plain.lastIndexOf('-', 70))
}
