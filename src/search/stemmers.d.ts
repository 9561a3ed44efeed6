// The package's types are marked as an ES module only, though it ships a CommonJS build.
declare module '@orama/stemmers/french' {
  export function stemmer(word: string): string
}
