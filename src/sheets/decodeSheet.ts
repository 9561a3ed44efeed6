/** The text of a file, or why it is not one, in French. */
export type Decoded =
  | { readonly text: string }
  | { readonly fault: string; readonly remedy: string; readonly line: number }

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const REMEDY = 'enregistrez le fichier en UTF-8'

/** Decodes UTF-8 and nothing else: a sheet read in the wrong encoding would show wrong letters to students. */
export function decodeSheet(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: 'Le fichier est en UTF-16, attendu de l’UTF-8', remedy: REMEDY, line: 1 }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const fault = 'Le fichier contient des octets nuls : ce n’est pas un texte en UTF-8'
    return { fault, remedy: REMEDY, line: lineAt(bytes, nul) }
  }
  try {
    return { text: UTF8.decode(bytes) }
  } catch {
    const line = lineAt(bytes, firstInvalid(bytes))
    const fault = 'Le fichier n’est pas en UTF-8 (il semble être en Latin-1 ou Windows-1252)'
    return { fault, remedy: REMEDY, line }
  }
}

function lineAt(bytes: Uint8Array, end: number): number {
  return bytes.subarray(0, end).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1)
}

/** The longest prefix that decodes: the first faulty byte follows it. */
function firstInvalid(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const valid = replaced.slice(0, Math.max(replaced.indexOf('\uFFFD'), 0))
  return new TextEncoder().encode(valid).length
}
