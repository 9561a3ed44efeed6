/** Onisep's job id, e.g. `MET.528`. */
export type IdMetier = string & { readonly __brand: 'IdMetier' }
/** Onisep's training id, e.g. `FOR.5968`. */
export type IdFormation = string & { readonly __brand: 'IdFormation' }
/** Code ROME, e.g. `J1506`: one letter, four digits. */
export type CodeRome = string & { readonly __brand: 'CodeRome' }

export function parseIdMetier(text: string): IdMetier | undefined {
  return /^MET\.\d+$/.test(text) ? (text as IdMetier) : undefined
}

export function parseIdFormation(text: string): IdFormation | undefined {
  return /^FOR\.\d+$/.test(text) ? (text as IdFormation) : undefined
}

export function parseCodeRome(text: string): CodeRome | undefined {
  return /^[A-N]\d{4}$/.test(text) ? (text as CodeRome) : undefined
}
