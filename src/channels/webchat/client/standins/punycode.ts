/** Stands in for `punycode`: links are shown as they are written. */
const same = (host: string) => host

export const toASCII = same
export const toUnicode = same
