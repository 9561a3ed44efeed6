import { type IdFormation, parseIdFormation } from '../sheets/ids'
import { PARTS_FORMATION as PARTS } from '../sheets/layoutFormation'
import type { Draft } from './draft'
import type { FaitsFormation } from './facts'

/** Sheets of trainings that job sheets recommend and that only ideo-formations knows: short, but no dead end. */
export function draftsFromFacts(
  faits: ReadonlyMap<string, FaitsFormation>,
  metierTexts: Iterable<string>,
  known: (id: string) => boolean,
): readonly Draft[] {
  const recommended = new Set<string>()
  for (const text of metierTexts) for (const [, id = ''] of text.matchAll(/\(ID: (FOR\.\d+)\)/g)) recommended.add(id)
  return [...recommended].flatMap((found) => {
    const [id, facts] = [parseIdFormation(found), faits.get(found)]
    return id === undefined || facts === undefined || facts.nom === '' || known(id) ? [] : [draftOf(id, facts)]
  })
}

function draftOf(id: IdFormation, { nom, sigle, type, duree, niveauCertification }: FaitsFormation): Draft {
  const fields = [
    [PARTS.sigle, sigle],
    [PARTS.duree, duree],
    [PARTS.niveauCertification, niveauCertification],
    [PARTS.type, type],
  ].filter(([, value]) => value !== '')
  const lines = fields.map(([label, value]) => `**${label}:** ${value}\n`).join('')
  return { kind: 'formation', id, nom, body: `# ${nom}\n\n## ${PARTS.informations}\n\n${lines}`.trimEnd(), extra: {} }
}
