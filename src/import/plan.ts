import { findIdInFileName } from '../sheets/findIdInFileName'
import { parseFicheFormation } from '../sheets/parseFicheFormation'
import { parseFicheMetier } from '../sheets/parseFicheMetier'
import { parseFrontMatter } from '../sheets/parseFrontMatter'
import { TEXTES_IMPORT } from '../texts/import'
import type { Collected } from './collect'
import type { Draft, Refusal } from './draft'
import { wordMetiers } from './draftFormation'
import type { Changes } from './folder'
import { REDACTION, setInFrontMatter, writeFrontMatter } from './frontMatter'
import { slugOf } from './slug'

/** A sheet that the folder holds already. */
export interface Existing {
  readonly id: string
  readonly file: string
  readonly text: string
  readonly titre: string
  readonly redaction: string | undefined
  readonly domaines: readonly string[]
}

/** What an import would make of one folder. */
export interface Plan extends Changes {
  readonly counts: Readonly<Record<'ajoutees' | 'changees' | 'identiques' | 'gardees' | 'retirees', number>>
  /** Imported sheets the folder held before. */
  readonly importees: number
  readonly refusals: readonly Refusal[]
}

/** The sheets of a folder by id; a file without one is nobody's: it stays. */
export function identify(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Existing> {
  const byId = new Map<string, Existing>()
  for (const [file, text] of texts) {
    const { id: inEntete, entete } = parseFrontMatter(text.split('\n'), file)
    const own = /^\*\*ID ?:\*\* *((?:MET|FOR)\.\d+)/m.exec(text)?.[1]
    const id = own ?? inEntete ?? findIdInFileName(file)
    if (id === undefined || byId.has(id)) continue
    const titre = /^# +(.*?)\s*$/m.exec(text)?.[1] ?? ''
    byId.set(id, { id, file, text, titre, redaction: entete.redaction, domaines: entete.domaines })
  }
  return byId
}

/** Compares what was collected with what a folder holds. */
export function planFolder(
  kind: Draft['kind'],
  dir: string,
  all: ReadonlyMap<string, Existing>,
  collected: Collected,
  titles: ReadonlyMap<string, string>,
): Plan {
  // One folder may hold both kinds.
  const prefix = kind === 'metier' ? 'MET.' : 'FOR.'
  const existing = new Map([...all].filter(([id]) => id.startsWith(prefix)))
  const write = new Map<string, string>()
  const remove: string[] = []
  const refusals: Refusal[] = []
  const counts = { ajoutees: 0, changees: 0, identiques: 0, gardees: 0, retirees: 0 }
  const settle = (before: Existing | undefined, file: string, text: string): void => {
    if (before?.text === text) counts.identiques++
    else {
      write.set(file, text)
      if (before === undefined) counts.ajoutees++
      else counts.changees++
    }
  }
  const refused = new Set(collected.refusals.map(({ record }) => record))
  for (const draft of collected.drafts.values()) {
    if (draft.kind !== kind) continue
    const before = existing.get(draft.id)
    if (before !== undefined && isOwnWork(before)) {
      counts.gardees++
      continue
    }
    const file = before?.file ?? `${draft.id.toLowerCase().replace('.', '-')}-${slugOf(draft.nom)}.md`
    const text = composeSheet(draft, before, collected, titles)
    const fault = findFault(kind, text, file)
    if (fault === undefined) settle(before, file, text)
    else refusals.push({ record: `${draft.id} ${draft.nom}`, reason: TEXTES_IMPORT.refus.fiche(fault) })
  }
  for (const before of existing.values()) {
    if (collected.drafts.has(before.id)) continue
    if (isOwnWork(before)) counts.gardees++
    else if (refused.has(before.id)) counts.identiques++
    else if (collected.complete.has(kind) && before.redaction === REDACTION) {
      remove.push(before.file)
      counts.retirees++
    } else settle(before, before.file, enrich(before, collected))
  }
  const importees = [...existing.values()].filter(({ redaction }) => redaction === REDACTION).length
  return { dir, write, remove, counts, importees, refusals }
}

function isOwnWork({ redaction }: Existing): boolean {
  return redaction !== undefined && redaction !== REDACTION && redaction !== 'Déclic'
}

function composeSheet(
  draft: Draft,
  before: Existing | undefined,
  { domaines, faits }: Collected,
  titles: ReadonlyMap<string, string>,
): string {
  const known = faits.get(draft.id)
  const found = domaines.get(draft.id) ?? known?.domaines ?? before?.domaines ?? []
  const rncp = known?.rncp || /^rncp: (\d+)$/m.exec(before?.text ?? '')?.[1]
  const extra = { ...draft.extra, domaines: sorted(found), ...(rncp !== undefined && { rncp }) }
  const body = `${draft.body}${wordMetiers(draft.metiers ?? [], titles)}`
  return `${writeFrontMatter(draft, extra)}${completeBody(body, draft.id, faits)}\n`
}

/** A sheet that no export of its kind brings, with the facts that tables give of it. */
function enrich(before: Existing, { domaines, faits }: Collected): string {
  const known = faits.get(before.id)
  const found = sorted(domaines.get(before.id) ?? known?.domaines ?? [])
  const others = found.length > 0 && found.join() !== sorted(before.domaines).join()
  const rncp = known?.rncp
  const newRncp = rncp !== undefined && rncp !== '' && !new RegExp(`^rncp: ${rncp}$`, 'm').test(before.text)
  const text = completeBody(before.text, before.id, faits)
  if (!others && !newRncp) return text
  return setInFrontMatter(text, { ...(others && { domaines: found }), ...(newRncp && { rncp }) })
}

/** Length and level, where a training sheet lacks them. */
function completeBody(text: string, id: string, faits: Collected['faits']): string {
  const known = faits.get(id)
  if (known === undefined) return text
  const missing = [
    ['Durée', known.duree],
    ['Niveau de certification', known.niveauCertification],
  ].filter(([label, value]) => value !== '' && !text.includes(`**${label}:**`))
  const lines = missing.map(([label, value]) => `**${label}:** ${value}\n`).join('')
  return text.replace(
    /^(## Informations générales\n\n(?:\*\*(?:Code scolarité|Sigle|Durée):\*\* .*\n)*)/m,
    (opening) => opening + lines,
  )
}

function findFault(kind: Draft['kind'], text: string, file: string): string | undefined {
  const { problems } = kind === 'metier' ? parseFicheMetier(text, file) : parseFicheFormation(text, file)
  return problems.find(({ severity }) => severity === 'error')?.message
}

function sorted(domaines: readonly string[]): readonly string[] {
  return [...domaines].sort((a, b) => a.localeCompare(b, 'fr'))
}
