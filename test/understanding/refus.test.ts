import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const ANIMAUX = "je veux m'occuper d'animaux"
const index = indexOf([
  { nomMetier: 'vétérinaire', centresInteret: [ANIMAUX], niveau: 'bac + 6' },
  { nomMetier: 'toiletteur/euse', centresInteret: [ANIMAUX], niveau: 'CAP ou équivalent' },
  { nomMetier: 'auxiliaire vétérinaire', centresInteret: [ANIMAUX], niveau: 'bac + 1' },
  { nomMetier: 'plombier/ière' },
])

const niveauMax = (texte: string): string | undefined => {
  const { intent } = understand(texte, index)
  return intent.kind === 'liste' ? intent.criteres.niveauMax : undefined
}

test.each([
  ['un métier avec les animaux sans bac+5', 'bac + 4'],
  ['un métier avec les animaux, moins de bac+3', 'bac + 2'],
  ['un métier avec les animaux mais sans études longues', 'bac + 2'],
  ['un métier avec les animaux sans reprendre de longues études', 'bac + 2'],
  ['un métier avec les animaux mais sans trop d’études', 'bac + 2'],
  ['un métier avec les animaux, je refuse de faire plus de trois ans d’études', 'bac + 3'],
  ['un métier avec les animaux, niveau bac ou moins', 'bac ou équivalent'],
  ['un métier avec les animaux, si possible avant bac + 5', 'bac + 4'],
])('un niveau refusé n’est jamais un niveau voulu : %s', (texte, attendu) => {
  expect(niveauMax(texte)).toBe(attendu)
})

test.each(['j’aime plus les animaux', 'je n’aime pas les animaux'])(
  'ce qui est refusé seul ne donne pas une liste de ce qui est refusé : %s',
  (texte) => {
    expect(lire(index, texte)).toBe('guide')
  },
)

test.each(['un métier pour ceux qui ont peur des animaux', 'un métier sans animaux'])(
  'un métier demandé, où seul un goût est refusé, donne ceux qui s’en passent : %s',
  (texte) => {
    const { intent } = understand(texte, index)
    expect(intent).toMatchObject({ kind: 'liste', criteres: { interets: [{ refuse: true }] } })
    for (const { id } of respond(texte, index).metiers)
      expect(index.metiers.get(id)?.centresInteret).not.toContain("je veux m'occuper d'animaux")
  },
)

test.each(['métiers qui recrutent', 'quel métier gagne le plus ?', 'un métier où on se lève pas tôt'])(
  'ce par quoi les fiches ne trient pas est dit : %s',
  (texte) => {
    expect(respond(texte, index)).toMatchObject({ band: 'unknown', intent: 'horsSujet', metiers: [] })
  },
)

test('un goût dit à côté l’emporte : les animaux, et qui recrute', () => {
  expect(lire(index, 'un métier avec les animaux qui recrute')).toBe('liste metiersParInteret')
})

test.each(['je suis en 3e', 'après la 3e', 'stage de 3e où'])(
  'une classe n’est pas une place dans la liste : %s',
  (texte) => {
    const offert = respond('des métiers avec les animaux', index)
    const contexte: Contexte = { ...CONTEXTE_VIDE, ...offert.contexte }
    expect(contexte.offres).toHaveLength(3)
    expect(understand(texte, index, contexte).intent.kind).not.toBe('metier')
  },
)

test('un handicap n’est pas un goût', () => {
  expect(respond('un métier pour mon fils autiste', index)).toMatchObject({ intent: 'horsSujet', metiers: [] })
})

test.each([
  ['les animaux, c’est toute ma vie, mais vétérinaire je n’y arriverai jamais', 'vétérinaire'],
  ['vétérinaire non merci mais j’adore les animaux', 'vétérinaire'],
  ['j’adore les animaux mais je refuse d’être vétérinaire', 'vétérinaire'],
])('un métier refusé en toutes lettres n’est pas proposé, et se redit comme écrit : %s', (texte, dit) => {
  const { metiers, text } = respond(texte, index)
  expect(metiers.map(({ id }) => id)).not.toContain('MET.1')
  expect(text).toContain(`sans « ${dit} »`)
})
