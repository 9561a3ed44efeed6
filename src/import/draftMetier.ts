import { CENTRES_INTERET } from '../sheets/centresInteret'
import type { Appellation } from '../sheets/ficheMetier'
import { findWord } from '../sheets/findSuggestion'
import { findGenres } from '../sheets/genres'
import { parseIdMetier } from '../sheets/ids'
import { LAYOUT_METIER, PARTS_METIER as PARTS } from '../sheets/layoutMetier'
import { parseNiveau } from '../sheets/niveau'
import { STATUTS } from '../sheets/statuts'
import { TEXTES_IMPORT } from '../texts/import'
import type { Drafted } from './draft'
import { sectionText } from './sectionText'
import { sourcesOf } from './sourcesOf'
import { childrenOf, fieldOf, findChild, htmlOf, listOf, textOf, type XmlNode } from './xmlNode'

/** One `<metier>` of « Idéo-Fiches métiers », of either generation, as a job sheet. */
export function draftMetier(record: XmlNode): Drafted {
  const id = parseIdMetier(fieldOf(record, 'identifiant'))
  const nom = fieldOf(record, 'nom_metier')
  if (id === undefined)
    return { refusal: { record: nom || fieldOf(record, 'identifiant') || '?', reason: TEXTES_IMPORT.refus.sansId } }
  if (nom === '') return { refusal: { record: id, reason: TEXTES_IMPORT.refus.sansNom } }
  const secteurs = listOf(record, 'secteurs_activite', 'secteur_activite').map((secteur) => fieldOf(secteur, 'libelle'))
  const extra = {
    secteurs: secteurs.filter((libelle) => libelle !== ''),
    metiersAssocies: listOf(record, 'metiers_associes', 'metier_associe').flatMap(linked),
    sources: sourcesOf(record),
  }
  return { draft: { kind: 'metier', id, nom, body: bodyOf(record, id, nom), extra } }
}

function bodyOf(record: XmlNode, id: string, nom: string): string {
  const synonymes = listOf(record, 'synonymes', 'synonyme').flatMap(readSynonyme)
  const codesRome = childrenOf(record)
    .filter(({ name }) => /^romesV\d$/.test(name))
    .flatMap(({ name }) => listOf(record, name, /^romeV\d$/))
    .map((code) => textOf(code) || fieldOf(code, 'id'))
  return [
    `# ${nom}\n**ID:** ${id}\n\n**Appellations:**\n${forms(appellation(record, nom))}\n`,
    synonymes.length === 0
      ? ''
      : `\n## ${PARTS.synonymes}\n\n${synonymes.map((each) => `### ${each.nom}\n${forms(each)}\n\n`).join('')}`,
    list(`**${PARTS.codesRome}:**\n`, distinct(codesRome)),
    section(PARTS.accrocheMetier, findChild(record, 'accroche_metier')),
    section(PARTS.formatCourt, findFormatCourt(record)),
    section(PARTS.natureTravail, findChild(record, 'nature_travail')),
    section(PARTS.competences, findChild(record, 'competences')),
    section(PARTS.conditionTravail, findChild(record, 'condition_travail')),
    section(PARTS.vieProfessionnelle, findChild(record, 'vie_professionnelle')),
    section(PARTS.accesMetier, findChild(record, 'acces_metier')),
    field(PARTS.niveauAccesMin, niveauOf(record)),
    list(
      `## ${PARTS.formationsMinRequise}\n\n`,
      listOf(record, 'formations_min_requise', 'formation_min_requise').flatMap(linked),
    ),
    list(`**${PARTS.statuts}:**\n`, labels(record, 'statuts', 'statut', STATUTS)),
    list(`## ${PARTS.centresInteret}\n\n`, labels(record, 'centres_interet', 'centre_interet', CENTRES_INTERET)),
  ]
    .join('')
    .trimEnd()
}

function appellation(node: XmlNode, nom: string): Appellation {
  const genres = findGenres(nom)
  return {
    nom,
    libelleFeminin: fieldOf(node, 'libelle_feminin') || genres.feminin,
    libelleMasculin: fieldOf(node, 'libelle_masculin') || genres.masculin,
  }
}

/** Plain text until 2023, a name and its two forms since 2025. */
function readSynonyme(node: XmlNode): readonly Appellation[] {
  const nom = fieldOf(node, 'nom_metier') || textOf(node)
  return nom === '' ? [] : [appellation(node, nom)]
}

/** Until 2023 several short texts stand side by side: the « Dico des métiers » one is the sheet's. */
function findFormatCourt(record: XmlNode): XmlNode | undefined {
  const short = listOf(record, 'formats_courts', 'format_court')
  const dico = short.find((format) => /dico/i.test(fieldOf(format, 'type'))) ?? short[0]
  return findChild(record, 'format_court') ?? findChild(dico, 'descriptif')
}

function niveauOf(record: XmlNode): string {
  const found = fieldOf(findChild(record, 'niveau_acces_min'), 'libelle')
  return parseNiveau(found) ?? found
}

function labels(record: XmlNode, name: string, item: string, vocabulary: readonly string[]): readonly string[] {
  const found = listOf(record, name, item).map((node) => fieldOf(node, 'libelle') || textOf(node))
  return distinct(found.map((label) => findWord(label, vocabulary) ?? label))
}

/** `bac pro cuisine (ID: FOR.423)` */
function linked(node: XmlNode): readonly string[] {
  const [libelle, id] = [fieldOf(node, 'libelle') || textOf(node), fieldOf(node, 'id')]
  return libelle === '' || id === '' ? [] : [`${libelle} (ID: ${id})`]
}

function forms({ libelleFeminin, libelleMasculin }: Appellation): string {
  return `- Féminin: ${libelleFeminin}\n- Masculin: ${libelleMasculin}`
}

function section(nom: string, node: XmlNode | undefined): string {
  const text = sectionText(nom, htmlOf(node), LAYOUT_METIER)
  return text === '' ? '' : `${text}\n`
}

function field(nom: string, value: string): string {
  return value === '' ? '' : `**${nom}:** ${value}\n\n`
}

function list(opening: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${opening}${items.map((item) => `- ${item}\n`).join('')}\n`
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '')
}
