/** The whole words that phrases spell out: `(quels?|les) metiers?` → quel, quels, les, metier, metiers. */
export function motsCles(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/(?<![\w*])([a-z]{4,})(s\?)?(?![\w*(?])/g)].flatMap(([, word = '', plural]) =>
      plural === undefined ? [word] : [word, `${word}s`],
    )
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(motsCles) : []
}

/** The beginnings of words that phrases leave open: `gagn*` → gagn. */
export function debutsCles(value: unknown): readonly string[] {
  if (typeof value === 'string') return [...value.matchAll(/([a-z]{4,})\*/g)].map(([, start = '']) => start)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(debutsCles) : []
}
