import type { FicheFormation } from '../../src/sheets/ficheFormation'
import type { FicheMetier } from '../../src/sheets/ficheMetier'
import { parseFicheFormation } from '../../src/sheets/parseFicheFormation'
import { parseFicheMetier } from '../../src/sheets/parseFicheMetier'

/** A made-up sheet: its text in the real layout, the name of its file and the value read from it. */
export interface Sheet<Fiche> {
  readonly file: string
  readonly text: string
  readonly fiche: Fiche
}

/** What a made-up job sheet says; only what matters to the test needs naming. */
export interface MetierOptions {
  readonly id?: string
  readonly nomMetier?: string
  readonly libelleFeminin?: string
  readonly libelleMasculin?: string
  readonly synonymes?: readonly string[]
  readonly codesRome?: readonly string[]
  readonly presentation?: string
  readonly enBref?: string
  readonly apres3e?: string
  readonly apresBac?: string
  readonly natureTravail?: string
  readonly competences?: string
  readonly conditionTravail?: string
  readonly salaire?: string
  readonly insertion?: string
  readonly accesMetier?: string
  readonly niveau?: string
  /** Libellé by id, e.g. `{ 'FOR.1': 'CAP cuisine' }`. */
  readonly formations?: Readonly<Record<string, string>>
  readonly statuts?: readonly string[]
  readonly centresInteret?: readonly string[]
  /** Lines of YAML front matter. */
  readonly entete?: readonly string[]
}

export interface FormationOptions {
  readonly id?: string
  readonly libelle?: string
  readonly sigle?: string
  readonly duree?: string
  readonly niveauCertification?: string
  readonly type?: string
  readonly lien?: string
  readonly description?: string
  readonly acces?: string
  readonly attendus?: string
  readonly poursuite?: string
  readonly metiersAssocies?: readonly string[]
  readonly entete?: readonly string[]
}

/** Text of a job sheet, `élagueur/euse` (MET.9001) unless told otherwise. */
export function metierText(options: MetierOptions = {}): string {
  const nom = options.nomMetier ?? 'élagueur/euse'
  return lines(
    frontMatter(options.entete),
    [`# ${nom}`, `**ID:** ${options.id ?? 'MET.9001'}`, ''],
    ['**Appellations:**'],
    [`- Féminin: ${options.libelleFeminin ?? options.libelleMasculin ?? feminine(nom)}`],
    [`- Masculin: ${options.libelleMasculin ?? masculine(nom)}`, ''],
    when(options.synonymes, (noms) => ['## Autres appellations', '', ...noms.flatMap(synonyme)]),
    when(options.codesRome, (codes) => ['**Codes ROME:**', ...codes.map(item), '']),
    section('Présentation', options.presentation ?? `Un métier inventé pour les tests : ${nom}.`),
    ['## En bref', '', options.enBref ?? 'Ce que l’on fait chaque jour, en quelques mots.', ''],
    options.apres3e || options.apresBac ? ['            ### Durée des études'] : [],
    when(options.apres3e, (text) => ['            ## Après la 3e', `            ${text}`, '']),
    when(options.apresBac, (text) => ['            ## Après le bac', `            ${text}`, '']),
    section('Nature du travail', options.natureTravail),
    section('Compétences requises', options.competences),
    section('Conditions de travail', options.conditionTravail),
    options.salaire || options.insertion ? ['## Vie professionnelle', ''] : [],
    when(options.salaire, (text) => ['## Salaire', '            ### Salaire du débutant', `            ${text}`, '']),
    when(options.insertion, (text) => ['            ## Intégrer le marché du travail', `            ${text}`, '']),
    section('Accès au métier', options.accesMetier),
    when(options.niveau, (niveau) => [`**Niveau d'accès minimum:** ${niveau}`, '']),
    when(options.formations, (formations) => [
      '## Formations recommandées',
      '',
      ...Object.entries(formations).map(([id, libelle]) => `- ${libelle} (ID: ${id})`),
      '',
    ]),
    when(options.statuts, (statuts) => ['**Statuts possibles:**', ...statuts.map(item), '']),
    when(options.centresInteret, (centres) => ["## Centres d'intérêt", '', ...centres.map(item)]),
  )
}

/** Text of a training sheet, `CAP élagage` (FOR.9001) unless told otherwise. */
export function formationText(options: FormationOptions = {}): string {
  return lines(
    frontMatter(options.entete),
    [`# ${options.libelle ?? 'CAP élagage'}`, '', '## Informations générales', ''],
    when(options.sigle, (sigle) => [`**Sigle:** ${sigle}`]),
    [`**Durée:** ${options.duree ?? '2 ans'}`],
    [`**Niveau de certification:** ${options.niveauCertification ?? 'niveau 3'}`],
    [`**Type:** ${options.type ?? 'CAP (CAP)'}`, ''],
    when(options.lien, (lien) => [`**Lien:** [${lien}](${lien})`, '']),
    section('Description', options.description),
    section('Accès', options.acces),
    section('Attendus', options.attendus),
    section("Poursuite d'études", options.poursuite),
    when(options.metiersAssocies, (noms) => ['## Métiers associés', '', ...noms.map(item)]),
  )
}

/** A job sheet that must be readable: `aFicheMetier({ nomMetier: 'élagueur/euse' }).fiche`. */
export function aFicheMetier(options: MetierOptions = {}): Sheet<FicheMetier> {
  const file = `${(options.id ?? 'MET.9001').toLowerCase().replace('.', '-')}-essai.md`
  const text = metierText(options)
  return { file, text, fiche: readable(parseFicheMetier(text, file)) }
}

/** A training sheet that must be readable; its id is in its file name. */
export function aFicheFormation(options: FormationOptions = {}): Sheet<FicheFormation> {
  const file = `${options.id ?? 'FOR.9001'}_essai.md`
  const text = formationText(options)
  return { file, text, fiche: readable(parseFicheFormation(text, file)) }
}

function readable<Fiche>(parsed: { readonly fiche?: Fiche; readonly problems: readonly unknown[] }): Fiche {
  if (parsed.fiche === undefined) throw new Error(`made-up sheet set aside: ${JSON.stringify(parsed.problems)}`)
  return parsed.fiche
}

function lines(...groups: readonly (readonly string[])[]): string {
  return `${groups.flat().join('\n').trimEnd()}\n`
}

function when<T>(value: T | undefined, write: (value: T) => readonly string[]): readonly string[] {
  return value === undefined ? [] : write(value)
}

function section(nom: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`## ${nom}`, '', text, '']
}

function synonyme(nom: string): readonly string[] {
  return [`### ${nom}`, `- Féminin: ${feminine(nom)}`, `- Masculin: ${masculine(nom)}`, '']
}

function item(text: string): string {
  return `- ${text}`
}

function frontMatter(entete: readonly string[] | undefined): readonly string[] {
  return entete === undefined ? [] : ['---', ...entete, '---']
}

function masculine(nom: string): string {
  return nom.replace(/\/\p{L}+/gu, '')
}

/** `élagueur/euse` → `élagueuse`; enough for made-up names. */
function feminine(nom: string): string {
  return nom
    .replace(/teur\/trice/g, 'trice')
    .replace(/eur\/euse/g, 'euse')
    .replace(/ier\/ière/g, 'ière')
    .replace(/er\/ère/g, 'ère')
    .replace(/\/(\p{L}+)/gu, '$1')
}
