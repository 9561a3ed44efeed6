import { addSheet } from '../shell/sheets'

const rules: string[] = []
const sheets: CSSStyleSheet[] = []

/** Adds one rule to every place where Web Chat is shown. */
export function insertRule(rule: string): void {
  rules.push(rule)
  for (const sheet of sheets) insertInto(sheet, rule)
}

/** Shows Web Chat's rules, present and future, and `css` in a document or a shadow tree. */
export function styleRoot(root: Document | ShadowRoot, css: string): void {
  const sheet = addSheet(root, '')
  for (const rule of rules) insertInto(sheet, rule)
  sheets.push(sheet)
  addSheet(root, css)
}

function insertInto(sheet: CSSStyleSheet, rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length)
  } catch {
    // a selector of another browser (`::-moz-…`)
  }
}
