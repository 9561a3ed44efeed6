import { settings } from '../../src/configTable'

/** What `.env.example` must be: each variable of the table, explained, with its default. */
export function wordEnvExample(): string {
  const blocks = Object.values(settings).map(({ name, help, fallback }) => `# ${help}\n${name}=${fallback}\n`)
  return `# Réglages de Déclic. Copiez ce fichier sous le nom .env et changez ce qui doit l’être ;\n# les valeurs écrites ici sont celles par défaut.\n\n${blocks.join('\n')}`
}
