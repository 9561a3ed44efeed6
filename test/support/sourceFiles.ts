import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** A file of the program, as the rules of `test/architecture.test.ts` see it. */
export interface SourceFile {
  /** From the root of the repository, e.g. `src/answers/answer.ts`. */
  readonly path: string
  readonly text: string
  /** Our files by path, without extension: `src/sheets/ids`; packages by name: `node:fs`, `@orama/stemmers`. */
  readonly imports: readonly string[]
}

const ROOT = join(__dirname, '..', '..')

/** Every file of ours under `folders` whose name ends with one of `extensions`. */
export function readSourceFiles(folders: readonly string[], extensions: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)),
    )
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => sourceFile(path, readFileSync(join(ROOT, path), 'utf8')))
}

/** A file made up of its text; only TypeScript is searched for imports. */
export function sourceFile(path: string, text: string): SourceFile {
  if (!path.endsWith('.ts')) return { path, text, imports: [] }
  const { importedFiles } = ts.preProcessFile(text, true, true)
  return { path, text, imports: importedFiles.map(({ fileName }) => resolveImport(path, fileName)) }
}

function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.(ts|js)$/, '')
  if (specifier.startsWith('node:')) return specifier
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Every string literal of a file, module names aside, with its line (from 1). */
export function stringLiterals({
  path,
  text,
}: SourceFile): readonly { readonly line: number; readonly value: string }[] {
  const found: { line: number; value: string }[] = []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, value: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The lines (from 1) that use the type `any`. */
export function linesWithAny({ path, text }: SourceFile): readonly number[] {
  const lines: number[] = []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}
