import { Tournure, Tournures } from '../mots/tournures'

/** Everyday ways to say a status, with the official labels they stand for. */
const STATUTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:a (?:mon|son|ton|leur) (?:propre )?compte|independante?s?|freelance|auto entrepreneur\w*|micro entrepreneur\w*|sans (?:patron|chef|boss)|(?:mon|son|ma|leur) propre (?:patron|entreprise|boite|chef)|monter (?:ma|mon|sa) (?:boite|entreprise|commerce))\b/,
    ['indépendant', 'artisan', 'libéral'],
  ],
  [/\b(?:liberal|liberale|profession liberale|en liberal)\b/, ['libéral']],
  [
    /\b(?:fonction{1,2}aires?|fonction publique|service public|(?:pour|emplois?|metiers?|postes?|boulots?|jobs?|agents?)(?: de| dans)? l etat)\b/,
    ['fonctionnaire'],
  ],
  [
    /\b(?:militaires?|(?<!\bou )dans l armee(?! (?:ou\b|de (?:terre|l air)\b))|(?:etre|dependre) de l armee)\b/,
    ['militaire'],
  ],
  [
    /\b(?:saisonniers?|saisonnieres?|(?<!\b(?:fait|eu|pendant|durant|lors d|apres) (?:(?:un|mon|ce|le) )?)job d ete)\b/,
    ['saisonnier'],
  ],
  [/\bintermittente?s?(?: du spectacle)?\b/, ['intermittent du spectacle']],
  [/\bartisane?s?\b/, ['artisan']],
  [
    /\bvolontariat\b|(?<!\b(?:et|tres|suis|est|super|hyper|motivee?|assez|plutot|serieu\w+|courageu\w+) )\bvolontaires?\b/,
    ['contrat de volontariat'],
  ],
  [/\b(?:salarie|salariee|etre salarie)\b/, ['salarié']],
]

export interface StatutsDemandes {
  /** Official labels, one of which is wanted, or is not. */
  readonly libelles: readonly string[]
  readonly refuse: boolean
  /** The stretch of the phrase that says them. */
  readonly debut: number
  readonly fin: number
}

const TOURNURES = new Tournures(STATUTS)

/** « dans la défense en tant que civil » */
const CIVIL = new Tournure(
  /\b(?:en tant que|comme|en|rester|personnels?|agents?) civile?s?\b|(?<=\b(?:sans|pas|ni|jamais|sauf) (?:(?:etre|devenir|comme|un|une|de|des|m engager comme) )*)militaires?\b/,
)

const REFUS =
  /\b(?:sans|(?<!\bpourquoi )pas|ni|jamais|sauf|plus|non|refus(?:e|er|ant|ons)|autre chose que)(?: (?!(?:mais|et|plutot|bac|diplomes?|etudes?|brevet)\b)\w+){0,4} $/

/** The status that a question limits jobs to, or keeps away from; undefined when it says none. Takes the folded, space-joined phrase. */
export function findStatutsDemandes(phrase: string): StatutsDemandes | undefined {
  const civil = CIVIL.exec(phrase)
  if (civil !== null)
    return { libelles: ['militaire'], refuse: true, debut: civil.index, fin: civil.index + civil[0].length }
  return TOURNURES.find(phrase, (found, libelles) => {
    const refuse = REFUS.test(phrase.slice(0, found.index))
    return { libelles, refuse, debut: found.index, fin: found.index + found[0].length }
  })
}
