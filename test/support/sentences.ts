/** The sentences of a sheet that are long enough to be somebody's own, spelt one way. */
export function sentencesOf(sheet: string): readonly string[] {
  return sheet
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .filter((line) => !/^\s*(\*\*|#|- )/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?…])\s+/))
    .map((sentence) =>
      sentence
        .normalize('NFC')
        .replace(/[’‘]/g, "'")
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((sentence) => sentence.length > 70)
}
