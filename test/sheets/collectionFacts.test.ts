import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FicheFormation } from '../../src/sheets/ficheFormation'
import type { Appellation, FicheMetier } from '../../src/sheets/ficheMetier'
import { loadFolders, loadSheets } from '../../src/sheets/loadSheets'
import type { Section } from '../../src/sheets/section'
import { CORPUS, describeCorpus } from '../support/corpus'
import { sentencesOf } from '../support/sentences'

const DIR = process.env.COLLECTION_DIR ?? resolve(__dirname, '../../data')

/** What a sheet says that the published one does not; '' and undefined say nothing. */
type Difference = string

function compareMetier(ours: FicheMetier, real: FicheMetier, domaines: readonly string[]): readonly Difference[] {
  const same = (what: string, a: unknown, b: unknown): readonly Difference[] =>
    JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [`${ours.file} : ${what} ${JSON.stringify(a)}, publié ${JSON.stringify(b)}`]
  const within = (what: string, all: readonly string[], published: readonly string[]): readonly Difference[] =>
    all
      .filter((each) => !published.includes(each))
      .map((each): Difference => `${ours.file} : ${what} « ${each} » n’est pas publié`)
  const names = ({ nom, libelleFeminin, libelleMasculin }: Appellation) =>
    [nom, libelleFeminin, libelleMasculin].join(' | ')
  const formations = (fiche: FicheMetier) => fiche.formationsMinRequise.map(({ id, libelle }) => `${id} ${libelle}`)
  return [
    ...same('appellation', names(ours), names(real)),
    ...within('autre nom', ours.synonymes.map(names), real.synonymes.map(names)),
    ...same('codes ROME', ours.codesRome, real.codesRome),
    ...same('niveau', ours.niveauAccesMin, real.niveauAccesMin),
    ...same('statuts', [...ours.statuts].sort(), [...real.statuts].sort()),
    ...same('centres d’intérêt', [...ours.centresInteret].sort(), [...real.centresInteret].sort()),
    ...same('domaines', [...ours.entete.domaines].sort(), [...domaines].sort()),
    ...within('formation', formations(ours), formations(real)),
    ...within('salaire', [...(ours.salaireDebutant?.euros ?? [])].map(digits), [
      ...figures(textOf(real.vieProfessionnelle)),
    ]),
    ...within('entrée des études', entries(ours), entries(real)),
    ...within('durée', years(ours), years(real)),
  ]
}

function compareFormation(ours: FicheFormation, real: FicheFormation): readonly Difference[] {
  const fields = ['libelle', 'codeScolarite', 'sigle', 'duree', 'niveauCertification', 'type', 'lien'] as const
  return [
    ...fields
      .filter((field) => ours[field] !== undefined && ours[field] !== real[field])
      .map((field): Difference => `${ours.file} : ${field} « ${ours[field]} », publié « ${real[field]} »`),
    ...ours.metiersAssocies
      .filter((nom) => !real.metiersAssocies.includes(nom))
      .map((nom): Difference => `${ours.file} : métier associé « ${nom} » n’est pas publié`),
  ]
}

/** Where studies begin; a published « bac + 2 » is after the bac, under whichever heading it stands. */
function entries({ dureesEtudes }: FicheMetier): readonly string[] {
  const all = dureesEtudes.map(({ entree }) => entree)
  return dureesEtudes.some(({ texte }) => /bac ?\+/.test(texte)) ? [...all, 'apresBac'] : all
}

/** Lengths of the studies: `2 ans`, `18 mois`; `3 ou 4 ans` names two, and « bac + 5 » is five years after the bac. */
function years({ dureesEtudes, accesMetier, formatCourt }: FicheMetier): readonly string[] {
  const text = [...dureesEtudes.map(({ texte }) => texte), textOf(accesMetier), textOf(formatCourt)].join('\n')
  const lengths = text.matchAll(/(\d+)(?:(?:,\d)? ?(?:à|ou|-|et) ?(\d+))? ?(ans?|mois|années?)\b/g)
  return [
    ...[...lengths].flatMap(([, first, last, unit = '']) =>
      [first, last]
        .filter((number) => number !== undefined)
        .map((number) => `${number} ${unit.startsWith('m') ? 'mois' : 'ans'}`),
    ),
    ...[...text.matchAll(/bac ?\+ ?(\d)/gi)].map(([, number]) => `${number} ans`),
  ]
}

function textOf(section: Section | undefined): string {
  return section?.passages.flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]).join('\n') ?? ''
}

/** `61.05` and « 61,05 » are both `6105`. */
function digits(number: number): string {
  return String(Number.isInteger(number) ? number : number.toFixed(2)).replace('.', '')
}

/** Figures of a text, e.g. `660600`. */
function figures(text: string): readonly string[] {
  const body = text.replace(/^---\n.*?\n---\n/s, '').replace(/[\u00a0\u202f]/g, ' ')
  return [...body.matchAll(/\d[\d ]*(?:[.,]\d+)?/g)].map(([found]) => found.replace(/[ .,]/g, ''))
}

/** Figures of a published text, where « 93, 76 » and « 4,27 ou 5,30 » both occur, in every way they may be read. */
function publishedFigures(text: string): ReadonlySet<string> {
  return new Set([
    ...figures(text),
    ...figures(text.replace(/(\d), (\d)/g, '$1,$2')),
    ...figures(text.replace(/[.,]/g, ';')),
  ])
}

describeCorpus('les faits de data/ sont ceux publiés', () => {
  const ours = loadFolders([
    { dir: resolve(DIR, 'metiers'), usual: 'metier' },
    { dir: resolve(DIR, 'formations'), usual: 'formation' },
  ])
  const real = loadSheets(CORPUS)
  const realMetiers = new Map<string, FicheMetier>(real.metiers.map((fiche) => [fiche.id, fiche]))
  const realFormations = new Map<string, FicheFormation>(real.formations.map((fiche) => [fiche.id, fiche]))
  const domaines = readDomaines(resolve(CORPUS.metiersDir, '../ideo-metiers_onisep.xml'))

  test('noms, deux genres, codes ROME, niveaux, statuts, intérêts, domaines, formations, salaires et durées des métiers', () => {
    expect(ours.metiers.length).toBeGreaterThanOrEqual(150)
    const differences = ours.metiers.flatMap((fiche) => {
      const published = realMetiers.get(fiche.id)
      return published === undefined
        ? [`${fiche.file} : ${fiche.id} n’est pas publié`]
        : compareMetier(fiche, published, domaines.get(fiche.id) ?? [])
    })
    expect(differences).toEqual([])
  })

  test('noms, sigles, durées, niveaux, types, liens et métiers des formations', () => {
    expect(ours.formations.length).toBeGreaterThanOrEqual(150)
    const differences = ours.formations.flatMap((fiche) => {
      const published = realFormations.get(fiche.id)
      return published === undefined
        ? [`${fiche.file} : ${fiche.id} n’est pas publié`]
        : compareFormation(fiche, published)
    })
    expect(differences).toEqual([])
  })

  test('aucun chiffre qui ne soit dans la fiche publiée', () => {
    const invented = [...ours.metiers, ...ours.formations].flatMap(({ id, file }) => {
      const published = realMetiers.get(id) ?? realFormations.get(id)
      if (published === undefined) return []
      const known = publishedFigures(readFileSync(published.file, 'utf8'))
      return [...figures(readFileSync(file, 'utf8'))]
        .filter((figure) => figure.length > 1 && !known.has(figure))
        .map((figure) => `${file} : ${figure}`)
    })
    expect(invented).toEqual([])
  })

  test('aucune phrase de plus de 70 caractères n’est de l’Onisep', () => {
    const published = new Set(
      [...real.metiers, ...real.formations].flatMap(({ file }) => sentencesOf(readFileSync(file, 'utf8'))),
    )
    expect(published.size).toBeGreaterThan(40_000)
    const copied = [...ours.metiers, ...ours.formations].flatMap(({ file }) =>
      sentencesOf(readFileSync(file, 'utf8'))
        .filter((sentence) => published.has(sentence))
        .map((sentence) => `${file} : ${sentence}`),
    )
    expect(copied).toEqual([])
  })

  test('un métier a une étape au moins : une fiche pour l’une des formations conseillées qui en ont une', () => {
    const ids = new Set<string>(ours.formations.map(({ id }) => id))
    const lost = ours.metiers.filter(
      ({ formationsMinRequise: all }) =>
        all.some(({ id }) => realFormations.has(id)) && !all.some(({ id }) => ids.has(id)),
    )
    expect(lost.map(({ file }) => file)).toEqual([])
  })

  test('un fait changé serait vu', () => {
    const fiche = ours.metiers.find(({ id }) => id === 'MET.38')
    const published = realMetiers.get('MET.38')
    if (!fiche || !published || !fiche.salaireDebutant) throw new Error('MET.38')
    const known = domaines.get('MET.38') ?? []
    const changed: readonly FicheMetier[] = [
      { ...fiche, nom: 'infirmier' },
      { ...fiche, libelleFeminin: 'infirmier' },
      { ...fiche, niveauAccesMin: 'bac + 5' },
      { ...fiche, statuts: ['artisan'] },
      { ...fiche, centresInteret: [] },
      { ...fiche, codesRome: [] },
      { ...fiche, entete: { domaines: [] } },
      { ...fiche, salaireDebutant: { ...fiche.salaireDebutant, euros: [3000] } },
      { ...fiche, dureesEtudes: fiche.dureesEtudes.map((each) => ({ ...each, texte: '7 ans' })) },
      { ...fiche, synonymes: [{ nom: 'x', libelleFeminin: 'x', libelleMasculin: 'x' }] },
    ]
    for (const wrong of changed) expect(compareMetier(wrong, published, known)).not.toEqual([])
    expect(compareMetier(fiche, published, known)).toEqual([])
  })
})

/** Domains by job, read apart from the importer. */
function readDomaines(file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const [, id = '', list = ''] of readFileSync(file, 'utf8').matchAll(
    /slug\/(MET\.\d+)<.*?<domainesous-domaine>(.*?)<\/domainesous-domaine>/g,
  )) {
    const all = found.get(id) ?? new Set()
    for (const part of list.split('|')) if (part.trim() !== '') all.add((part.split('/')[0] ?? '').trim())
    found.set(id, all)
  }
  return new Map([...found].map(([id, all]) => [id, [...all]]))
}
