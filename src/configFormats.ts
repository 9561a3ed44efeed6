import { createPrivateKey } from 'node:crypto'

/** What reading one variable gives: its value, or what was expected instead (French). */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string }

export type Parse<T> = (text: string) => Parsed<T>

/** Where conversations are kept. */
type DatabaseUrl =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

const valid = <T>(value: T): Parsed<T> => ({ ok: true, value })
const invalid = <T>(expected: string): Parsed<T> => ({ ok: false, expected })

/** Empty text is an absent value; anything else goes through `parse`. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return (text) => (text === '' ? valid(undefined) : parse(text))
}

export function integer(min: number, max: number): Parse<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return value >= min && value <= max ? valid(value) : invalid(`un nombre entier de ${min} à ${max}`)
  }
}

export function oneOf<T extends string>(...choices: readonly T[]): Parse<T> {
  return (text) => {
    const found = choices.find((choice) => choice === text)
    return found === undefined ? invalid(`l’une des valeurs ${choices.join(', ')}`) : valid(found)
  }
}

export const yesOrNo: Parse<boolean> = (text) =>
  text === 'oui' || text === 'non' ? valid(text === 'oui') : invalid('oui ou non')

export const folder: Parse<string> = (text) => (text.includes('\0') ? invalid('le chemin d’un dossier') : valid(text))

export const host: Parse<string> = (text) =>
  /^[A-Za-z0-9.:-]{1,253}$/.test(text) ? valid(text) : invalid('une adresse IP ou un nom de machine, p. ex. 127.0.0.1')

export const database: Parse<DatabaseUrl> = (text) => {
  if (/^postgres(ql)?:\/\//.test(text)) return valid({ kind: 'postgres', url: text })
  const path = text.startsWith('file:') ? text.slice('file:'.length) : ''
  return path !== '' && !path.includes('\0')
    ? valid({ kind: 'sqlite', path })
    : invalid('file:CHEMIN (SQLite), p. ex. file:var/declic.sqlite, ou postgres://…')
}

const SECRET_LENGTH = 32

export const secret: Parse<string> = (text) =>
  text.length >= SECRET_LENGTH && new Set(text).size >= 10
    ? valid(text)
    : invalid(`au moins ${SECRET_LENGTH} caractères imprévisibles, p. ex. le résultat de : openssl rand -base64 48`)

export const guid: Parse<string> = (text) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
    ? valid(text)
    : invalid('un identifiant de la forme 00000000-0000-0000-0000-000000000000')

export const password: Parse<string> = (text) => valid(text)

export const thumbprint: Parse<string> = (text) => {
  const digits = text.replace(/[: ]/g, '').toUpperCase()
  return /^[0-9A-F]{40}$/.test(digits)
    ? valid(digits)
    : invalid('l’empreinte SHA-1 d’un certificat, 40 chiffres hexadécimaux, p. ex. AB:12:…')
}

/** A private key in PEM; `\\n` stands for a line end, which most hosting panels cannot hold. */
export const privateKey: Parse<string> = (text) => {
  const pem = text.replaceAll('\\n', '\n')
  try {
    createPrivateKey(pem)
    return valid(pem)
  } catch {
    return invalid('une clé privée au format PEM, sans mot de passe (« \\n » vaut un retour à la ligne)')
  }
}

/** An address that browsers and Microsoft Teams open safely, e.g. `https://declic.lycee.example/aide`. */
export const httpsUrl: Parse<string> = (text) =>
  URL.canParse(text) && new URL(text).protocol === 'https:' && text.length <= 2048
    ? valid(text)
    : invalid('une adresse https, p. ex. https://www.lycee.example/confidentialite')

/** As Teams compares them: it takes an update only when the number grew. */
export const appVersion: Parse<string> = (text) =>
  /^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/.test(text) ? valid(text) : invalid('trois nombres, p. ex. 1.0.0')

export const shortName: Parse<string> = (text) =>
  text.length <= 32 ? valid(text) : invalid('32 caractères au plus, p. ex. Lycée Jean-Moulin')

/** A site's origin as browsers send it, e.g. `https://www.lycee.example`: no path, no trailing slash. */
export const origin: Parse<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text
    ? valid(text)
    : invalid('une adresse de site sans chemin ni barre finale, p. ex. https://www.lycee.example')
}

export const origins: Parse<readonly string[]> = (text) => {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.some((part) => part.includes('*'))) {
    return invalid(
      'une liste de sites nommés un par un : « * » laisserait n’importe quel site parler au nom des élèves',
    )
  }
  const sites = parts.filter((part) => part !== '')
  const expected = sites.map(origin).find((parsed) => !parsed.ok)
  return expected === undefined
    ? valid(sites)
    : invalid(`des sites séparés par des virgules, chacun comme https://www.lycee.example`)
}
