/** Stands in for HTML's 2,231 named entities: sheets are written in UTF-8. */
export const amp = '&'
export const gt = '>'
export const lt = '<'
export const nbsp = '\u00a0'
export const quot = '"'
