import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

/** What the conversation remembers after these messages. */
function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

describe('après « combien gagne un plombier ? »', () => {
  const contexte = apres('combien gagne un plombier ?')
  test.each([
    ['et les études ?', 'etudes MET.266'],
    ['et le salaire ?', 'salaire MET.266'],
    ['c’est combien d’années ?', 'duree MET.266'],
    ['et les horaires ?', 'conditions MET.266'],
    ['il fait quoi au quotidien ?', 'taches MET.266'],
    ['comment on le devient ?', 'etudes MET.266'],
    ['et pour un électricien ?', 'salaire MET.56'],
    ['et infirmier ?', 'salaire MET.38'],
    ['et si je deviens infirmier ?', 'salaire MET.38'],
    ['c’est stable comme métier ?', 'evolution MET.266'],
    ['et ça recrute ?', 'evolution MET.266'],
    ['faut le bac ?', 'niveau MET.266'],
    ['c’est quoi ce métier ?', 'presentation MET.266'],
    ['métiers proches', 'proches MET.266'],
    ['infirmier', 'presentation MET.38'],
    ['quelles études pour être avocat ?', 'etudes MET.33'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(index, texte, contexte)).toBe(attendu)
  })
})

describe('après un choix offert', () => {
  const offre = apres('des métiers sans le bac')
  const at = (n: number): string => String(offre.offres[n])
  test.each([
    ['le premier', 0],
    ['la première', 0],
    ['1', 0],
    ['le 2', 1],
    ['le deuxième', 1],
    ['le second', 1],
    ['le segon', 1],
    ['numéro 3', 2],
    ['le dernier', 4],
  ])('%s', (texte, n) => {
    expect(lire(index, texte, offre)).toBe(`presentation ${at(n)}`)
  })
  test('l’ordinal et la question ensemble', () => {
    expect(lire(index, 'combien gagne le deuxième ?', offre)).toBe(`salaire ${at(1)}`)
  })
  test('au-delà de ce qui est offert, rien n’est choisi', () => {
    expect(lire(index, '9', offre)).not.toMatch(/MET\./)
  })
  test('un ordinal sans rien d’offert ne choisit rien', () => {
    expect(lire(index, 'le deuxième')).not.toMatch(/MET\./)
  })
})

describe('après une formation', () => {
  const contexte = apres('BUT GMP')
  test.each([
    ['ça dure combien de temps ?', 'formation duree'],
    ['comment y entrer ?', 'formation acces'],
    ['quels débouchés ?', 'formation debouches'],
    ['c’est quoi cette formation ?', 'formation description'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(index, texte, contexte)).toBe(`${attendu} ${apres('BUT GMP').formation.join(' ')}`)
  })
})

test('après une formation, « que faire après ? » est sa poursuite', () => {
  expect(lire(index, 'que faire après ?', apres('BUT GMP'))).toMatch(/^formation poursuite FOR\.7890/)
})

describe('la suite d’une liste', () => {
  const contexte = apres('des métiers sans le bac')
  test.each([
    'voir plus',
    'Voir plus',
    'montre-m’en d’autres',
    'et les autres ?',
    'encore',
    'la suite',
    'un autre',
    'et une autre ?',
    'autre',
  ])('%s', (texte) => {
    const { suite } = respond(texte, index, contexte).contexte
    expect(suite).toMatchObject({ kind: 'liste', page: 1 })
  })
})

test('sans rien avant, une facette demande de quel métier', () => {
  expect(lire(index, 'et le salaire ?')).toBe('sansSujet salaire')
})

describe('ce qui suit dit de qui l’on parle', () => {
  test.each([
    [['salaire d’un plombier'], 'pareil pour maçon', 'salaire MET.94'],
    [['salaire d’un plombier'], 'maçon pardon', 'salaire MET.94'],
    [['salaire d’un plombier'], 'débutant je veux dire', 'salaire MET.266'],
    [['que fait un plombier ?'], 'Est-ce un métier physique ?', 'conditions MET.266'],
    [['que fait un plombier ?'], 'tu travail dehor ou ds un atelier', 'conditions MET.266'],
    [['que fait un plombier ?'], 'on pe etre a son conte ?', 'statuts MET.266'],
    [['que fait un plombier ?'], 'je veux travailler dehors', 'liste metiersParInteret'],
  ])('%j puis « %s » → %s', (avant, texte, attendu) => {
    expect(lire(index, texte, apres(...avant))).toBe(attendu)
  })
})

describe('un mot complète ce qui a fait offrir un choix', () => {
  test.each([
    ['comment devenir prof ?', 'd’EPS', 'etudes MET.43'],
    ['c’est quoi mécano ?', 'moto', 'presentation MET.22'],
  ])('« %s » puis « %s » → %s', (avant, texte, attendu) => {
    expect(lire(index, texte, apres(avant))).toBe(attendu)
  })
})

test('« le pilote » est celui dont on parle, « un pilote » n’importe lequel', () => {
  const contexte = apres('pilote de ligne, quelles études ?')
  expect(lire(index, 'et combien gagne le pilote ?', contexte)).toBe('salaire MET.400')
})

test('« pour ça » est demandé du métier d’avant', () => {
  expect(lire(index, 'il faut être sportif pour ça ?', apres('que fait un plombier ?'))).toBe('competences MET.266')
})

describe('après une comparaison, ce qui n’a pas de sujet est demandé de chacun', () => {
  test.each([
    ['boucher ou charcutier ?', 'et le salaire des deux', 'comparaison salaire'],
    ['boucher ou charcutier ?', 'et les conditions de travail ?', 'comparaison conditions'],
    ['boucher ou charcutier ?', 'les deux c’est long ?', 'comparaison etudes'],
    ['BTS MCO ou BUT GMP ?', 'lequel est le plus court', 'comparaisonFormations duree'],
    ['BTS MCO ou BUT GMP ?', 'et pour rentrer ?', 'comparaisonFormations acces'],
    ['BTS MCO ou BUT GMP ?', 'non', 'guide'],
    ['boucher ou charcutier ?', 'des métiers avec les animaux', 'liste'],
  ])('%s puis « %s » → %s', (avant, texte, attendu) => {
    const { intent } = understand(texte, index, apres(avant))
    const aspect =
      intent.kind === 'comparaison' ? intent.aspect : intent.kind === 'comparaisonFormations' ? intent.facette : ''
    expect(`${intent.kind} ${aspect}`.trim()).toBe(attendu)
  })
})

describe('trois noms et « ou » se comparent', () => {
  test.each(['plombier, électricien ou maçon ?', 'plombier électricien maçon, lequel gagne le plus'])('%s', (texte) => {
    expect(lire(index, texte)).toBe('comparaison MET.266 MET.56 MET.94')
  })
})

describe('après une formation, même sans la nommer', () => {
  const { formation } = apres('BUT GMP')
  test.each([
    ['kel bac', 'acces'],
    ['c’est dur ?', 'acces'],
    ['quels métiers on peut faire ensuite ?', 'debouches'],
    ['je peux faire un master après ?', 'poursuite'],
    ['y a des stages ?', 'description'],
  ])('%s → %s', (texte, facette) => {
    expect(lire(index, texte, apres('BUT GMP'))).toBe(`formation ${facette} ${formation.join(' ')}`)
  })
  test('une sorte de diplôme demandée pour elle-même n’est pas la suite', () => {
    expect(lire(index, 'c’est quoi un CAP ?', apres('BUT GMP'))).toBe('diplome')
  })
  test('« le salaire » est celui d’un de ses métiers', () => {
    const { intent, text } = respond('le salaire', index, apres('CAP cuisine'))
    expect(intent).toBe('salaire')
    expect(text).toMatch(/ça dépend du métier|Chef|brut/)
  })
})

describe('le fil n’est pas perdu', () => {
  test.each([
    [['plombier', 'je sais pas quoi faire'], 'c’est bien payé ?', 'salaire MET.266'],
    [['plombier', 'je me sens nul', 'oui ça va'], 'et les études', 'etudes MET.266'],
    [['BUT GMP', 'je me sens nul', 'oui ça va'], 'et la durée', 'formation duree'],
    [['plombier'], 'ouais raconte', 'taches MET.266'],
    [['plombier'], 'c bouché ?', 'evolution MET.266'],
    [['plombier'], 'pas ça', 'geste plainte'],
    [['salaire d’un plombier'], 'je pensais à maçon', 'salaire MET.94'],
    [['salaire d’un plombier'], 'jvoulais dire maçon', 'salaire MET.94'],
    [['quelles qualités pour être plombier ?'], 'Et d’un maçon ?', 'competences MET.94'],
    [['quelles qualités pour être plombier ?'], 'maçon pareil ?', 'competences MET.94'],
    [['plombier ou maçon ?'], 'ok dis-moi le deuxième', 'presentation MET.94'],
  ])('%j puis « %s » → %s', (avant, texte, attendu) => {
    expect(lire(index, texte, apres(...avant))).toMatch(new RegExp(`^${attendu}`))
  })
  test('un autre de la liste, après en avoir vu un', () => {
    const list = apres('des métiers sans le bac')
    expect(lire(index, 'et le premier', apres('des métiers sans le bac', 'le 2'))).toBe(
      `presentation ${list.offres[0]}`,
    )
  })
  test('« salaire » après une liste : de l’un d’eux', () => {
    const list = apres('des métiers sans le bac')
    expect(lire(index, 'salaire', list)).toBe(`choix salaire ${list.offres.join(' ')}`)
  })
  test('« le 2 » parmi ce que la fiche peut dire', () => {
    const contexte = { ...apres('plombier'), facettes: ['etudes', 'salaire'] as const }
    expect(lire(index, 'le 2', contexte)).toBe('salaire MET.266')
  })
  test('« du sport » complète « kiné »', () => {
    expect(apres('kiné').nomme).toBe('kine')
  })
})

test.each([
  [['combien gagne un plombier ?', 'non en fait photographe'], 'salaire MET.883'],
  [['combien dure le CAP coiffure ?', 'et pour le CAP boulanger ?'], 'formation duree FOR.2246'],
  [['j’aime le bois', 'oui mais pas menuisier'], 'liste metiersParInteret'],
  [['la licence de philosophie ça dure combien ?', 'et celle d’arts du spectacle ?'], 'formation duree FOR.11329'],
  [['CAP boulanger', 'tu fais quoi dedans ?'], 'formation description FOR.2246'],
  [['j’aime les animaux', 'études courtes'], 'liste metiersParInteret'],
  [['c’est quoi un avocat ?', 'et notaire ?', 'compare-les'], 'comparaison MET.33 MET.558'],
  [['c’est quoi un infirmier ?', 'et sage-femme ?', 'laquelle paye mieux ?'], 'comparaison MET.38 MET.787'],
  [['c’est quoi un orthophoniste ?', 'existe-t-il des métiers voisins ?'], 'proches MET.765'],
])('%j → %s', (textes, attendu) => {
  expect(lire(index, textes.at(-1) ?? '', apres(...textes.slice(0, -1)))).toBe(attendu)
})

test('un choix resté ouvert : ce qu’on demande ensuite en parle, et plus du métier d’avant', () => {
  const contexte = apres('notaire', 'prof')
  expect(lire(index, 'combien d’années ?', contexte)).toMatch(/^choix duree MET\.51 /)
})

test.each(['quel CAP ?', 'c’est quoi comme CAP', 'et quel bac', 'quel BTS il faut'])(
  'après un métier, « %s » demande celui qui y mène',
  (texte) => {
    const metier = respond('coiffeuse', realIndex())
    const suite = respond(texte, realIndex(), metier.contexte)
    expect(suite.metiers[0]?.id).toBe('MET.39')
    expect(['formations', 'etudes', 'niveau']).toContain(suite.intent)
  },
)

test('« c’est quoi un CAP ? » reste une question sur le CAP', () => {
  const metier = respond('coiffeuse', realIndex())
  expect(respond('c’est quoi un CAP ?', realIndex(), metier.contexte).intent).toBe('formation')
})

test('« et en BTS … ? » reprend ce qui était demandé de la formation d’avant', () => {
  const avant = respond('Comment entrer en CAP coiffure ?', realIndex())
  expect(respond('et en licence de droit ?', realIndex(), avant.contexte).facet).toBe('acces')
})

test.each([
  ['au lieu d’infirmier je ferais bien menuisier, quel salaire ?', 'salaire MET.439'],
  ['plutôt que prof des écoles, je me verrais bien notaire : quelles qualités ?', 'competences MET.558'],
])('ce qui est demandé l’est du métier préféré : %s', (texte, attendu) => {
  const { intent, metiers } = respond(texte, realIndex())
  expect(`${intent} ${metiers[0]?.id}`).toBe(attendu)
})

test('après « chef de projet », un mot dit lequel, quel que soit le nombre de mots du nom', () => {
  const { intent, metiers } = respond('éolien', index, apres('chef de projet'))
  expect(`${intent} ${metiers[0]?.id}`).toBe('presentation MET.302')
})

test.each(['différence entre le 1 et le 2', 'c’est quoi la différence entre les deux premiers'])(
  'après un choix, les premiers offerts se comparent : %s',
  (texte) => {
    const { contexte, metiers: offerts } = respond('mécanicien', index)
    const { intent, metiers } = respond(texte, index, contexte)
    expect(intent).toBe('comparaison')
    expect(metiers.map(({ id }) => id)).toEqual(offerts.slice(0, 2).map(({ id }) => id))
  },
)

test('« mais volontaire » après « pompier » dit lequel, et qu’il n’a pas de fiche à lui', () => {
  const { metiers, text } = respond('mais volontaire', index, apres('je veux être pompier'))
  expect(metiers[0]?.id).toBe('MET.572')
  expect(text).toContain('n’a pas de fiche à son nom')
})
