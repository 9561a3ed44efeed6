/** The form in which names are compared, e.g. `Accès au métier :` → `acces au metier`. Long texts are cut: no name is. */
export function comparisonKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036F]|[ :]+$/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim()
}
