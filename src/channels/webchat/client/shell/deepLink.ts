const MAX_LENGTH = 300

/** The question of an address that ends in `#declic=…`, e.g. `#declic=que%20fait%20un%20plombier`; `''` opens without asking. */
function findQuestion(hash: string): string | undefined {
  const [, written] = /^#declic(?:=(.*))?$/s.exec(hash) ?? []
  if (!hash.startsWith('#declic')) return undefined
  if (hash !== '#declic' && written === undefined) return undefined
  try {
    return decodeURIComponent((written ?? '').replaceAll('+', ' '))
      .trim()
      .slice(0, MAX_LENGTH)
  } catch {
    return ''
  }
}

/** Calls `ask` for the address of the page and each time a link changes it; the mark is then taken off, or a reload would ask again. */
export function followDeepLinks(ask: (question: string) => void): void {
  const follow = () => {
    const question = findQuestion(location.hash)
    if (question === undefined) return
    history.replaceState(history.state, '', location.pathname + location.search)
    ask(question)
  }
  window.addEventListener('hashchange', follow)
  follow()
}
