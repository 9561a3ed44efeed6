import { parseCodeRome, parseIdFormation, parseIdMetier } from '../../sheets/ids'
import { parseNiveau } from '../../sheets/niveau'
import type { Suite } from '../../understanding/contexte'
import { CONTRAINTES, type Criteres, type InteretDemande } from '../../understanding/criteres'
import type { NomListe } from '../../understanding/intent'
import { type JsonObject, parseObject, parseString } from '../json'

const LISTES: readonly NomListe[] = [
  'metiersParInteret',
  'metiersParFormation',
  'metiersParNiveau',
  'metiersParDomaine',
  'metiersParRome',
]
const MAX_PAGE = 1000
const MAX_ITEMS = 1000
const MAX_CHARS = 200

/** The list that a card's « Voir plus » continues, as the card sent it back; undefined for anything else. */
export function parseSuite(value: unknown): Suite | undefined {
  const source = parseObject(value)
  const page = source?.page
  if (source === undefined || typeof page !== 'number' || !Number.isInteger(page) || page < 0 || page > MAX_PAGE)
    return undefined
  if (source.kind === 'proches') {
    const metier = parseIdMetier(parseString(source.metier) ?? '')
    const niveauMax = parseNiveau(parseString(source.niveauMax) ?? '')
    const conditions = parseObject(source.criteres)
    return metier === undefined
      ? undefined
      : {
          kind: 'proches',
          metier,
          page,
          ...(niveauMax !== undefined && { niveauMax }),
          ...(conditions !== undefined && { criteres: parseCriteres(conditions) }),
        }
  }
  const nom = LISTES.find((each) => each === source.nom)
  const criteres = parseObject(source.criteres)
  if (source.kind !== 'liste' || nom === undefined || criteres === undefined) return undefined
  return { kind: 'liste', nom, criteres: parseCriteres(criteres), page }
}

function parseCriteres(source: JsonObject): Criteres {
  const ignores = (['evolution', 'classement', 'alternance'] as const).filter((each) =>
    texts(source.ignores).includes(each),
  )
  const contraintes = CONTRAINTES.filter((each) => texts(source.contraintes).includes(each))
  const { salaireMin } = source
  const ensemble = parseInteret(source.ensemble)
  const limite = parseString(source.limite)?.slice(0, MAX_CHARS)
  const domainesRefuses = texts(source.domainesRefuses)
  const laisses = texts(source.laisses)
  const exclusDits = texts(source.exclusDits)
  const statutsRefuses = texts(source.statutsRefuses)
  return {
    interets: items(source.interets).flatMap((each) => parseInteret(each) ?? []),
    domaines: texts(source.domaines),
    niveauMin: parseNiveau(parseString(source.niveauMin) ?? ''),
    niveauMax: parseNiveau(parseString(source.niveauMax) ?? ''),
    statuts: texts(source.statuts),
    ...(statutsRefuses.length > 0 && { statutsRefuses }),
    codesRome: texts(source.codesRome).flatMap((each) => parseCodeRome(each) ?? []),
    formations: texts(source.formations).flatMap((each) => parseIdFormation(each) ?? []),
    ...(domainesRefuses.length > 0 && { domainesRefuses }),
    ...(contraintes.length > 0 && { contraintes }),
    ...(typeof salaireMin === 'number' && { salaireMin }),
    ...(source.tri === 'salaire' && { tri: 'salaire' as const }),
    ...(ignores.length > 0 && { ignores }),
    ...(ensemble !== undefined && { ensemble }),
    ...(limite !== undefined && { limite }),
    exclus: texts(source.exclus).flatMap((each) => parseIdMetier(each) ?? []),
    ...(laisses.length > 0 && { laisses }),
    ...(exclusDits.length > 0 && { exclusDits }),
    mots: texts(source.mots),
  }
}

function parseInteret(value: unknown): InteretDemande | undefined {
  const source = parseObject(value)
  const mot = parseString(source?.mot)
  if (source === undefined || mot === undefined) return undefined
  return {
    mot: mot.slice(0, MAX_CHARS),
    metiers: texts(source.metiers).flatMap((each) => parseIdMetier(each) ?? []),
    interets: texts(source.interets),
    ...(source.maniere === true && { maniere: true }),
    refuse: source.refuse === true,
  }
}

function texts(value: unknown): readonly string[] {
  return items(value).flatMap((each) => parseString(each)?.slice(0, MAX_CHARS) ?? [])
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []
}
