import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadConfig } from './config'
import { buildPackage } from './teamsPackage/buildPackage'
import { packageSettings } from './teamsPackage/settings'

const USAGE = 'Usage : npm run teams:package [-- FICHIER.zip]   (var/declic-teams.zip si rien n’est dit)'

process.exitCode = main(process.argv.slice(2))

function main([path = 'var/declic-teams.zip', ...others]: readonly string[]): number {
  if (path.startsWith('-') || others.length > 0) return fail([USAGE])
  const outcome = loadConfig()
  if (outcome.kind === 'problems') return fail(outcome.problems)
  const settings = packageSettings(outcome.config)
  if (settings.kind === 'problems') return fail(settings.problems)
  const { content, faults, checkedBySchema } = buildPackage(settings.settings)
  if (faults.length > 0) return fail(faults)
  // `var`, when the bot has not run yet, will hold its base: for its owner alone.
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, content)
  console.log(`Application Teams prête : ${path} (version ${settings.settings.version}, ${content.length} octets).`)
  console.log(
    checkedBySchema
      ? 'Vérifiée avec le schéma de Microsoft et les limites de Teams.'
      : 'Vérifiée avec les limites de Teams seulement : le schéma de Microsoft vient avec « npm ci » entier.',
  )
  console.log('À envoyer depuis le centre d’administration Teams : docs/deployer-teams.md.')
  return 0
}

function fail(problems: readonly string[]): number {
  console.error(['L’application Teams n’est pas construite :', ...problems.map((each) => `  - ${each}`)].join('\n'))
  return 1
}
