import { fold } from '../../search/fold'
import type { Intent } from '../intent'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'

const DEBUT =
  '(?:(?:bonjour|bonsoir|salut|coucou|hello|alors|moi|et|ben|bah|voila) )*(?:(?:je|j) (?:suis|entre|passe|rentre|vais)|chuis|(?:mon|ma|notre|nos) \\w+ (?:\\w+ )?est|(?:il|elle) est|on est)(?: \\w+)? (?:en|au|a la|eleve de|eleve en|eleve au)(?: classe de)? '

const CLASSE =
  '(?:(?:[3-6](?:e|eme)?|troisieme|quatrieme|cinquieme|sixieme)(?: (?:segpa|ulis|prepa[ -]metiers?|prepa pro|generale?|agricole|dp3|de segpa))?|college|lycee|(?:2de|2nde?|seconde|1re|1ere|premiere|terminale|tle|term)(?: (?:generale?|techno\\w*|pro\\w*|stmg|sti2d|st2s|stl|std2a|sthr|stav))?|(?:premiere|deuxieme|1re|1ere|2e|2eme) annee(?: (?:de|d|en) .{2,30})?|fac|licence|l[123]|m[12]|master|prepa|bts|but|dut|cap|bac pro|segpa|ulis|erea|mfr|micro lycee|mlds|upe2a|ime)'

const SITUATION = new Tournure(
  new RegExp(`^${DEBUT}(${CLASSE})(?: (?:cette annee|actuellement|maintenant|l annee prochaine))?$`),
)

/** « 3e segpa »: a class that nothing else is called. */
const SEULE = new Tournure(
  /^(?:(?:la|en|eleve de|eleve en|classe de) )*((?:[3-6](?:e|eme)?|troisieme|quatrieme|cinquieme|sixieme) (?:de )?(?:segpa|ulis|prepa[ -]metiers?|prepa pro))$/,
)

/** « je suis en 3e », « mon fils est en terminale », and nothing more: where one is, not yet what one wants. */
export function decideClasse({ question }: Observations): Intent | undefined {
  const classe = (SITUATION.exec(question.phrase) ?? SEULE.exec(question.phrase))?.[1]
  if (classe === undefined) return undefined
  const written = question.texte
    .replace(/[\s.!?]+$/, '')
    .split(/\s+/)
    .slice(-classe.split(' ').length)
    .join(' ')
  return { kind: 'classe', classe: fold(written) === classe ? written : undefined }
}
