import { fold } from '../search/fold'
import { oncePer } from '../search/retenir'
import type { FicheMetier } from '../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../sheets/niveau'
import type { Section } from '../sheets/section'
import type { Contrainte } from '../understanding/criteres'

/** What a sheet says of each; hours are read in short and under the working conditions, for « la nuit » may be when bats fly. */
const SAID: Readonly<Record<Contrainte, RegExp>> = {
  nuit: /\b(?:nuits?|nocturnes?|decales|astreintes?|24 h)\b/,
  soir: /\b(?:soirs?|soirees?|tard|decales|nocturnes?)\b/,
  weekend:
    /\b(?:week ?ends?|dimanches?|samedis?|jours feries|astreintes?|gardes? (?:de nuit|a l hopital)|permanences?|7 jours|sept jours|7j|24 ?h\w*|jour et nuit|tous les jours|grande disponibilite|disponibilite (?:totale|permanente)|irreguliers|atypiques|decales|coupures?|service continu|roulements?|3 [x×] 8|equipes se relaient|saison\w*|de garde|(?:travail|heures) de nuit|soirees?)\b/,
  hauteur:
    /\b(?:en hauteur|vertige|echafaudages?|toits?|toitures?|echelles|nacelles?|grimp\w+|cordes?|escalad\w+|falaises?|grues?)\b/,
  physique:
    /\b(?:(?:condition|forme|resistance|endurance|force|effort|efforts|preparation) physiques?|physiquement|physiques? et|endurance|charges? lourdes?|port de charges|manutention|penibles?|robustesse|robuste|debout|accroupi|a genoux|acrobat\w+|doublures? physiques?)\b/,
  stress: /\b(?:stress\w*|sous (?:la )?pression|sang froid|nerfs|urgences?)\b/,
  danger:
    /\b(?:dangers?|dangereux|dangereuses?|perilleux|perilleuses?|perils?|risques?|risquee?s?|accidents?|blessures?|blesse\w*|chutes?|cascades?|sang froid|agressions?|explosi\w+|toxiques?)\b/,
  froid:
    /\b(?:froid\w*|intemperies|pluie|neige|tous les temps|hiver|glacial\w*|climatiques|meteorologiques|plein air|grand air|dehors|en exterieur|a l exterieur|chantiers?)\b/,
  anglais:
    /\b(?:anglais\w*|bilingues?|trilingues?|polyglottes?|multilingues?|langues? (?:etrangeres?|vivantes?)|langues)\b/,
  public:
    /\b(?:en public|prises? de parole|prendre la parole|aisance orale|orale?s?|oraux|eloquen\w+|orateurs?|oratrices?|plaid\w+|conferences?|exposes?|presentations?|enseign\w+|pedagog\w+|anim(?:e|ent|er|ation|ations)|formateurs?|journalistes?|micro|antenne|scene|spectateurs?|en classe)\b/,
  ecrit:
    /\b(?:redig\w+|redac\w+|ecrits?|ecrites?|ecriture|ecrire|plume|rapports?|comptes? rendus?|proces verba\w+|orthographe|courriers?)\b/,
  permis:
    /\b(?:permis (?:[bc]\b|ce\b|de condui\w+|poids lourds?|moto|cotier|bateau|est|exige|obligatoire)|le permis(?! de construire)|au volant|chauffeurs?|conduite (?:d un|de|des) (?:vehicules?|camions?|voitures?|engins?)|vehicules? (?:de service|personnel|amenages?|utilitaires?))\b/,
  pass: /\b(?:pass(?! transport)|l\.?as|acces sante|(?:etudes?|faculte|fac) (?:de |en )?(?:medecine|medicales|pharmacie)|(?:docteur|doctorat|diplome d etat de docteur) (?:en|de) (?:medecine|pharmacie|chirurgie dentaire))\b/,
  droit:
    /\b(?:(?:master|licence|etudes?|diplome|faculte|fac|doctorat)(?: (?:en|de|du|mention|professionnelle|m?[12]))* (?:sciences juridiques|droit)\b|juridiques?|crfpa|enm\b|ecole nationale de la magistrature|notaires?\b)/,
  vol: /\b(?:en vol|heures de vol|personnels? navigants?|navigants?|decoll\w+|parachut\w+|pilot(?:e|es|er) (?:de ligne|de chasse|d essai|(?:d|un|l|des|les) ?(?:avions?|helicopteres?|appareils?)))\b/,
  mer: /\b(?:en mer|navires?|bateaux?|embarqu\w+|a bord|navigu\w+|plong(?:e|ee|eur|eurs|er)|nager?|natation|noyade)\b/,
  sang: /\b(?:sang|sanguin\w*|hemorrag\w*|chirurgi\w*|interventions? chirurgicales?|blocs? operatoires?|bless[eu]\w*|plaies?|pansements?|piqures?|perfusions?|sutur\w*|autops\w*|accouch\w*|abatt\w*|dissec\w*|cadavres?)\b/,
  combat: /\b(?:combat\w*|guerres?|armes?|armements?|tirs?|missiles?|offensives?|commandos?)\b/,
}

const HOURS = new Set<Contrainte>(['nuit', 'soir', 'weekend'])

const hoursText = oncePer(({ formatCourt, conditionTravail }: FicheMetier) => textOf([formatCourt, conditionTravail]))

const wholeText = oncePer((fiche: FicheMetier) =>
  textOf([fiche.accrocheMetier, fiche.formatCourt, fiche.natureTravail, fiche.competences, fiche.conditionTravail]),
)

function textOf(sections: readonly (Section | undefined)[]): string {
  const said = sections.flatMap(
    (section) => section?.passages.flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]) ?? [],
  )
  return fold(said.join(' ')).replaceAll('-', ' ')
}

/** With how one gets there and how it goes on: a licence, years of medicine, accidents that end a career. */
const accessText = oncePer((fiche: FicheMetier) =>
  [wholeText(fiche), textOf([fiche.vieProfessionnelle, fiche.accesMetier])].join(' '),
)

const OF_ACCESS = new Set<Contrainte>(['permis', 'pass', 'droit', 'danger'])

/** Shorter studies have another way in, of which PASS is only one. */
const PASS_FROM: Niveau = 'bac + 5'
/** A BTS or a competition leads to the others. */
const DROIT_FROM: Niveau = 'bac + 3'

/** The official interest of those who work outdoors, whatever the weather. */
const OUTDOORS = "j'aimerais travailler dehors"

/** What was looked for in a sheet, and whether it was there: it is long to read for each list. */
const readIn = oncePer((_: FicheMetier) => new Map<Contrainte, boolean>())

/** True when the sheet speaks of it. */
export function speaksOf(fiche: FicheMetier, contrainte: Contrainte): boolean {
  const read = readIn(fiche)
  const found = read.get(contrainte) ?? findIn(fiche, contrainte)
  read.set(contrainte, found)
  return found
}

function findIn(fiche: FicheMetier, contrainte: Contrainte): boolean {
  const { niveauAccesMin, centresInteret, statuts } = fiche
  if (contrainte === 'froid' && centresInteret.includes(OUTDOORS)) return true
  const least = contrainte === 'pass' ? PASS_FROM : contrainte === 'droit' ? DROIT_FROM : undefined
  if (least !== undefined && (niveauAccesMin === undefined || rangNiveau(niveauAccesMin) < rangNiveau(least)))
    return false
  // Soldiers have no hours of their own.
  if (HOURS.has(contrainte) && statuts.includes('militaire')) return true
  const text = HOURS.has(contrainte) ? hoursText : OF_ACCESS.has(contrainte) ? accessText : wholeText
  return SAID[contrainte].test(text(fiche))
}
