import MarkdownIt from 'markdown-it'

/**
 * Markdown as the bot writes it. `html: false`: tags come out as text, so that nothing needs cleaning afterwards; markdown-it
 * itself refuses `javascript:` and the like. No images: nothing is fetched from anywhere.
 */
const markdownIt = new MarkdownIt({ html: false, linkify: false, breaks: false }).disable(['image'])

/** Word said after a link that leaves the chat; Web Chat hands it over with each text. */
let leavingWord = ''

markdownIt.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const link = tokens[index]
  if (/^https?:/.test(link?.attrGet('href') ?? '')) {
    link?.attrSet('target', '_blank')
    link?.attrSet('rel', 'noopener noreferrer')
    link?.attrSet('class', 'declic-leaves')
  }
  return self.renderToken(tokens, index, options)
}

markdownIt.renderer.rules.link_close = (tokens, index, options, _env, self) => {
  const opening = tokens
    .slice(0, index)
    .reverse()
    .find(({ type }) => type === 'link_open')
  const note = opening?.attrGet('target') ? `<span class="declic-leaving"> (${escapeText(leavingWord)})</span>` : ''
  return note + self.renderToken(tokens, index, options)
}

/** Markdown → safe HTML; links open in another tab, and say so. */
export function renderMarkdown(
  markdown: string,
  { markdownRespectCRLF }: { readonly markdownRespectCRLF?: boolean },
  { externalLinkAlt = '' }: { readonly externalLinkAlt?: string } = {},
): string {
  leavingWord = externalLinkAlt
  return markdownIt.render(bindFrenchSigns(markdownRespectCRLF ? markdown.replaceAll('\r\n', '\n\n') : markdown))
}

/** French signs never begin a line: « ? » and the like stay with the word before them. */
function bindFrenchSigns(text: string): string {
  return text.replaceAll(/ ([;:!?»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
