import { respond } from '../../src/answers/respond'
import { activitesDe } from '../../src/search/activites'
import type { CatalogueIndex } from '../../src/search/catalogueIndex'
import { tokenize } from '../../src/search/fold'
import * as general from '../../src/search/ranking'
import * as described from '../../src/search/rankingDescription'
import { weighDetresse } from '../../src/understanding/detresse/detresseApprise'
import { facettesPossibles } from '../../src/understanding/facettes/facetteLue'
import { parseQuestion } from '../../src/understanding/mots/question'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex, realLexique } from '../support/catalogues'
import { lire } from '../support/lire'

const ranking = { ...general, ...described }

const NATURE = "j'aime la nature"
const ANIMAUX = "je veux m'occuper d'animaux"
const CRAYON = "j'ai un bon coup de crayon"

const noms = indexOf(
  [
    { nomMetier: 'plombier/ière' },
    { nomMetier: 'plombier/ière chauffagiste industriel/le' },
    { nomMetier: 'technicien/ne en mécanique' },
    { nomMetier: 'technicien/ne du son' },
    { nomMetier: 'technicien/ne qualité eau' },
    { nomMetier: 'technicien/ne qualité bois' },
    { nomMetier: 'technicien/ne qualité textile' },
    { nomMetier: 'technicien/ne forestier/ière' },
    { nomMetier: 'arboriste élagueur/euse' },
    { nomMetier: 'fleuriste' },
    { nomMetier: 'maçon/ne' },
    { nomMetier: 'avocat/e' },
    { nomMetier: 'infirmier/ière' },
    { nomMetier: 'professeur/e de danse' },
    { nomMetier: 'pilote de ligne', synonymes: ["pilote d'avion"] },
    { nomMetier: 'apiculteur/trice', presentation: 'Élever des abeilles.' },
    { nomMetier: 'demand planner' },
    { nomMetier: 'arbitre' },
  ],
  [
    { libelle: 'BUT génie mécanique et productique parcours simulation numérique et réalité virtuelle' },
    { libelle: 'BTS conception des produits' },
  ],
)

const sportifs = indexOf([
  { id: 'MET.783', nomMetier: 'éducateur/trice sportif/ve' },
  { id: 'MET.481', nomMetier: 'entraîneur/euse sportif/ve' },
  { id: 'MET.723', nomMetier: 'conseiller/ère sportif/ve en salle de remise en forme' },
])

function sujetDe(texte: string): string {
  const { intent } = understand(texte, noms)
  return intent.kind === 'horsSujet' ? intent.sujet.sujet : intent.kind
}

/** The jobs of a reply, in order, by name. */
function ordre(index: CatalogueIndex, texte: string): readonly string[] {
  return respond(texte, index).metiers.map(({ nom }) => nom)
}

const band = (texte: string, index = noms): string => respond(texte, index).band
const part = (texte: string): number | undefined => weighDetresse(texte, tokenize(texte), realLexique())?.part
const premier = (texte: string, index = noms): string | undefined => ordre(index, texte)[0]

/** The question as it is read. */
const lu = (texte: string): string => parseQuestion(texte, realIndex()).phrase

const PAPIER = 'quels métiers du papier ?'

/** Three jobs of the lexicon's entry of paper, which holds plastics too, by what their sheets begin with. */
function papiers(
  premier: string,
  second: string,
  troisieme: string,
  others: readonly { readonly nomMetier: string; readonly presentation: string }[] = [],
): CatalogueIndex {
  const [a = '', b = '', c = ''] = realLexique().interets.find(({ mots }) => mots.includes('papier'))?.metiers ?? []
  return indexOf([
    { id: a, nomMetier: 'premier/ière', presentation: `Travailler ${premier}.` },
    { id: b, nomMetier: 'deuxième', presentation: `Travailler ${second}.` },
    { id: c, nomMetier: 'troisième', presentation: `Travailler ${troisieme}.` },
    ...others,
  ])
}

/** Jobs that do what is described, with their scores to two digits. */
function decrits(texte: string, index: CatalogueIndex): readonly (readonly [string, number])[] {
  return activitesDe(index)
    .find(tokenize(texte), 2)
    .map(({ id, score }) => [id, Number(score.toFixed(2))])
}

/** What one word said of a job counts, besides what its sheet holds. */
const SAID = ranking.WHOLE_SHARE + ranking.TOGETHER_SHARE

const bandeReelle = (texte: string) => respond(texte, realIndex()).band

/** What is understood after another message. */
function suite(avant: string, texte: string): string {
  const { intent, metiers } = respond(texte, realIndex(), respond(avant, realIndex()).contexte)
  return intent === 'incompris' ? intent : `${intent} ${metiers[0]?.id}`
}

/** For each number of `ranking.ts` and `rankingDescription.ts`, the question that made us choose it. A new number does not compile without its question. */
const QUESTIONS: Readonly<Record<keyof typeof ranking, () => void>> = {
  allowedEdits: () => {
    // Three letters: an acronym is never another one.
    expect(parseQuestion('bvs', realIndex()).phrase).toBe('bvs')
    // Four letters and more: one edit.
    expect(premier('avoct')).toBe('avocat/e')
    // Eight letters and more: two.
    expect(premier('infurmeir')).toBe('infirmier/ière')
  },
  EDIT_COST: () => {
    expect(ordre(noms, 'plonbier').slice(0, 1)).toEqual([
      'plombier/ière', // one letter off, but the whole name
    ])
    expect(band('plonbier')).toBe('sure')
  },
  EDIT_LENGTH: () => {
    expect(band('apiculteurcb')).toBe('sure') // two letters too many in a long word
    expect(premier('apiculteurcb')).toBe('apiculteur/trice')
  },
  SAME_SOUND_COST: () => {
    expect(premier('floeriste')).toBe('fleuriste')
    expect(premier('flleuriste')).toBe('fleuriste')
  },
  FIRST_LETTER_COST: () => {
    // « leçon » is a word of its own; an unknown word with another first letter is doubted more than one in its middle.
    expect(premier('leçon')).not.toBe('maçon/ne')
    const { vocabulary } = noms
    const quality = (mot: string): number =>
      vocabulary.nearest(mot).find(({ word }) => word === 'fleuriste')?.quality ?? 0
    expect(quality('fleurixte')).toBeGreaterThan(quality('xleuriste'))
  },
  MAX_CORRECTIONS: () => {
    const { mots } = parseQuestion('salaire technicie', realIndex())
    expect(mots[1]?.formes.length).toBeLessThanOrEqual(ranking.MAX_CORRECTIONS + 1) // the word as written comes last
  },
  soundEdits: () => {
    expect(lu('le fisike')).toBe('le physique')
  },
  MAX_READINGS: () => {
    expect(noms.vocabulary.nearest('technicie').length).toBeLessThanOrEqual(ranking.MAX_READINGS)
    expect(lu('quelle est la duée du CAP cuisine')).toBe('quelle est la duree du cap cuisine')
  },
  SUPPORT_STEP: () => {
    const { voisinage } = realIndex()
    expect(voisinage.support('au', 'fleuriste')).toBeLessThan(voisinage.support('combien', 'gagne'))
    expect(voisinage.support('combien', 'gagne')).toBeLessThanOrEqual(1)
  },
  PRIOR_STEP: () => {
    const { voisinage } = realIndex()
    expect(voisinage.frequency('doree')).toBeLessThan(voisinage.frequency('duree'))
  },
  CONTEXT_WORTH: () => {
    expect(lu('qu’est-ce qu’un notare')).toBe('qu est ce qu un notaire')
  },
  PRIOR_WORTH: () => {
    expect(lu('salaie architecte')).toBe('salaire architecte')
  },
  READING_LEAD: () => {
    // « douée » is nearer by its letters, and goes with nothing there: it is dropped.
    const read = parseQuestion('la duée des études', realIndex()).mots[1]?.formes.map(({ word }) => word)
    expect(read?.[0]).toBe('duree')
    expect(read).not.toContain('douee')
  },
  REREAD_LEAD: () => {
    expect(lu('ses quoi un notaire')).toBe('c est quoi un notaire')
    // One sentence in which « il, votre » stood does not unseat a word spelt as it should.
    expect(lu('faut-il voter')).toBe('faut il voter')
  },
  SAID_BY_NAME: () => {
    const index = indexOf([
      { nomMetier: 'gardien/ne de quokkas' },
      { nomMetier: 'garde', presentation: 'Compter les quokkas.' },
    ])
    expect(decrits('quokkas', index)).toEqual([
      ['MET.9001', Number((ranking.SAID_BY_NAME * SAID + ranking.NAME_SHARE + ranking.SHEET_SHARE).toFixed(2))],
      ['MET.9002', Number((ranking.SAID_BY_SHEET * SAID + ranking.SHEET_SHARE).toFixed(2))],
    ])
  },
  SAID_BY_SHEET: () => {
    expect(ranking.SAID_BY_SHEET).toBeLessThan(ranking.SAID_BY_NAME)
    expect(ranking.SAID_BY_NAME).toBeLessThan(1) // a phrase of the lexicon
  },
  WHOLE_SHARE: () => {
    const index = indexOf([
      { nomMetier: 'wombatiste', presentation: 'Compter les quokkas.' },
      { nomMetier: 'garde', presentation: 'Compter les quokkas et les wombats.', synonymes: ['wombatier'] },
    ])
    const [[, apart = 0] = [], [, together = 0] = []] = decrits('quokkas wombatiste', index)
    expect(apart).toBeGreaterThan(together)
    expect(apart).toBeLessThan(ranking.SAID_BY_NAME) // the two words are never said in one breath
  },
  WISHED: () => {
    // The saw sharpener does it in so many words, the dentist is whom one wishes to be.
    expect(respond('la personne qui répare les dents', realIndex()).metiers[0]?.id).toBe('MET.870')
  },
  TOGETHER_SHARE: () => {
    const index = indexOf([
      { nomMetier: 'wombatiste', presentation: 'Compter.', synonymes: ['quokkaliste'] },
      { nomMetier: 'garde', presentation: 'Compter les quokkas et les wombats.' },
    ])
    expect(ranking.TOGETHER_SHARE).toBeLessThan(ranking.WHOLE_SHARE)
    expect(decrits('quokkas wombats', index)[0]?.[0]).toBe('MET.9002') // one phrase says both
  },
  NAME_SHARE: () => {
    // Whoever makes instruments tunes pianos too, and has a phrase for it.
    const index = indexOf([
      { id: 'MET.859', nomMetier: "facteur/trice d'instruments" },
      { id: 'MET.7935', nomMetier: 'accordeur/euse de piano' },
    ])
    expect(respond('celui qui accorde les pianos, il gagne combien ?', index).metiers[0]?.id).toBe('MET.7935')
  },
  SHEET_SHARE: () => {
    // Whoever paints murals has a phrase with « murs » too; the sheet of the house painter tells of flats.
    expect(respond('celui qui peint les murs des appartements', realIndex()).metiers[0]?.id).toBe('MET.10')
  },
  DESCRIBED_ENOUGH: () => {
    expect(bandeReelle('celui qui dit aux gens quoi faire le matin, il gagne combien ?')).not.toBe('sure')
  },
  DESCRIBED: () => {
    expect(bandeReelle('celle qui coupe les cheveux, elle gagne combien ?')).toBe('sure')
    expect(bandeReelle('celui qui coupe des trucs, il gagne combien ?')).not.toBe('sure')
  },
  DESCRIBED_AHEAD: () => {
    // The woodcutter does it too.
    expect(bandeReelle('celui qui coupe les arbres en ville, il gagne combien ?')).toBe('choice')
  },
  AHEAD_WORTH: () => {
    // Little of what is said is told of any job, and twice as much of one.
    const texte = 'celui qui invente les règles, les ennemis et les pouvoirs dans un Zelda, il gagne combien ?'
    expect(bandeReelle(texte)).toBe('sure')
  },
  BESIDE_OWN_ENOUGH: () => {
    expect(bandeReelle('officier sur un cargo, il gagne combien ?')).toBe('sure')
    expect(bandeReelle('officier dans un truc, il gagne combien ?')).toBe('choice')
  },
  BESIDE_OWN_AHEAD: () => {
    expect(band('coach sportif de fitness en salle, quel salaire ?', sportifs)).toBe('sure')
    expect(band('coach sportif pour les poussins, quel salaire ?', sportifs)).toBe('choice') // either may be
  },
  BESIDE_ALL_ENOUGH: () => {
    expect(band('coach sportif pour le hand, quel salaire ?', sportifs)).toBe('sure')
    expect(described.BESIDE_ALL_ENOUGH).toBeGreaterThan(described.BESIDE_OWN_ENOUGH) // any job may be meant
  },
  BESIDE_ALL_AHEAD: () => {
    // An officier marinier is on ships too.
    const index = indexOf([
      { id: 'MET.653', nomMetier: 'officier/ère de la marine marchande' },
      { id: 'MET.427', nomMetier: 'officier/ère marinier/ère de la Marine nationale' },
      { id: 'MET.683', nomMetier: "officier/ère de l'armée de l'air" },
    ])
    expect(band('officier sur un navire, il gagne combien ?', index)).toBe('choice')
  },
  DESCRIBED_ALONE_AHEAD: () => {
    const index = indexOf([
      { id: 'MET.99', nomMetier: 'vitrailliste' },
      { id: 'MET.874', nomMetier: 'souffleur/euse de verre' },
      { id: 'MET.56', nomMetier: 'électricien/ne installateur/trice' },
      { id: 'MET.303', nomMetier: 'ingénieur/e en énergies renouvelables' },
    ])
    expect(band('celui qui fait les vitraux, il gagne combien ?', index)).toBe('sure')
    expect(band('ceux qui font de l’électricité, ils gagnent combien ?', index)).toBe('choice')
  },
  DESCRIBED_OFFERED: () => {
    expect(bandeReelle('celui qui collectionne les timbres oblitérés, il gagne combien ?')).toBe('unknown')
  },
  DESCRIBED_NEAR: () => {
    const offered = respond('celui qui répare les voitures et les motos, il gagne combien ?', realIndex()).metiers
    expect(offered.map(({ id }) => id)).not.toContain('MET.39')
    expect(offered.length).toBeLessThanOrEqual(4)
  },
  FULL_TEXT_BOOST: () => {
    const index = indexOf([
      { nomMetier: 'pâtissier/ière', presentation: 'Des gâteaux au miel d’abeilles.' },
      { nomMetier: 'éleveur/euse d’abeilles', presentation: 'Récolter.' },
    ])
    expect(index.fullText.search(['abeilles'], { all: false, limit: 2 }).map(({ id }) => id)).toEqual([
      'MET.9002', // says it in its name
      'MET.9001', // says it in passing
    ])
  },
  ALIAS_QUALITY: () => {
    expect(premier('prof de danse')).toBe('professeur/e de danse')
  },
  GOOD_CORRECTION: () => {
    // One letter off is corrected as one word, not cut in two.
    expect(parseQuestion('infirmiere', noms).mots).toHaveLength(1)
    expect(parseQuestion('infirmeire', noms).mots).toHaveLength(1)
  },
  SPLIT_QUALITY: () => {
    expect(lire(noms, 'salaireplombier')).toBe('salaire MET.9001')
  },
  STRONG_CUE: () => {
    expect(lire(noms, 'c’est quoi le salaire d’un plombier ?')).toBe('salaire MET.9001')
  },
  WEAK_CUE: () => {
    expect(lire(noms, 'c’est quoi un plombier ?')).toBe('presentation MET.9001')
  },
  FACET_LENGTH_BONUS: () => {
    expect(lire(noms, 'combien d’années d’études pour être plombier ?')).toBe('duree MET.9001')
  },
  COVERED: () => {
    // « en » is not said, and all that counts is.
    expect(lire(noms, 'technicien mécanique')).toBe('presentation MET.9003')
  },
  MIN_NAME_SCORE: () => {
    expect(respond('ouvreur du son', noms).metiers.map(({ nom }) => nom)).not.toContain('technicien/ne du son')
  },
  MAX_NAME_HITS: () => {
    const many = indexOf(
      Array.from({ length: 40 }, (_, n) => ({
        nomMetier: `technicien/ne ${'abcdefghij'[n % 10]}${'klmn'[Math.floor(n / 10)]}ox`,
      })),
    )
    expect(respond('technicien', many).metiers).toHaveLength(ranking.MAX_CHOICES)
  },
  MIN_TRAINING_SCORE: () => {
    // Two of the ten words of the title.
    expect(lire(noms, 'c’est quoi le BUT GMP ?')).toBe('formation description FOR.9001')
  },
  MAX_CHOICES: () => {
    expect(respond('technicien', noms).metiers.length).toBeLessThanOrEqual(5)
  },
  SURE_PARTIAL: () => {
    // Half of « arboriste élagueur », and no other name's.
    expect(lire(noms, 'élagueur')).toBe('presentation MET.9009')
  },
  CLEAR_LEAD: () => {
    const reply = respond('technicien qualité', noms)
    expect(reply.band).toBe('choice')
    expect(reply.metiers.slice(0, 3).map(({ nom }) => nom)).toEqual([
      'technicien/ne qualité eau', // both words, one more
      'technicien/ne qualité bois', // the same
      'technicien/ne qualité textile', // the same
    ])
  },
  MIN_CHOICE_SCORE: () => {
    const index = indexOf([
      { nomMetier: 'technicien/ne supérieur/e de maintenance en génie climatique et frigorifique' },
      { nomMetier: 'avocat/e' },
    ])
    expect(band('technicien', index)).not.toBe('sure')
  },
  DOUBTFUL: () => {
    const reply = respond('avocat de rue', noms)
    expect(reply.band).toBe('choice')
    expect(reply.metiers.map(({ nom }) => nom)).toEqual(['avocat/e'])
    expect(band('dresseur de dragons')).toBe('unknown')
  },
  FINE_INTEREST: () => {
    const chevaux = realIndex().lexique.interets.find(({ mots }) => mots.includes('chevaux'))
    const fin = chevaux?.metiers[0] ?? ''
    const index = indexOf([
      { nomMetier: 'gardien/ne de zoo', centresInteret: [ANIMAUX] },
      { nomMetier: 'moniteur/trice', id: fin, centresInteret: [NATURE] },
    ])
    expect(ordre(index, 'un métier avec les chevaux')[0]).toBe('moniteur/trice') // listed for the very word
  },
  FINE_RANK_STEP: () => {
    const chevaux = realIndex().lexique.interets.find(({ mots }) => mots.includes('chevaux'))
    const [premierId = '', secondId = ''] = chevaux?.metiers ?? []
    const index = indexOf([
      { nomMetier: 'bourrelier/ière', id: secondId },
      { nomMetier: 'moniteur/trice', id: premierId },
    ])
    expect(ordre(index, 'un métier avec les chevaux')).toEqual([
      'moniteur/trice', // named first in the lexicon
      'bourrelier/ière', // named second
    ])
  },
  BROAD_INTEREST: () => {
    const index = indexOf([{ nomMetier: 'illustrateur/trice', centresInteret: [CRAYON] }])
    expect(ordre(index, 'j’aime dessiner')).toEqual(['illustrateur/trice']) // only shares the official interest
  },
  TEXT_FLOOR: () => {
    const index = indexOf([
      { nomMetier: 'mécanicien/ne avions', presentation: 'Réparer les avions et les avions encore.' },
      {
        nomMetier: 'pâtissier/ière',
        presentation: `Un jour il a fait un gâteau en forme d’avion. ${'Des gâteaux, des tartes, des choux. '.repeat(30)}`,
      },
    ])
    expect(ordre(index, 'je cherche un métier en rapport avec les hélices et les avions')).not.toContain(
      'pâtissier/ière',
    )
  },
  RELAXED_MIN: () => {
    const index = indexOf([
      { nomMetier: 'illustrateur/trice animalier/ière', centresInteret: [CRAYON, ANIMAUX] },
      { nomMetier: 'peintre', centresInteret: [CRAYON] },
      { nomMetier: 'soigneur/euse', centresInteret: [ANIMAUX] },
    ])
    const reply = respond('j’aime le dessin et les animaux', index)
    expect(reply.metiers[0]?.nom).toBe('illustrateur/trice animalier/ière') // meets both
    expect(reply.metiers).toHaveLength(3)
    expect(reply.text).toMatch(/s’en approchent/)
  },
  NEAR_LEVELS: () => {
    const index = indexOf([
      { nomMetier: 'vétérinaire', centresInteret: [ANIMAUX], niveau: 'bac + 6' },
      { nomMetier: 'rédacteur/trice', centresInteret: [CRAYON], niveau: 'bac + 3' },
      { nomMetier: 'peintre', centresInteret: [CRAYON], niveau: 'bac + 2' },
    ])
    const reply = respond('j’ai le bac, j’aime le dessin, quels métiers ?', index)
    expect(reply.metiers.map(({ nom }) => nom)).toEqual(['peintre', 'rédacteur/trice']) // the shortest first
    expect(reply.text).toMatch(/^Rien à ce niveau/)
    expect(respond('un métier avec les animaux, avec le bac', index).metiers).toEqual([])
  },
  RECIT_WORDS: () => {
    const index = indexOf([
      { nomMetier: 'peintre', centresInteret: [CRAYON] },
      { nomMetier: 'soigneur/euse', centresInteret: [ANIMAUX] },
    ])
    const story = 'le soir dans ma chambre il y a toujours du dessin et puis des animaux partout'
    expect(story.split(' ').length).toBeGreaterThanOrEqual(ranking.RECIT_WORDS)
    expect(respond(story, index).band).not.toBe('sure') // no job meets both: which counts is asked
    expect(respond('j’aime le dessin et les animaux', index).band).toBe('sure')
  },
  SAME_SCORE: () => {
    const [psychologue = '', psychiatre = ''] =
      realIndex().lexique.nomsCourants.find(({ noms: each }) => each.includes('psy'))?.metiers ?? []
    const index = indexOf([
      { nomMetier: 'psychologue', id: psychologue },
      { nomMetier: 'psychiatre', id: psychiatre },
    ])
    expect(band('psy', index)).toBe('choice')
  },
  SAME_STEM_SHARE: () => {
    const index = indexOf([{ nomMetier: 'guide de haute montagne' }, { nomMetier: 'demand planner' }])
    expect(respond('tu peux me guider ?', index).band).not.toBe('sure')
    expect(respond('je voudrais demander un truc', index).band).not.toBe('sure')
  },
  TOLD_SHARE: () => {
    expect(lire(noms, 'Mon fils arbitre des matchs. Quelles qualités pour être arbitre ?')).toBe('competences MET.9018')
  },
  OWN_JOBS: () => {
    const abeilles = realIndex().lexique.interets.find(
      ({ mots, metiers }) => mots.includes('abeilles') && metiers.length > 0,
    )
    expect(abeilles?.metiers.length).toBeGreaterThan(0)
    const index = indexOf([
      { nomMetier: 'apiculteur/trice', id: abeilles?.metiers[0] ?? 'MET.1' },
      { nomMetier: 'gardien/ne de zoo', centresInteret: [ANIMAUX] },
    ])
    expect(ordre(index, 'un métier avec les abeilles')[0]).toBe('apiculteur/trice') // the very word
  },
  SAID_ENOUGH: () => {
    // Few of the first jobs say the very word: the one that does comes first.
    expect(ordre(papiers('du papier', 'des résines', 'des verres'), PAPIER)[0]).toBe('premier/ière')
    expect(ordre(papiers('des résines', 'des verres', 'du papier'), PAPIER)[0]).toBe('troisième')
    // Most do: their order is left.
    expect(ordre(papiers('des résines', 'du papier', 'du papier'), PAPIER)[0]).toBe('premier/ière')
  },
  SAID_BY: () => {
    // No sheet of the word says it: it is said otherwise, and their order is left.
    expect(ordre(papiers('des résines', 'des verres', 'des fibres'), PAPIER)[0]).toBe('premier/ière')
  },
  SAID_TOO_OFTEN: () => {
    const others = Array.from({ length: ranking.SAID_TOO_OFTEN }, (_, at) => ({
      nomMetier: `autre ${at}`,
      presentation: 'Remplir du papier.',
    }))
    expect(ordre(papiers('des résines', 'des verres', 'du papier', others), PAPIER)[0]).toBe('premier/ière')
  },
  COMMON_WORD: () => {
    const fiche = (at: number): { readonly nomMetier: string; readonly presentation: string } => ({
      nomMetier: `autre ${at}`,
      presentation: 'De nombreux zinzins.',
    })
    const few = indexOf([fiche(1), fiche(2)])
    const many = indexOf(Array.from({ length: ranking.COMMON_WORD }, (_, at) => fiche(at)))
    expect(band('quels métiers avec les zinzins ?', few)).toBe('choice')
    expect(band('quels métiers avec les zinzins ?', many)).toBe('unknown')
  },
  MANY_BEGIN: () => {
    const chefs = (count: number): readonly { readonly nomMetier: string }[] => [
      { nomMetier: 'chef/fe' },
      { nomMetier: 'agent/e de service' },
      ...Array.from({ length: count - 1 }, (_, at) => ({ nomMetier: `chef/fe de zone${at}` })),
    ]
    expect(band('chef de service, quel salaire ?', indexOf(chefs(ranking.MANY_BEGIN - 1)))).toBe('sure')
    expect(band('chef de service, quel salaire ?', indexOf(chefs(ranking.MANY_BEGIN)))).not.toBe('sure')
  },
  ASIDE_SHARE: () => {
    expect(lire(realIndex(), 'combien gagne une aide-soignante en EHPAD ?')).toBe('salaire MET.561')
  },
  ALMOST_ASKED: () => {
    const index = indexOf([{ nomMetier: 'commercial/e export' }, { nomMetier: 'plombier/ière' }])
    expect(band('la fiche du commercial export indique quel salaire ?', index)).toBe('sure')
  },
  FACET_BONUS: () => {
    expect(lire(noms, 'plombier : après tant d’années d’études, est-on bien payé ?')).toBe('salaire MET.9001')
  },
  BESIDE_SHARE: () => {
    const index = indexOf([
      { nomMetier: 'infirmier/ière' },
      { nomMetier: 'médecin anesthésiste' },
      { nomMetier: 'plombier/ière' },
    ])
    expect(band('infirmier anesthésiste', index)).toBe('choice')
  },
  WEAK_ETUDES: () => {
    expect(lire(noms, 'pour être plombier, vaut-il mieux être matinal ?')).toBe('competences MET.9001')
  },
  SURE_READING: () => {
    const index = indexOf([{ nomMetier: 'tatoueur/euse' }, { nomMetier: 'plombier/ière' }])
    expect(band('tagueur', index)).not.toBe('sure')
  },
  LEARNT_WITH_CUE: () => {
    // « diplôme » is a cue of the trainings; whether one is needed at all asks for the level.
    expect(lire(noms, 'faut-il un diplôme pour être fleuriste ?')).toBe('niveau MET.9010')
  },
  CUE_SHARE: () => {
    expect(lire(noms, 'en quoi consiste le métier de fleuriste ?')).toBe('taches MET.9010')
  },
  LEARNT_ALONE: () => {
    expect(lire(noms, 'maçon, ça casse le dos ?')).toBe('conditions MET.9011')
  },
  LEARNT_CLAUSE: () => {
    expect(band('le plombier avec ses tuyaux partout, il goûte des yaourts ?')).toBe('sure')
  },
  LEARNT_PART: () => {
    expect(respond('fleuriste, études et salaire ?', noms).contexte.ensemble).toEqual(['etudes', 'salaire'])
    // A word of the story is a cue too, and asks nothing.
    expect(respond('reconversion : fleuriste, quel cursus il faut ?', noms).contexte.ensemble).toBeUndefined()
  },
  LEARNT_WHOLE: () => {
    expect(lire(noms, 'vendre des fleurs oui, les maths non, fleuriste, il faut quel diplôme pour ça ?')).toMatch(
      /^(?:niveau|etudes|formations) MET.9010$/,
    )
  },
  LEARNT_LAST: () => {
    // A last clause that asks nothing plainly leaves the whole as it is read.
    expect(lire(noms, 'combien gagne un maçon, dis ?')).toBe('salaire MET.9011')
  },
  LEARNT_OF_TRAINING: () => {
    expect(lire(noms, 'quels bacheliers sont acceptés en BTS conception des produits ?')).toBe(
      'formation acces FOR.9002',
    )
  },
  LEARNT_OF_TRAINING_ALONE: () => {
    expect(lire(noms, 'BTS conception des produits, on enchaîne sur quoi')).toBe('formation poursuite FOR.9002')
  },
  LEARNT_OF_TRAINING_AFTER: () => {
    const { contexte } = respond('BTS conception des produits', noms)
    expect(lire(noms, 'y a des stages ?', contexte)).toBe('formation description FOR.9002')
    expect(lire(noms, 'c’est quoi ton nom ?', contexte)).not.toMatch(/^formation/)
  },
  LEARNT_LISTE: () => {
    expect(lire(noms, 'les fleurs, ça me fascine depuis toujours')).toBe('liste metiersParInteret')
  },
  LEARNT_BESIDE_TOPIC: () => {
    expect(lire(noms, 'y a-t-il beaucoup d’offres d’emploi pour les fleuristes ?')).toBe('evolution MET.9010')
  },
  LEARNT_OFF_TOPIC_FAINT: () => {
    expect(lire(noms, 'le bus passe à quelle heure')).toBe('horsSujet')
  },
  LEARNT_OFF_TOPIC: () => {
    expect(lire(realIndex(), 'c’est qui le président')).toBe('horsSujet')
    expect(lire(realIndex(), 'la politique')).toBe('liste metiersParInteret')
  },
  LEARNT_OFF_TOPIC_NAMED: () => {
    expect(lire(noms, 'mon plombier ne répond pas au téléphone')).toBe('horsSujet')
    expect(lire(noms, 'mon plombier m’a donné envie de faire son métier')).not.toBe('horsSujet')
  },
  LEARNT_OFF_TOPIC_SAID: () => {
    expect(lire(realIndex(), 'je cherche un job où on dessine beaucoup')).toBe('liste metiersParInteret')
  },
  LEARNT_TOPIC: () => {
    expect(sujetDe('le plombier le plus proche')).toBe('trouver-un-professionnel')
    expect(sujetDe('il faut que j’achète une trottinette')).toBe('autre-service')
  },
  LEARNT_GESTURE: () => {
    expect(lire(noms, 'Quelles questions peut-on vous poser ?')).toBe('geste aide')
  },
  LEARNT_GESTURE_BESIDE: () => {
    expect(lire(realIndex(), 'c’est un humain qui répond ?')).toBe('geste aide')
    expect(lire(realIndex(), 'moto')).toBe('liste metiersParInteret')
  },
  LEARNT_BESIDE_RULE: () => {
    expect(lire(noms, 'à quelle heure ferme le fleuriste')).toBe('horsSujet')
    expect(lire(noms, 'à quelle heure commence un fleuriste')).toBe('conditions MET.9010')
  },
  LEARNT_OF_JOB: () => {
    expect(lire(noms, 'fleuriste, il y aura besoin de parcoursup ou d’un concours ?')).toMatch(
      /^(formations|etudes) MET.9010/,
    )
    expect(lire(noms, 'fleuriste, c’est quoi la date de parcoursup ?')).toBe('horsSujet')
  },
  LEARNT_AGAINST_WORDS: () => {
    expect(lire(realIndex(), 'ma sœur ressemble à un zombie. sage-femme, c’est aussi la nuit ?')).toBe(
      'conditions MET.787',
    )
    expect(lire(realIndex(), 'sage-femme, mon frère, quoi d’autre ?')).toBe('proches MET.787')
  },
  LEARNT_OF_FOLLOWED: () => {
    expect(suite('plombier', 'faut porter une cravate ou on vient en jogging')).toBe('conditions MET.266')
    // Nothing in particular is asked: the job is left alone.
    expect(suite('plombier', 'mes cousins ont planté des salades au bord du lac')).toBe('guide undefined')
  },
  LEARNT_ASKED: () => {
    expect(lire(realIndex(), 'mon loyer est de huit cents euros. infirmier, ça suffirait ?')).toBe('salaire MET.38')
    // What is asked plainly needs no help from what is told before.
    expect(
      lire(realIndex(), 'ma fille est en fac et adore surfer. dans quelles conditions travaille un infirmier ?'),
    ).toBe('conditions MET.38')
  },
  UNCLEAR_CUE: () => {
    // « devient » is a faint cue of the studies: as unlikely as that, it does not decide; a little likelier, it does.
    const pesees = (etudes: number) =>
      [
        { classe: 'taches', part: 0.35 },
        { classe: 'conditions', part: 0.3 },
        { classe: 'etudes', part: etudes },
        { classe: 'autre', part: 0.1 },
      ] as const
    expect(facettesPossibles(pesees(ranking.UNCLEAR_CUE - 0.01), 'etudes')?.[0]).toBe('etudes')
    expect(facettesPossibles(pesees(ranking.UNCLEAR_CUE), 'etudes')).toBeUndefined()
  },
  UNCLEAR_BARE: () => {
    expect(band('plombier et la gastronomie coréenne ?')).toBe('choice')
    expect(band('bonjour, plombier s’il vous plaît')).toBe('sure')
  },
  ALERT_RATIO: () => {
    // No word of it alerts: not looked at further.
    expect(part('quel est le salaire d’un fleuriste ?')).toBeUndefined()
  },
  CLAUSE_WITHIN: () => {
    // So ordinary a question that « on se fait taper dessus ? » is not read alone.
    expect(part('policier c’est dangereux, on se fait taper dessus ?')).toBeLessThan(ranking.DISTRESS_BESIDE_JOB)
  },
  DISTRESS_SURE: () => {
    expect(respond('quand il rentre du travail je me cache', realIndex()).text).not.toMatch(/Est-ce que ça va/)
  },
  DISTRESS_BESIDE_JOB: () => {
    expect(respond('je cherche un métier loin de mon père qui me cogne', realIndex()).intent).toBe('detresse')
    expect(lire(noms, 'maçon, mon stage m’a tué, combien on gagne ?')).toBe('salaire MET.9011')
  },
  DISTRESS_ASK: () => {
    expect(part('je traîne tout seul')).toBeGreaterThan(ranking.DISTRESS_ASK)
    expect(part('j’aime travailler tout seul') ?? 0).toBeLessThan(ranking.DISTRESS_ASK)
  },
  DISTRESS_NEAR: () => {
    expect(respond('combien gagne un maçon ? j’ai plus trop la force en ce moment', noms).text).toMatch(/3114/)
    expect(respond('combien gagne un maçon ? j’en ai vu un sur le toit en ce moment', noms).text).not.toMatch(/3114/)
  },
  WEARINESS: () => {
    const lasse = (lassitude: string) => respond(`${lassitude}, combien gagne un maçon ?`, noms)
    expect(lasse('j’en peux plus des mots de passe oubliés').intent).toBe('salaire')
    expect(lasse('j’en peux plus des mots de passe oubliés').text).toMatch(/3114/)
    expect(lasse('j’en peux plus, je pleure tous les soirs').intent).toBe('detresse')
    // Nothing asked of a job: heard first.
    expect(lasse('j’en peux plus').intent).toBe('detresse')
    expect(respond('j’en peux plus, quel métier faire loin d’ici ?', noms).intent).toBe('detresse')
    expect(respond('j’en peux plus du bruit des bips de la caisse', noms).intent).toBe('detresse')
  },
  DISTRESS_NATURE: () => {
    // Blows, or more? Words for any trouble, and the lines for most.
    expect(respond('ils m’ont balancé une chaise dessus et j’ai saigné', realIndex()).text).toMatch(
      /^Merci de l’avoir écrit[\s\S]*3114/,
    )
  },
  NEARLY_WHOLE: () => {
    const index = indexOf([
      { nomMetier: 'technicien/ne de police scientifique' },
      { nomMetier: 'expert/e', synonymes: ['police scientifique'] },
    ])
    expect(premier('technicien de police scientifique', index)).toBe('technicien/ne de police scientifique')
  },
}

/** Numbers whose question is not answered as their comment says. */
for (const [name, question] of Object.entries(QUESTIONS)) test(name, question)

describe('questions qui ont fait choisir plusieurs nombres à la fois', () => {
  test.each([
    ['dresseur de dragons', 'unknown', 'aucun mot connu'],
    ['plonbier', 'sure', 'une faute, le nom entier'],
    ['technicien', 'choice', 'le début de plusieurs noms'],
    ['pilote d’avion de ligne', 'sure', 'deux noms du même métier, mêlés'],
  ])('%s → %s (%s)', (texte, attendu) => {
    expect(band(texte)).toBe(attendu)
  })
})
