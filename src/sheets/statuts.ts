/** Onisep's words for the ways a job is exercised. */
export const STATUTS: readonly string[] = [
  'salarié',
  'fonctionnaire',
  'indépendant',
  'artisan',
  'libéral',
  'intermittent du spectacle',
  'saisonnier',
  'militaire',
  'contrat de volontariat',
]
