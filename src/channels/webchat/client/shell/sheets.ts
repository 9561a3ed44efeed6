/** A constructed sheet, which no Content-Security-Policy concerns; where browsers have none (iOS before 16.4), a `<style>`. */
export function addSheet(root: Document | ShadowRoot, css: string): CSSStyleSheet {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return sheet
  } catch {
    const element = document.createElement('style')
    element.textContent = css
    ;(root instanceof Document ? root.head : root).append(element)
    if (element.sheet === null) throw new Error('style sheet refused')
    return element.sheet
  }
}
