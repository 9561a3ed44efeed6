import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findGenres } from '../../src/sheets/genres'
import { loadFolders } from '../../src/sheets/loadSheets'
import { CORPUS, describeCorpus } from '../support/corpus'
import { escapeXml, type MetierRecord, metiersXml } from '../support/exportsOnisep'
import { Destination } from '../support/imports'

const SCHEMA = resolve(CORPUS.metiersDir, '../schema/fiche_metier_2023_MET.31.xml')
const IDEO_METIERS = resolve(CORPUS.metiersDir, '../ideo-metiers_onisep.xml')

const names = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('.md'))
const withoutEntete = (text: string) => text.replace(/^---\n.*?\n---\n/s, '')

/** A real sheet as the record it came from, written apart from the importer: what it reads must give the sheet again. */
function recordOf(sheet: string): MetierRecord {
  const part = (title: string) =>
    new RegExp(`^## ${title}\\n\\n(.*?)(?=^(?:## (?!Salaire|Niveau CAP)|\\*\\*)|$(?![^]))`, 'ms').exec(sheet)?.[1]
  const html = (title: string) =>
    part(title)
      ?.split('\n')
      .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter((line) => line !== '')
      .map((line) => {
        const [, marks, heading] = /^(#{2,3}) (.*)$/.exec(line) ?? []
        if (marks === undefined) return `<p>${escapeXml(line)}</p>`
        const tag = marks === '###' ? 'h5' : 'h3'
        return `<${tag}>${escapeXml(heading ?? '')}</${tag}>`
      })
      .join('\n')
  const items = (opening: string) =>
    new RegExp(`^${opening}\\n+((?:- .*\\n)*)`, 'm')
      .exec(sheet)?.[1]
      ?.split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(2)) ?? []
  const forms = (text: string) => ({
    feminin: /- Féminin: (.*)/.exec(text)?.[1] ?? '',
    masculin: /- Masculin: (.*)/.exec(text)?.[1] ?? '',
  })
  const synonymes =
    /^## Autres appellations\n\n(.*?)(?=^\*\*Codes|^## )/ms.exec(sheet)?.[1]?.split('### ').slice(1) ?? []
  const defined = <K extends keyof MetierRecord>(key: K, value: MetierRecord[K] | undefined) =>
    value === undefined ? {} : { [key]: value }
  return {
    id: /^\*\*ID:\*\* (.*)$/m.exec(sheet)?.[1] ?? '',
    nom: /^# (.*)$/m.exec(sheet)?.[1] ?? '',
    ...forms(sheet),
    synonymes: synonymes.map((text) => ({ nom: text.split('\n')[0] ?? '', ...forms(text) })),
    codesRome: items('\\*\\*Codes ROME:\\*\\*'),
    ...defined('accroche', html('Présentation')),
    ...defined('formatCourt', html('En bref')),
    ...defined('nature', html('Nature du travail')),
    ...defined('competences', html('Compétences requises')),
    ...defined('condition', html('Conditions de travail')),
    ...defined('vie', html('Vie professionnelle')),
    ...defined('acces', html('Accès au métier')),
    ...defined('niveau', /^\*\*Niveau d'accès minimum:\*\* (.*)$/m.exec(sheet)?.[1]),
    formations: items('## Formations recommandées').map((line) => {
      const [, libelle = '', id = ''] = /^(.*) \(ID: (FOR\.\d+)\)$/.exec(line) ?? []
      return [id, libelle] as const
    }),
    statuts: items('\\*\\*Statuts possibles:\\*\\*'),
    interets: items("## Centres d'intérêt"),
  }
}

/** What two sheets may differ by without a reader seeing it: the depth of an indent, spaces at the ends of lines. */
function plain(sheet: string): string {
  const lines = withoutEntete(sheet)
    .split('\n')
    .map((line) => line.replace(/^ +/, '            ').replace(/[ \t\u00a0]+$/, ''))
  return lines
    .join('\n')
    .replace(/(?<=\S) {2,}/g, ' ')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

describeCorpus('les vraies fiches', () => {
  test('l’enregistrement officiel MET.31 de 2023 donne la fiche du corpus, à ce que l’Onisep a changé depuis près', async () => {
    const destination = new Destination()
    await destination.import([SCHEMA])
    const [file = ''] = names(destination.metiersDir)
    const imported = withoutEntete(readFileSync(join(destination.metiersDir, file), 'utf8')).split('\n')
    const real = readFileSync(
      join(CORPUS.metiersDir, names(CORPUS.metiersDir).find((name) => name.startsWith('MET.31_')) ?? ''),
      'utf8',
    ).split('\n')
    const changed = (line: string) =>
      /^ {12}(À partir du Smic|Entre 2083)|\(ID: FOR\.|^## Centres d'intérêt|^- j'ai un bon coup/.test(line)
    const kept = (lines: readonly string[]) => lines.filter((line) => line !== '' && !changed(line))
    expect(kept(imported)).toEqual(kept(real))
    expect(imported.length).toBeGreaterThan(100)
    // Byte for byte, blank lines included, up to the first thing that changed.
    expect(imported.slice(0, 81)).toEqual(real.slice(0, 81))
    expect(imported[81]).toMatch(/À partir du Smic/)
  })

  test('les mille fiches, remises en XML, redonnent les mille fiches', async () => {
    const destination = new Destination()
    const sheets = names(CORPUS.metiersDir).map((name) => readFileSync(join(CORPUS.metiersDir, name), 'utf8'))
    await destination.import([destination.source('tout.xml', metiersXml(sheets.map(recordOf)))])
    const imported = new Map(
      names(destination.metiersDir).map((name) => {
        const text = readFileSync(join(destination.metiersDir, name), 'utf8')
        return [/^\*\*ID:\*\* (.*)$/m.exec(text)?.[1], plain(text)]
      }),
    )
    expect(imported.size).toBe(1000)
    const different = sheets.filter((sheet) => imported.get(/^\*\*ID:\*\* (.*)$/m.exec(sheet)?.[1]) !== plain(sheet))
    // A blank line under a heading in the first, `<p>` left as text in the others: nothing a reader sees.
    expect(different.map((sheet) => sheet.split('\n')[0])).toEqual([
      '# sportif/ve de haut niveau',
      '# moniteur/trice de ski',
      "# responsable d'équipe ou de projet en bibliothèque-médiathèque",
    ])
  })

  test('les domaines officiels entrent dans les mille fiches, qui restent lisibles', async () => {
    const destination = new Destination()
    destination.copyMetiers(CORPUS.metiersDir)
    const report = await destination.import([IDEO_METIERS])
    expect(report).toContain(
      `${destination.metiersDir} : 0 ajoutée, 1000 changées, 0 identique, 0 gardée telle quelle, 0 retirée.`,
    )
    const { metiers, problems } = loadFolders([{ dir: destination.metiersDir, usual: 'metier' }])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(new Set(metiers.flatMap(({ entete }) => entete.domaines)).size).toBe(20)
  })

  test('les deux genres d’un nom écrit en un se devinent, à ce que les fiches ont d’irrégulier près', () => {
    let total = 0
    const wrong: string[] = []
    for (const name of names(CORPUS.metiersDir)) {
      const sheet = readFileSync(join(CORPUS.metiersDir, name), 'utf8')
      for (const [, nom = '', feminin, masculin] of sheet.matchAll(
        /^#{1,3} (.+)\n(?:\*\*ID.*\n\n\*\*Appell.*\n)?- Féminin: (.*)\n- Masculin: (.*)/gm,
      )) {
        total++
        const genres = findGenres(nom)
        if (genres.feminin !== feminin || genres.masculin !== masculin) wrong.push(nom)
      }
    }
    expect(total).toBe(2761)
    expect(wrong.length / total).toBeLessThan(0.04)
  })
})
