import { fileNameOf } from './findIdInFileName'

export type SheetKind = 'metier' | 'formation'

/** Which layout a sheet is in: its file name says, else its text, else the folder's habit. */
export function detectKind(text: string, file: string, usual: SheetKind): SheetKind {
  const name = fileNameOf(file)
  if (/^for[.\-_]\d/i.test(name)) return 'formation'
  if (/^met[.\-_]\d/i.test(name)) return 'metier'
  if (/^(id:|\*\*ID ?:\*\*) *["']?FOR\./m.test(text) || /^## Informations générales/m.test(text)) return 'formation'
  if (/^(id:|\*\*ID ?:\*\*) *["']?MET\./m.test(text) || /^## (Présentation|En bref)/m.test(text)) return 'metier'
  return usual
}
