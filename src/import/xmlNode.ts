/** An element of an export, with its text and children in order. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (string | XmlNode)[]
}

/** The first child of that name. */
export function findChild(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node).find((child) => child.name === name)
}

/** `listOf(metier, 'statuts', 'statut')`: the items of a list, however many. */
export function listOf(node: XmlNode, list: string, item: string | RegExp): readonly XmlNode[] {
  const isItem = (name: string) => (typeof item === 'string' ? name === item : item.test(name))
  return childrenOf(findChild(node, list)).filter(({ name }) => isItem(name))
}

/** A value that may be a child element or an attribute, on one line; '' when absent or empty. */
export function fieldOf(node: XmlNode | undefined, name: string): string {
  const child = findChild(node, name)
  return child === undefined ? oneLine(node?.attributes[name] ?? '') : textOf(child)
}

/** The element's own text on one line. */
export function textOf(node: XmlNode): string {
  return oneLine(node.content.filter((part) => typeof part === 'string').join(''))
}

/** The element's content as HTML: a CDATA as it is; elements that were not put in one are written again. */
export function htmlOf(node: XmlNode | undefined): string {
  if (node === undefined) return ''
  return node.content
    .map((part) => (typeof part === 'string' ? part : `<${part.name}>${htmlOf(part)}</${part.name}>`))
    .join('')
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]\s*/g, ' ').trim()
}

/** Its child elements, text aside. */
export function childrenOf(node: XmlNode | undefined): readonly XmlNode[] {
  return node?.content.filter((part) => typeof part !== 'string') ?? []
}
