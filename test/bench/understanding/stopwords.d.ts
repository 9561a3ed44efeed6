// The package's types are marked as an ES module only, though it ships a CommonJS build.
declare module '@orama/stopwords/french' {
  export const stopwords: readonly string[]
}
