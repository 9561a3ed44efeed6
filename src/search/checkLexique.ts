import type { Catalogue } from '../sheets/catalogue'
import { CENTRES_INTERET } from '../sheets/centresInteret'
import { findSuggestion } from '../sheets/findSuggestion'
import { type IdMetier, parseCodeRome } from '../sheets/ids'
import type { Problem } from '../sheets/problem'
import { tokenize } from './fold'
import { type Lexique, RIEN } from './lexique'
import type { FichierLexique } from './parseLexique'

/** What is wrong in `data/lexique`, and what is only worth knowing: one French line a file. */
export interface LexiqueReport {
  readonly problems: readonly Problem[]
  readonly informations: readonly string[]
}

/** Every rule the lexicon can break; names never change, as those of the sheets. */
const RULES = {
  'lexique-illisible': 'error',
  'lexique-interet-inconnu': 'error',
  'lexique-domaine-inconnu': 'error',
  'lexique-code-rome-invalide': 'error',
  'lexique-nom-en-double': 'warning',
  'lexique-exemple-contredit': 'warning',
} as const satisfies Record<string, Problem['severity']>

/** Compares the words people use with the official vocabularies and with the sheets. */
export function checkLexique(lexique: Lexique, catalogue: Catalogue): LexiqueReport {
  return {
    problems: [
      ...checkInterets('interets.yaml', lexique.interets),
      ...checkInterets('domaines.yaml', lexique.domaines),
      ...checkEnsemble(lexique),
      ...checkDomaines(lexique),
      ...checkCodesRome('appellations-rome.yaml', [...lexique.appellationsRome.keys()]),
      ...checkCodesRome('mobilites-rome.yaml', [...lexique.mobilitesRome].flat(2)),
      ...checkNomsCourants(lexique),
      ...checkExemplesDetresse(lexique),
    ],
    informations: countMissing(lexique, catalogue),
  }
}

/** A file of the lexicon that cannot be read at all, from what `loadLexique` threw: bad YAML, or a phrase badly written. */
export function problemOfLexique(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const file = /(?:data\/lexique\/|filename: |^|\s|\/)([\w-]+\.yaml)/.exec(message)?.[1]
  const line = /\((\d+):\d+\)/.exec(message)?.[1]
  return {
    severity: RULES['lexique-illisible'],
    file: file === undefined ? 'data/lexique' : pathOf(file),
    line: line === undefined ? 1 : Number(line),
    message: `Le lexique ne peut pas être lu : ${message.split('\n')[0]}`,
    rule: 'lexique-illisible',
    remedy: 'le début de chaque fichier dit comment l’écrire ; cherchez-y la tournure citée',
  }
}

function checkInterets(
  file: FichierLexique,
  entries: readonly { readonly interets: readonly string[] }[],
): readonly Problem[] {
  const unknown = entries.flatMap(({ interets }) => interets).filter((label) => !CENTRES_INTERET.includes(label))
  return distinct(unknown).map((label) => {
    const suggestion = findSuggestion(label, CENTRES_INTERET)
    const remedy =
      suggestion === undefined
        ? 'recopiez à la lettre un centre d’intérêt de l’Onisep'
        : `vouliez-vous dire \`${suggestion}\` ?`
    return problem(
      'lexique-interet-inconnu',
      file,
      `Le libellé \`${label}\` n’est pas un centre d’intérêt officiel`,
      remedy,
    )
  })
}

/** A word of no entry would never be met. */
function checkEnsemble({ interets, enviesEnsemble }: Lexique): readonly Problem[] {
  const known = new Set(interets.flatMap(({ mots }) => mots))
  const unknown = enviesEnsemble.flatMap(({ ensemble }) => ensemble.flat()).filter((mot) => !known.has(mot))
  return distinct(unknown).map((mot) =>
    problem(
      'lexique-interet-inconnu',
      'interets.yaml',
      `« ${mot} » est sous \`ensemble\` et dans aucune entrée`,
      'écrivez-le comme une entrée de `mots` l’écrit',
    ),
  )
}

/** `domaine/sous-domaine`, both of `domaines.yaml`'s words; with neither file filled in there is nothing to compare. */
function checkDomaines({ domaines, domainesParMetier }: Lexique): readonly Problem[] {
  const known = domaines.map(({ domaine }) => domaine)
  const labels = distinct([...domainesParMetier.values()].flat())
  const malformed = labels
    .filter((label) => !/^[^/]+\/[^/]+$/.test(label))
    .map((label) =>
      problem(
        'lexique-domaine-inconnu',
        'domaines-metiers.yaml',
        `\`${label}\` n’a pas la forme \`domaine/sous-domaine\``,
        'p. ex. `mécanique/automobile`',
      ),
    )
  if (known.length === 0) return malformed
  const tops = distinct(labels.map((label) => label.split('/')[0] ?? ''))
  const unknown = tops
    .filter((top) => !known.includes(top))
    .map((top) => {
      const suggestion = findSuggestion(top, known)
      const remedy =
        suggestion === undefined
          ? 'ajoutez-le à domaines.yaml, ou corrigez-le'
          : `vouliez-vous dire \`${suggestion}\` ?`
      return problem(
        'lexique-domaine-inconnu',
        'domaines-metiers.yaml',
        `Le domaine \`${top}\` n’est pas dans domaines.yaml`,
        remedy,
      )
    })
  return [...malformed, ...unknown]
}

function checkCodesRome(file: FichierLexique, codes: readonly string[]): readonly Problem[] {
  return distinct(codes)
    .filter((code) => parseCodeRome(code) === undefined)
    .map((code) =>
      problem(
        'lexique-code-rome-invalide',
        file,
        `Le code ROME vaut \`${code}\`, attendu une lettre de A à N et quatre chiffres`,
        'p. ex. `H1203`',
      ),
    )
}

/** A name in two entries becomes a choice between the jobs of both, which its authors may not have meant. */
function checkNomsCourants({ nomsCourants, nomsSpecialites }: Lexique): readonly Problem[] {
  const bearers = new Map<string, { readonly nom: string; readonly ids: Set<IdMetier>; entries: number }>()
  for (const { noms, metiers } of [...nomsCourants, ...nomsSpecialites]) {
    const inEntry = new Set<string>()
    for (const nom of noms) {
      const key = tokenize(nom).join(' ')
      if (inEntry.has(key)) continue
      inEntry.add(key)
      const before = bearers.get(key)
      if (before === undefined) bearers.set(key, { nom, ids: new Set(metiers), entries: 1 })
      else {
        before.entries++
        for (const id of metiers) before.ids.add(id)
      }
    }
  }
  return [...bearers.values()]
    .filter(({ entries }) => entries > 1)
    .map(({ nom, ids, entries }) =>
      problem(
        'lexique-nom-en-double',
        'noms-courants.yaml',
        `« ${nom} » est dans ${entries} entrées (${[...ids].join(', ')})`,
        'ne le gardez que dans une ; plusieurs métiers s’y écrivent, du plus probable au moins probable',
      ),
    )
}

/** A message told to alarm and not to alarm teaches nothing. */
function checkExemplesDetresse({ exemplesDetresse }: Lexique): readonly Problem[] {
  const rien = new Set(exemplesDetresse.get(RIEN)?.map((phrase) => tokenize(phrase).join(' ')))
  return [...exemplesDetresse]
    .filter(([classe]) => classe !== RIEN)
    .flatMap(([classe, phrases]) =>
      phrases
        .filter((phrase) => rien.has(tokenize(phrase).join(' ')))
        .map((phrase) =>
          problem(
            'lexique-exemple-contredit',
            'exemples-detresse.yaml',
            `« ${phrase} » est à la fois sous \`${classe}\` et sous \`${RIEN}\``,
            'ne la gardez que d’un côté',
          ),
        ),
    )
}

/** The lexicon knows the whole Onisep collection, a set of sheets need not: one line a file, not one a job. */
function countMissing(
  { activites, nomsCourants, nomsSpecialites, interets, enviesEnsemble, domainesParMetier }: Lexique,
  { metiers }: Catalogue,
): readonly string[] {
  const known = new Set(metiers.map(({ id }) => id))
  const cited: readonly (readonly [FichierLexique, readonly IdMetier[]])[] = [
    ['noms-courants.yaml', nomsCourants.flatMap((entry) => entry.metiers)],
    ['noms-specialites.yaml', nomsSpecialites.flatMap((entry) => entry.metiers)],
    ['interets.yaml', [...interets, ...enviesEnsemble].flatMap((entry) => entry.metiers)],
    ['domaines-metiers.yaml', [...domainesParMetier.keys()]],
    ['activites.yaml', [...activites.keys()]],
  ]
  return cited.flatMap(([file, all]) => {
    const ids = distinct(all)
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length === 0) return []
    const shown = missing.slice(0, 3).join(', ')
    return [
      `${pathOf(file)} : ${missing.length} des ${ids.length} métiers cités n’ont pas de fiche ici (${shown}${missing.length > 3 ? '…' : ''}) ; sans effet.`,
    ]
  })
}

function problem(rule: keyof typeof RULES, file: FichierLexique, message: string, remedy: string): Problem {
  return { severity: RULES[rule], file: pathOf(file), line: 1, message, rule, remedy }
}

function pathOf(file: string): string {
  return `data/lexique/${file}`
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
