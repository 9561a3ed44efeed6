import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import { COVERED, LEARNT_OF_TRAINING, STRONG_CUE } from '../../search/ranking'
import type { IdMetier } from '../../sheets/ids'
import { findCriteres } from '../envies/findCriteres'
import { WANTS_JOBS } from '../facettes/ouMene'
import type { Intent } from '../intent'
import { DOER, type MentionFormation } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import { weighFacettesFormation } from '../observations/facettesApprises'
import { type DiplomeCite, findNomsDiplomes } from '../observations/nomsDiplomes'
import type { Observations } from '../observations/observations'
import { BESIDE, maskKinds } from './decideDiplome'

/** « quels bac pro dans … », « liste des BTS en … », « je veux faire un BTS dans … », « BTS en alternance dans … », « les BTS de … lesquels »: trainings of the kind are wanted. */
const WANTS_TRAININGS =
  /^(?!.*\b(?:quoi|combien|comment|duree|dure|mene\w*|debouch\w*|salaires?|apres|pour)\b)(?:(?:un|une|des|les) )?K(?: en (?:alternance|apprentissage))? (?:dans|ds)(?: \w+){1,5}$|\b(?:faire|fait|fasse|suivre|preparer|passer|cherche|chercher|trouver|commencer) une? K(?: en (?:alternance|apprentissage))? (?:dans|ds|sur|autour)\b|\b(?:quels?|quelles?|liste des|liste de|les|des|tous les|toutes les|comme) K\b|\bK (?:pour|si)\b.*\b(?:travaill\w*|boss\w*|taff\w*)\b|\bK\b.*\b(?:lesquels?|lesquelles?|exist\w*)\b|\b(?:exist\w*|y (?:a|aurait) t il|il y (?:a|aurait)) .*\bK\b/

/** « un CAP dehors », « je cherche un bac pro en lien avec les animaux »: the kind comes first, and a wish after it. */
const SORTE_ET_ENVIE =
  /^(?:(?:bonjour|salut|coucou|je|j|il|elle|on|cherche|recherche|voudrais?|voudrait|veux|veut|aimerais?|aimerait|souhaite|faire|trouver|passer|preparer|suivre|plutot|genre|moi|pour) )*(?:une?|des) K (?!(?:et|puis|c est|est|mais|deja|dans|ds|en(?! (?:lien|rapport))|sur|de|du|des|d)\b)/

/** A field is said after these. */
const FIELD = /\bK(?: \w+)? (?:dans|en|de|du|des|d|sur|autour|lie|lies|pour)\b/

/** « quel CAP pour chauffagiste » says who, and no field. */
const OTHER_FIELD = new RegExp(FIELD.source.replace('|pour)', ')'))

const VIDES =
  /^(?:K|lesquel\w*|exist\w*|liens?|liee?s?|rapport|formations?|diplomes?|domaines?|secteurs?|filieres?|liste|possibles?|propose\w*|choisir|prendre|demander|viser|faire|preparer|suivre|passer|sor[st]\w*|3e|3eme|troisieme|derriere|ensuite|travaill\w*|bosser|alternance|apprentissage)$/

/** A kind with a field, or with a name that no sheet bears. */
export function decideTypeFormation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const [mention, other] = seen.formations
  const depuis = decideDepuis(seen, index)
  if (depuis !== undefined) return depuis
  if (mention?.type === undefined || other !== undefined || !mention.seulementType || seen.insulte) return undefined
  if (!index.formationsParType.has(mention.type)) return undefined
  return (
    decideInconnu(seen, demande, mention, mention.type, index) ??
    decideSansFiche(seen, demande, mention, mention.type, index) ??
    decideDomaine(seen, demande, mention, mention.type, index)
  )
}

/** « il est en SEGPA, quels CAP possibles ? », « je suis en bac pro, quel BTS ? »: what follows where one is, when no field is said. */
function decideDepuis(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const { formations, question, insulte } = seen
  if (insulte || formations.some(({ seulementType }) => !seulementType)) return undefined
  const { diplomes } = index.lexique
  const noms = findNomsDiplomes(question, index.lexique).filter(({ diplome: { code } }) => !BESIDE.has(code))
  // « bac techno STMG » is that series.
  const kinds = formations.flatMap(({ type, debut, fin }): DiplomeCite[] => {
    const diplome = diplomes.get(type ?? '')
    const held = noms.some((nom) => nom.debut <= debut && nom.fin > fin)
    return diplome === undefined || held ? [] : [{ diplome, debut, fin }]
  })
  const cites = [
    ...kinds,
    ...noms.filter((nom) => kinds.every(({ debut, fin }) => nom.fin <= debut || nom.debut >= fin)),
  ]
  const ou = cites.find(({ debut }) => EN.test(wordsBefore(question, debut, 4)))
  const voulu = cites.find((cite) => QUEL.test(wordsBefore(question, cite.debut, 1)))
  if (ou === undefined || voulu === undefined || cites.length > 2 || telling(maskKinds(seen, cites), index).length > 0)
    return undefined
  return { kind: 'diplome', demande: { sujet: 'un', diplome: ou.diplome, facette: 'poursuite' } }
}

/** One is in a class, or leaves it. */
const EN =
  /(?:^|\b)(?:en|apres|depuis|(?:sor[st]\w*|fin\w*|vien[st]|venant|issue?s?) (?:de|d|du)|termine|finis|avec)(?: (?:un|une|le|la|l|mon|ma|sa|son|de|fin de|classe de))*(?: (?:3e|3eme|troisieme))?$/

const QUEL = /^(?:quel(?:le)?s?|(?:a|vers) quel(?:le)?s?)$/

/** Words that tell something beside the kinds: a field, a town. */
function telling(masked: string, { lexique }: CatalogueIndex): readonly string[] {
  return masked.split(' ').filter((word) => !/^\d*$/.test(word) && !VIDES.test(word) && !lexique.motsVides.has(word))
}

/** « un BTS MUC »: what follows the kind is no word we know. */
function decideInconnu(
  seen: Observations,
  demande: MetierDemande | undefined,
  mention: MentionFormation,
  code: string,
  index: CatalogueIndex,
): Intent | undefined {
  const { vocabulary, ordinaires, lexique } = index
  const mot = seen.question.mots[mention.fin]
  if (mot === undefined || mot.coupe || demande?.resolution.kind === 'sur') return undefined
  if (mot.lu !== mot.ecrit || !/^[a-z]{2,}$/.test(mot.lu)) return undefined
  const known = vocabulary.has(mot.lu) || ordinaires.has(mot.lu) || lexique.motsVides.has(mot.lu)
  if (known || seen.interets.length > 0 || seen.domaines.length > 0) return undefined
  return {
    kind: 'diplome',
    demande: { sujet: 'inconnu', code, type: nomDuType(mention, code, seen, index), dit: mot.lu },
  }
}

/** « comment entrer en licence de criminologie ? », « cap youtubeur, c'est quoi ? »: a name that no sheet bears, of which something is asked. */
function decideSansFiche(
  seen: Observations,
  demande: MetierDemande | undefined,
  mention: MentionFormation,
  code: string,
  index: CatalogueIndex,
): Intent | undefined {
  const { mots } = seen.question
  const masked = maskKinds(seen, [mention])
  if (mention.contexte || seen.liste || seen.comparaison || WANTS_TRAININGS.test(masked) || WANTS_JOBS.test(masked))
    return undefined
  if (NOT_ASKED.test(masked)) return undefined
  let debut = mention.fin
  while (/^(?:de|d|du|des|en|l)$/.test(mots[debut]?.lu ?? '')) debut++
  let fin = debut
  while (seen.natures[fin] === 'plein' && mots[fin]?.coupe !== true && fin - debut < 3) fin++
  if (debut === fin || (debut === mention.fin && mots[debut]?.coupe === true)) return undefined
  const job = demande?.resolution.kind === 'sur' && demande.mention.debut === debut ? demande : undefined
  // Said aside, a job is what is asked about: « le BTS pour être comptable ».
  if (job === undefined && demande !== undefined && demande.resolution.kind !== 'inconnu') return undefined
  if (seen.facettes.some(({ sens, poids }) => poids >= STRONG_CUE && !OF_TRAININGS.has(sens))) return undefined
  const end = job === undefined ? fin : job.mention.fin
  const named = { debut: mention.debut, fin: end }
  const [best] = weighFacettesFormation(seen.question, named, seen.facettesFormation, index.lexique)
  if (best === undefined || best.part < LEARNT_OF_TRAINING) return undefined
  const dit = motsDe({ debut, fin: end }, seen)
  const metier = job?.resolution.kind === 'sur' ? { metier: job.resolution.candidat.fiche.id } : {}
  return {
    kind: 'diplome',
    demande: { sujet: 'inconnu', code, type: nomDuType(mention, code, seen, index), dit, ...metier },
  }
}

/** What one has, lacks or looks for. */
const NOT_ASKED =
  /\b(?:avec|sans|j ai|ai|mon|ma|mes|suis en|faut|quels?|quelles?|avoir) (?:\w+ )?K\b|\b(?:pour|devenir)\b/

/** What is asked of a job and of a training alike. */
const OF_TRAININGS = new Set(['presentation', 'etudes', 'formations', 'duree', 'niveau'])

function decideDomaine(
  seen: Observations,
  demande: MetierDemande | undefined,
  mention: MentionFormation,
  code: string,
  index: CatalogueIndex,
): Intent | undefined {
  const masked = maskKinds(seen, [mention])
  const wish = SORTE_ET_ENVIE.test(masked) && wishesOnly(seen, mention, index)
  if (!(wish || WANTS_TRAININGS.test(masked)) || WANTS_JOBS.test(masked)) return undefined
  // « quel BTS pour devenir comptable ? » is about the job.
  if (demande?.resolution.kind === 'choix' && /\b(?:pour|afin d) (?:etre|devenir)\b/.test(masked)) return undefined
  // « couturière, quel CAP ? »: who does it is said, though several do.
  if (demande?.resolution.kind === 'choix' && !OTHER_FIELD.test(masked) && saysWho(demande, seen, index))
    return undefined
  if (demande?.resolution.kind === 'sur' && (!FIELD.test(masked) || /\b(?:pour|devenir|etre)\b/.test(masked)))
    return undefined
  const mots = telling(masked.replace(OWN_DISABILITY, ' '), index)
  if (mots.length === 0) return undefined
  const metiers = metiersDuDomaine(seen, index)
  const type = nomDuType(mention, code, seen, index)
  const champ = { sujet: 'domaine', code, type, metiers, page: 0 } as const
  if (!wish) return { kind: 'diplome', demande: { ...champ, mots } }
  const envie = { ...findCriteres(seen, index), sansSorte: type }
  // « pas dans un bureau » is refused, and no field.
  const dits = envie.interets.flatMap(({ mot, refuse }) => (refuse ? [] : [mot]))
  const own = dits.length === 0 ? mots : mots.filter((mot) => dits.some((dit) => fold(dit).includes(mot)))
  return { kind: 'diplome', demande: { ...champ, mots: own, ...(dits.length > 0 && { dits }), envie } }
}

/** Beside the kind, nothing is said but what one would like. */
function wishesOnly(
  { interets, domaines, question: { mots }, natures, facettes }: Observations,
  mention: MentionFormation,
  { lexique }: CatalogueIndex,
): boolean {
  const wishes = [...interets, ...domaines].filter(({ debut }) => debut >= mention.fin)
  // « travailler dehors » is wished, and asks nothing of a job.
  const asks = facettes.some(
    ({ sens, poids, debut, fin }) =>
      poids >= STRONG_CUE &&
      !OF_TRAININGS.has(sens) &&
      !wishes.some((cite) => (mots[cite.debut]?.debut ?? 0) < fin && (mots[cite.fin - 1]?.fin ?? 0) > debut),
  )
  if (wishes.length === 0 || asks) return false
  return mots.every(
    ({ lu }, at) =>
      at < mention.fin ||
      natures[at] !== 'plein' ||
      VIDES.test(lu) ||
      lexique.motsVides.has(lu) ||
      wishes.some(({ debut, fin }) => at >= debut && at < fin),
  )
}

/** « mon fils a un handicap mental léger, quel CAP ? »: no field of studies. */
const OWN_DISABILITY =
  /\b(?:a|ai|avec) une? handicap(?: (?:mental|moteur|leger|lourd|psychique|auditif|visuel|cognitif|physique))*\b/

/** A name of people is said whole. */
function saysWho({ mention }: MetierDemande, { question }: Observations, { nomsMetiers }: CatalogueIndex): boolean {
  const whole = mention.hits.some(({ nameCoverage, askCoverage }) => nameCoverage >= COVERED && askCoverage >= COVERED)
  const mots = question.mots.slice(mention.debut, mention.fin)
  return whole && mots.some(({ lu }) => DOER.test(lu) || nomsMetiers.isHead(lu))
}

/** The jobs of the domains and of the finer interests said; official labels are too broad to name a field. */
export function metiersDuDomaine(
  { domaines, interets }: Observations,
  { lexique }: CatalogueIndex,
): ReadonlySet<IdMetier> {
  const labels = domaines.map(({ entree }) => entree.domaine)
  const parMetier = labels.length === 0 ? [] : [...lexique.domainesParMetier]
  const ofDomains = parMetier.flatMap(([id, own]) =>
    own.some((each) => labels.includes(each.split('/')[0] ?? each)) ? [id] : [],
  )
  return new Set([...ofDomains, ...interets.flatMap(({ entree }) => entree.metiers)])
}

/** As it is usually written, else as said. */
function nomDuType(mention: MentionFormation, code: string, seen: Observations, { lexique }: CatalogueIndex): string {
  return lexique.diplomes.get(code)?.court ?? motsDe(mention, seen)
}
