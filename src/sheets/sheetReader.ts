import { findSuggestion } from './findSuggestion'
import { type FrontMatter, parseFrontMatter } from './parseFrontMatter'
import { parseHeading } from './parseHeading'
import { parseLines } from './parseLines'
import { parseSection } from './parseSection'
import type { Problem } from './problem'
import type { Item } from './readItems'
import { readItems } from './readItems'
import { problemOf, quoted, type Rule } from './rules'
import type { Section } from './section'
import { type Block, type Layout, splitBlocks } from './splitBlocks'

/** A sheet cut into its parts, from which a parser takes what it knows; what has no place is kept and reported. */
export class SheetReader {
  readonly problems: Problem[] = []
  readonly frontMatter: FrontMatter
  readonly titre: string
  private readonly blocks: readonly Block[]
  private readonly knownBlocks: readonly Block[]
  private readonly leftovers: Section[] = []

  constructor(
    text: string,
    readonly file: string,
    private readonly layout: Layout,
  ) {
    const rawLines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
    this.frontMatter = parseFrontMatter(rawLines, file)
    this.problems.push(...this.frontMatter.problems)
    const { titre, blocks } = splitBlocks(parseLines(rawLines, this.frontMatter.bodyStart), layout)
    this.blocks = blocks
    this.knownBlocks = blocks.filter(({ known }) => known)
    this.titre = titre === undefined ? '' : (parseHeading(titre.text)?.titre ?? '')
    if (this.titre === '') {
      const message = 'La fiche n’a pas de titre, attendu une première ligne `# …`'
      this.report('titre-absent', this.frontMatter.bodyStart + 1, message, 'p. ex. `# boulanger/ère`')
    }
    this.keepLinesBeforeParts()
  }

  report(rule: Rule, line: number, message: string, remedy: string, severity?: Problem['severity']): void {
    this.problems.push(problemOf(rule, { file: this.file, line }, message, remedy, severity))
  }

  /** The parts of that name, in order. */
  parts(nom: string): readonly Block[] {
    return this.knownBlocks.filter((block) => block.nom === nom)
  }

  /** The one value of `**Nom:** valeur`; lines under it, and those of a second such part, are kept aside. */
  field(nom: string): Item | undefined {
    const parts = this.parts(nom)
    this.reportRepeated(nom, parts)
    const [item, ...others] = readItems(parts)
    for (const { text, line } of others) this.stray(nom, line, text)
    return item
  }

  /** The items of a list part; a line without a dash is kept aside. */
  list(nom: string): readonly Item[] {
    return readItems(this.parts(nom)).filter((item) => {
      if (!item.wellFormed) this.stray(nom, item.line, item.text)
      return item.wellFormed
    })
  }

  section(nom: string): Section | undefined {
    const parts = this.parts(nom)
    this.reportRepeated(nom, parts)
    return parseSection(nom, parts)
  }

  /** A line that its part cannot hold: reported, and kept among the other sections. */
  stray(nom: string, line: number, text: string): void {
    const message = `La ligne ${quoted(text)} n’a pas la forme attendue dans ${quoted(nom)}`
    this.report(
      'ligne-non-reconnue',
      line,
      message,
      'écrivez-la comme ses voisines, ou déplacez-la dans une section de texte',
    )
    this.keep(nom, { text, line })
  }

  /** Keeps, among the other sections, what its own field cannot hold. */
  keep(nom: string, { text, line }: Pick<Item, 'text' | 'line'>): void {
    this.leftovers.push({ nom, line, passages: [{ titre: '', niveau: 0, paragraphes: text.split('\n'), line }] })
  }

  /** Unknown sections and everything kept aside, in the sheet's order. */
  autresSections(): readonly Section[] {
    const unknown = this.blocks.filter((block) => !block.known)
    for (const { nom, line } of unknown) {
      const suggestion = findSuggestion(nom, this.layout.parts)
      const remedy = suggestion
        ? `vouliez-vous dire \`## ${suggestion}\` ?`
        : 'elle est gardée, sans servir aux réponses'
      this.report('section-inconnue', line, `La section ${quoted(nom)} n’est pas de celles d’une fiche`, remedy)
    }
    const sections = unknown.flatMap((block) => parseSection(block.nom, [block]) ?? [])
    return [...sections, ...this.leftovers].sort((a, b) => a.line - b.line)
  }

  /** An error sets the sheet aside. */
  isServable(): boolean {
    return this.problems.every(({ severity }) => severity !== 'error')
  }

  private reportRepeated(nom: string, parts: readonly Block[]): void {
    for (const { line } of parts.slice(1)) {
      const message = `${quoted(nom)} apparaît déjà ligne ${parts[0]?.line}, attendu une seule fois`
      this.report('section-en-double', line, message, 'réunissez les deux')
    }
  }

  private keepLinesBeforeParts(): void {
    const section = parseSection('', this.blocks.slice(0, 1))
    const [passage] = section?.passages ?? []
    if (!section || !passage) return
    const message = `La ligne ${quoted(passage.paragraphes[0] ?? passage.titre)} est avant toutes les sections`
    this.report(
      'ligne-non-reconnue',
      passage.line,
      message,
      'déplacez ce texte dans une section, p. ex. `## Présentation`',
    )
    this.leftovers.push(section)
  }
}
