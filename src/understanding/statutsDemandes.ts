/** Everyday ways to say a status, with the official labels they stand for. */
const STATUTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:a (?:mon|son|ton|leur) (?:propre )?compte|independante?s?|freelance|auto entrepreneur\w*|micro entrepreneur\w*|(?:mon|son|ma) propre (?:patron|entreprise|boite|chef)|monter (?:ma|mon|sa) (?:boite|entreprise|commerce))\b/,
    ['indépendant', 'artisan', 'libéral'],
  ],
  [/\b(?:liberal|liberale|profession liberale|en liberal)\b/, ['libéral']],
  [/\b(?:fonctionnaires?|fonction publique|service public|travailler pour l etat)\b/, ['fonctionnaire']],
  [/\b(?:militaires?|dans l armee)\b/, ['militaire']],
  [/\b(?:saisonniers?|saisonnieres?|job d ete)\b/, ['saisonnier']],
  [/\b(?:intermittents?|intermittente)\b/, ['intermittent du spectacle']],
  [/\b(?:artisan\w*)\b/, ['artisan']],
  [/\b(?:volontariat|volontaire)\b/, ['contrat de volontariat']],
  [/\b(?:salarie|salariee|etre salarie)\b/, ['salarié']],
]

/** The statuses that a question limits jobs to; empty when it does not. Takes the folded, space-joined phrase. */
export function findStatutsDemandes(phrase: string): readonly string[] {
  return STATUTS.find(([pattern]) => pattern.test(phrase))?.[1] ?? []
}
