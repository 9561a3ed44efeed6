import { TEXTES_IMPORT } from '../texts/import'
import { updateAppellations } from './appellationsRome'
import { type Collected, collect, type Progress } from './collect'
import { draftsFromFacts } from './draftFromFacts'
import { applyChanges, readFolder, readText, replaceFile } from './folder'
import { identify, type Plan, planFolder } from './plan'
import { Refused } from './refused'

export interface ImportOptions {
  readonly sources: readonly string[]
  readonly metiersDir: string
  readonly formationsDir: string
  /** `appellations-rome.yaml` */
  readonly appellationsFile: string
  readonly dryRun: boolean
  /** Accepts that an export takes many imported sheets away. */
  readonly allowRemovals: boolean
  readonly onProgress: (progress: Progress) => void
}

/** What was done, in French lines. Throws `Refused`, nothing written, when a source cannot be imported. */
export async function importSources(options: ImportOptions): Promise<readonly string[]> {
  const { metiersDir, formationsDir, dryRun } = options
  const collected = await collect(options.sources, options.onProgress)
  const metiers = identify(readFolder(metiersDir))
  const formations = identify(readFolder(formationsDir))
  const titles = new Map([...metiers.values()].map(({ id, titre }) => [id, titre]))
  for (const { kind, id, nom } of collected.drafts.values()) if (kind === 'metier') titles.set(id, nom)

  const planMetiers = planFolder('metier', metiersDir, metiers, collected, titles)
  const texts = textsAfter([...metiers.values()], planMetiers)
  const added = draftsFromFacts(collected.faits, texts, (id) => collected.drafts.has(id) || formations.has(id))
  const drafts = new Map([...collected.drafts, ...added.map((draft) => [draft.id, draft] as const)])
  const planFormations = planFolder('formation', formationsDir, formations, { ...collected, drafts }, titles)
  const plans = [planMetiers, planFormations]
  for (const plan of plans) guardRemovals(plan, options.allowRemovals)

  const lexique = planLexique(collected, options.appellationsFile, texts)
  if (!dryRun) {
    applyChanges(plans)
    if (lexique.text !== undefined) replaceFile(options.appellationsFile, lexique.text)
  }
  return [
    ...collected.read.map(({ source, nature, records }) =>
      TEXTES_IMPORT.lu(source, TEXTES_IMPORT.nature[nature], records),
    ),
    ...reportFolders(collected, plans),
    ...reportMissing(collected, (id) => metiers.has(id) || formations.has(id) || drafts.has(id)),
    ...lexique.report,
    ...reportRefusals([...collected.refusals, ...plans.flatMap(({ refusals }) => refusals)]),
    ...(dryRun ? [TEXTES_IMPORT.essai] : []),
  ]
}

/** The job sheets as they will stand. */
function textsAfter(
  before: readonly { readonly file: string; readonly text: string }[],
  { write, remove }: Plan,
): readonly string[] {
  const gone = new Set([...remove, ...write.keys()])
  return [...before.filter(({ file }) => !gone.has(file)).map(({ text }) => text), ...write.values()]
}

/** A partial export must not empty a folder: more than ten sheets and a fifth of them is worth a question. */
function guardRemovals({ counts, importees, dir }: Plan, allowed: boolean): void {
  if (allowed || counts.retirees <= 10 || counts.retirees * 5 <= importees) return
  throw new Refused(TEXTES_IMPORT.retraits(counts.retirees, importees, dir))
}

function planLexique(
  { appellations }: Collected,
  file: string,
  texts: readonly string[],
): { readonly text?: string; readonly report: readonly string[] } {
  if (appellations.length === 0) return { report: [] }
  const before = readText(file) ?? ''
  const { text, codes, noms } = updateAppellations(before, appellations, texts)
  const report = [TEXTES_IMPORT.appellations(file, noms, codes, text !== before)]
  return text === before ? { report } : { text, report }
}

function reportFolders({ drafts, domaines, faits }: Collected, plans: readonly Plan[]): readonly string[] {
  if (drafts.size + domaines.size + faits.size === 0) return []
  const lines = plans.map(({ dir, counts }) => TEXTES_IMPORT.dossier(dir, TEXTES_IMPORT.comptes(counts)))
  return plans.some(({ counts }) => counts.gardees > 0) ? [...lines, TEXTES_IMPORT.gardees] : lines
}

function reportMissing({ domaines, faits }: Collected, known: (id: string) => boolean): readonly string[] {
  const tables = [
    { nature: 'ideo-metiers', ids: [...domaines.keys()] },
    { nature: 'ideo-formations', ids: [...faits.keys()] },
  ] as const
  return tables.flatMap(({ nature, ids }) => {
    const missing = ids.filter((id) => !known(id)).length
    return missing === 0 ? [] : [TEXTES_IMPORT.sansFiche(missing, TEXTES_IMPORT.nature[nature])]
  })
}

function reportRefusals(refusals: Plan['refusals']): readonly string[] {
  if (refusals.length === 0) return []
  return [TEXTES_IMPORT.refusees(refusals.length), ...refusals.map(({ record, reason }) => `  - ${record} : ${reason}`)]
}
