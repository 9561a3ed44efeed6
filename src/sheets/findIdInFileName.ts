/** Name of a file without its folders, e.g. `FOR.5968_bts.md`. */
export function fileNameOf(file: string): string {
  return file.split(/[\\/]/).pop() ?? file
}

/** The id that a file name opens with: `FOR.5968_bts.md` and `for-5968-bts.md` give `FOR.5968`. */
export function findIdInFileName(file: string): string | undefined {
  const [, prefix, number] = /^(met|for)[.\-_ ]?(\d{1,9})(?=[._\- ]|$)/i.exec(fileNameOf(file)) ?? []
  return prefix && number ? `${prefix.toUpperCase()}.${number}` : undefined
}
