import { load } from 'js-yaml'
import { type IdMetier, parseIdMetier } from '../sheets/ids'
import { parseDiplomes } from './diplome'
import {
  type Domaine,
  type EnviesEnsemble,
  FACETTES,
  FACETTES_FORMATION,
  GESTES,
  type Interet,
  type Lexique,
  type NomCourant,
  type Reponses,
  type SigneDetresse,
} from './lexique'
import { type Motif, parseMotif } from './motif'
import { debutsCles, motsCles } from './motsCles'
import { parseNomsFormations } from './nomsFormations'
import { parseChamps, parseExemplesDeFacettes, parseExemplesDetresse, parseExemplesMessages } from './parseExemples'
import { parsePoint } from './pointsPrecis'
import { Prefiltre } from './prefiltre'
import { CHOIX_REPONSES, REPONSES } from './reponses'
import type { Lien, SujetHorsMetier } from './sujetHorsMetier'
import { type Entry, entries, entryOf, foldedLists, listsByKey, stringMap, strings, words } from './valeursYaml'

/** Names of the files of `data/lexique`, in the order they are read. */
export const FICHIERS_LEXIQUE = [
  'indices.yaml',
  'mots-vides.yaml',
  'mots-courants.yaml',
  'mots-abreges.yaml',
  'orthographe.yaml',
  'exemples-metiers.yaml',
  'exemples-etudes.yaml',
  'exemples-formations.yaml',
  'exemples-detours.yaml',
  'exemples-detours-etudes.yaml',
  'exemples-detours-formations.yaml',
  'champs-lexicaux.yaml',
  'exemples-messages.yaml',
  'noms-courants.yaml',
  'noms-specialites.yaml',
  'noms-formations.yaml',
  'interets.yaml',
  'facons-de-parler.yaml',
  'verbes-des-noms.yaml',
  'domaines.yaml',
  'domaines-metiers.yaml',
  'appellations-rome.yaml',
  'mobilites-rome.yaml',
  'hors-sujet.yaml',
  'detresse.yaml',
  'exemples-detresse.yaml',
  'exemples-sans-detresse.yaml',
  'insultes.yaml',
  'reponses.yaml',
  'diplomes.yaml',
  'points-precis.yaml',
  'activites.yaml',
] as const
export type FichierLexique = (typeof FICHIERS_LEXIQUE)[number]

/** The texts of the lexicon's files → the lexicon. Throws an Error naming the file when one is not well formed. */
export function parseLexique(texts: ReadonlyMap<FichierLexique, string>): Lexique {
  const read = (file: FichierLexique): unknown => parseFile(file, texts.get(file) ?? '')
  const prefiltre = new Prefiltre()
  const motifs = (value: unknown): readonly Motif[] => motifsOf(value, prefiltre)
  const indices = entryOf(read('indices.yaml'))
  const facettes = entryOf(indices.facettes)
  const facettesFormation = entryOf(indices.facettesFormation)
  const conversation = entryOf(indices.conversation)
  const motsVides = entryOf(read('mots-vides.yaml'))
  const grammaire = words(motsVides.grammaire)
  const abreges = [...stringMap(read('mots-abreges.yaml'))]
  const { facettes: ofJobs, facettesFormation: ofTrainings, conversation: ofTalk } = indices
  // Weak cues are ordinary words: « soigner » must not hide « aide-soignant ».
  const strong = Object.values(entryOf(ofJobs)).map((facette) => entryOf(facette).fort)
  const interets = entries(read('interets.yaml'))
  const detresse = entries(read('detresse.yaml')).map((entry) => parseSigne(entry, prefiltre))
  const phrases = [strong, ofTrainings, ofTalk, indices.proches, indices.comparaison, read('insultes.yaml')]
  return {
    facettes: new Map(
      FACETTES.map((facette) => {
        const { fort, faible } = entryOf(facettes[facette])
        return [facette, { fort: motifs(fort), faible: motifs(faible) }]
      }),
    ),
    facettesFormation: new Map(FACETTES_FORMATION.map((facette) => [facette, motifs(facettesFormation[facette])])),
    gestes: new Map(GESTES.map((geste) => [geste, motifs(conversation[geste])])),
    liste: motifs(entryOf(indices.liste).fort),
    proches: motifs(indices.proches),
    comparaison: motifs(indices.comparaison),
    contexte: motifs(indices.contexte),
    cible: motifs(indices.cible),
    grammaire: new Set(grammaire),
    motsCles: new Set([...motsCles(phrases), ...words(indices.formes)]),
    debutsCles: [...new Set(debutsCles(phrases))],
    motsVides: new Set([
      ...grammaire,
      ...words(motsVides.conversation).flatMap((word) => (/[sx]$/.test(word) ? [word] : [word, `${word}s`])),
    ]),
    // A topic's own words are known: « crous » is no misspelt « crue ».
    motsCourants: [
      ...Object.values(entryOf(read('mots-courants.yaml'))).flatMap(words),
      ...['hors-sujet.yaml' as const, 'points-precis.yaml' as const].flatMap((file) =>
        motsCles(entries(read(file)).map(({ indices }) => indices)),
      ),
      ...[...byMetier(entryOf(read('activites.yaml'))).values()].flat().flatMap(words),
    ],
    motsAbreges: new Map(abreges.filter(([, long]) => !long.includes(' '))),
    initiales: new Map(abreges.filter(([, long]) => long.includes(' '))),
    orthographe: stringMap(read('orthographe.yaml')),
    nomsCourants: entries(read('noms-courants.yaml')).map(parseNomCourant),
    nomsSpecialites: entries(read('noms-specialites.yaml')).map(parseNomCourant),
    nomsFormations: parseNomsFormations(entries(read('noms-formations.yaml'))),
    interets: interets.filter(({ ensemble }) => ensemble === undefined).map(parseInteret),
    enviesEnsemble: interets.filter(({ ensemble }) => ensemble !== undefined).map(parseEnsemble),
    faconsDeParler: strings(read('facons-de-parler.yaml')),
    nomsDuGeste: foldedLists(read('verbes-des-noms.yaml')),
    domaines: entries(read('domaines.yaml')).map(parseDomaine),
    domainesParMetier: byMetier(entryOf(read('domaines-metiers.yaml'))),
    appellationsRome: listsByKey(read('appellations-rome.yaml')),
    mobilitesRome: listsByKey(read('mobilites-rome.yaml')),
    ...parseExemplesDeFacettes(read),
    champs: parseChamps(read('champs-lexicaux.yaml')),
    exemplesMessages: parseExemplesMessages(
      read('exemples-messages.yaml'),
      entries(read('hors-sujet.yaml')).map(({ sujet }) => String(sujet)),
    ),
    horsSujet: entries(read('hors-sujet.yaml')).map((entry) => parseSujet(entry, motifs)),
    insultes: motifs(read('insultes.yaml')),
    reponses: parseReponses(entryOf(read('reponses.yaml')), motifs),
    detresse,
    exemplesDetresse: parseExemplesDetresse(
      (['exemples-detresse.yaml', 'exemples-sans-detresse.yaml'] as const).map((file) => [file, read(file)] as const),
      detresse.map(({ nature }) => nature),
    ),
    diplomes: parseDiplomes(entries(read('diplomes.yaml'))),
    pointsPrecis: entries(read('points-precis.yaml')).map((entry) => parsePoint(entry, motifs)),
    activites: byMetier(entryOf(read('activites.yaml'))),
  }
}

function parseReponses(entry: Entry, motifs: ReadMotifs): Reponses {
  const entiers = entryOf(entry.entiers)
  const choix = entryOf(entry.choix)
  return {
    autour: new Set(words(entry.autour)),
    liens: new Set(words(entry.liens)),
    entiers: new Map(REPONSES.map((reponse) => [reponse, motifs(entiers[reponse])])),
    choix: new Map(
      CHOIX_REPONSES.map((key) => {
        const [question = '', valeur = ''] = key.split('.')
        return [key, motifs(entryOf(choix[question])[valeur])]
      }),
    ),
  }
}

function parseFile(file: FichierLexique, text: string): unknown {
  try {
    return load(text, { filename: file })
  } catch (error) {
    throw new Error(`data/lexique/${file} : ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parseNomCourant(entry: Entry): NomCourant {
  return { noms: strings(entry.noms), metiers: ids(entry.metiers), approche: entry.approche === true }
}

function parseInteret(entry: Entry): Interet {
  return {
    mots: strings(entry.mots),
    metiers: ids(entry.metiers),
    interets: strings(entry.interets),
    maniere: entry.maniere === true,
  }
}

function parseEnsemble(entry: Entry): EnviesEnsemble {
  const groups: readonly unknown[] = Array.isArray(entry.ensemble) ? entry.ensemble : []
  return { ensemble: groups.map(strings), metiers: ids(entry.metiers) }
}

function parseDomaine(entry: Entry): Domaine {
  return { domaine: String(entry.domaine), mots: strings(entry.mots), interets: strings(entry.interets) }
}

function parseSujet(entry: Entry, motifs: ReadMotifs): SujetHorsMetier {
  return {
    sujet: String(entry.sujet),
    cede: entry.cede === true,
    ferme: entry.ferme === true,
    soi: entry.soi === true,
    ailleurs: entry.ailleurs === true,
    indices: motifs(entry.indices),
    reponse: String(entry.reponse).trim(),
    liens: entries(entry.liens).map((lien): Lien => ({ libelle: String(lien.libelle), url: String(lien.url) })),
  }
}

function parseSigne(entry: Entry, prefiltre: Prefiltre): SigneDetresse {
  return {
    nature: String(entry.nature),
    motifs: strings(entry.motifs).map((source) => {
      const pattern = new RegExp(source)
      return { pattern, prefiltre, rang: prefiltre.add(pattern) }
    }),
    mots: distressWords(strings(entry.motifs)),
    sauf: strings(entry.sauf).map((source) => new RegExp(source, 'g')),
    lignes: strings(entry.lignes),
  }
}

/** The words that patterns spell out, so that a misspelt one is recognised. */
function distressWords(sources: readonly string[]): readonly string[] {
  return sources.flatMap((source) =>
    [...source.matchAll(/(?<![\\a-z])[a-z]{6,}(?![a-z*?+{[\\])/g)].map(([word]) => word),
  )
}

function byMetier(entry: Entry): ReadonlyMap<IdMetier, readonly string[]> {
  const byId = new Map<IdMetier, readonly string[]>()
  for (const [key, list] of Object.entries(entry)) {
    const id = parseIdMetier(key)
    if (id !== undefined) byId.set(id, strings(list))
  }
  return byId
}

function ids(value: unknown): readonly IdMetier[] {
  return strings(value).flatMap((text) => parseIdMetier(text) ?? [])
}

type ReadMotifs = (value: unknown) => readonly Motif[]

function motifsOf(value: unknown, prefiltre: Prefiltre): readonly Motif[] {
  return strings(value).map((phrase) => parseMotif(phrase, prefiltre))
}
