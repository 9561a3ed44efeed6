import { respond } from '../../src/answers/respond'
import type { Depart } from '../../src/understanding/intent'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'
import { decrire } from '../support/lire'

function nomDe(depart: Depart): string {
  switch (depart.kind) {
    case 'formation':
      return depart.fiches[0]?.id ?? ''
    case 'metier':
      return depart.fiche.id
    case 'sans':
      return `sans ${depart.dit}`
    case 'diplome':
      return depart.diplome.code
  }
}

/** What was understood, and where one comes from or goes to. */
function lu(texte: string): string {
  const { intent } = understand(texte, realIndex())
  if (intent.kind !== 'metier') return decrire(intent)
  const { depart, vers } = intent
  const from = depart === undefined ? '' : ` < ${nomDe(depart)}`
  return `${decrire(intent)}${from}${vers === undefined ? '' : ` > ${vers.fiche?.id ?? vers.dit}`}`
}

test.each([
  ['infirmière puis sage femme c’est possible ?', 'etudes MET.787 < MET.38'],
  ['aide soignante et après infirmière, combien de temps en tout', 'duree MET.38 < MET.561'],
  ['infirmier après aide soignant c’est long ?', 'duree MET.38 < MET.561'],
  ['ambulancier après pompier ?', 'etudes MET.417 < MET.572'],
  ['passer de secrétaire à comptable c’est faisable ?', 'etudes MET.11 < MET.670'],
  ['je suis aide soignante, comment passer infirmière ?', 'etudes MET.38 < MET.561'],
  ['jsui ambulanciere cmt devenir infirmiere', 'etudes MET.38 < MET.417'],
  [
    'ma mère est assistante maternelle, elle voudrait devenir auxiliaire de puériculture, comment ?',
    'etudes MET.415 < MET.479',
  ],
  [
    'mon mari est chauffeur routier et veut devenir conducteur de train, quelle formation',
    'formations MET.154 < MET.679',
  ],
])('« %s » : le métier visé, et celui d’où l’on vient', (texte, attendu) => expect(lu(texte)).toBe(attendu))

test.each([
  ['avec un CAP cuisine on peut devenir pâtissier ?', 'niveau MET.152 < FOR.9664'],
  ['peut-on devenir architecte avec un bac pro ?', 'niveau MET.161 < bacpro'],
  ['le CAP AEPE mène à éducatrice de jeunes enfants ?', 'formations MET.668 < FOR.6821'],
  ['avec un BTS diététique je peux être diététicienne ?', 'niveau MET.672 < FOR.10892'],
  ['bac stmg pour devenir avocat', 'etudes MET.33 < bactechno'],
  ['bac st2s pour infirmiere ?', 'niveau MET.38 < bactechno'],
  ['bac pro commerce et devenir infirmière', 'etudes MET.38 < FOR.5762'],
])('« %s » : le métier visé, et ce que l’on a', (texte, attendu) => expect(lu(texte)).toBe(attendu))

test.each([
  ['bts dietetique et nutrition sufit pr etre dieteticien?', 'niveau MET.672 < FOR.10892'],
  ['le CAP boulanger permet d’être boulanger ?', 'formations MET.17 < FOR.2246'],
  ['le CAP AEPE, ça va pour devenir éducatrice de jeunes enfants ?', 'formations MET.668 < FOR.6821'],
  ['faut faire un CAP cuisine pour être cuisinier ?', 'niveau MET.420 < FOR.9664'],
  ['le bac pro coiffure, possible coiffeuse ?', 'niveau MET.39 < FOR.2966'],
])('« %s » : le métier est ce qui est demandé, même quand la formation y mène', (texte, attendu) =>
  expect(lu(texte)).toBe(attendu),
)

test.each([
  ['le CAP boulanger mène à quoi ?', /^formation debouches/],
  ['le CAP boulanger mène à quoi à part boulanger ?', /^formation debouches/],
  ['le CAP boulanger pour être boulanger, ça dure combien ?', /^formation duree/],
])('« %s » : de la formation seule', (texte, attendu) => expect(lu(texte)).toMatch(attendu))

test.each([
  ['mon père était maçon, moi je veux être architecte, quelles études ?', 'etudes MET.161'],
  ['je veux être psychologue mais j’ai raté ma licence', 'etudes MET.871'],
  ['mon fils a arrêté son CAP cuisine et voudrait être menuisier, quelles voies ?', 'etudes MET.439'],
  ['on me dit que la compta recrute, combien gagne un comptable avec un BTS ?', 'salaire MET.11'],
])('« %s » : rien d’où l’on vienne', (texte, attendu) => expect(lu(texte)).toBe(attendu))

test('un métier qui mène à un autre : il reste le sujet', () => {
  expect(lu('un éducateur sportif peut-il devenir prof d’EPS ?')).toBe('evolution MET.783 > MET.43')
  expect(respond('un éducateur sportif peut-il devenir prof d’EPS ?', realIndex()).text).toMatch(/MET\.783.*MET\.43/s)
  expect(lu('électricien puis ingénieur c possible ?')).toBe('evolution MET.56 > ingenieur')
  expect(lu('est ce qu’une infirmière peut devenir médecin ?')).toBe('evolution MET.38 > medecin')
})

const index = indexOf(
  [
    {
      id: 'MET.1',
      nomMetier: 'zingueur/euse',
      niveau: 'bac + 2',
      apresBac: 'Deux ans.',
      accesMetier: 'On y vient aussi après un CAP plumes.',
      formations: { 'FOR.1': 'BTS zinc' },
    },
    {
      id: 'MET.2',
      nomMetier: 'vannier/ère',
      insertion: 'Avec le temps, on devient zingueur.',
      niveau: 'CAP ou équivalent',
    },
    {
      id: 'MET.3',
      nomMetier: 'luthier/ère',
      insertion: 'On reste luthier.',
      niveau: 'CAP ou équivalent',
      apres3e: 'Deux ans.',
    },
  ],
  [
    { id: 'FOR.1', libelle: 'BTS zinc', niveauCertification: 'niveau 5' },
    { id: 'FOR.2', libelle: 'CAP plumes', niveauCertification: 'niveau 3' },
    { id: 'FOR.3', libelle: 'CAP osier', niveauCertification: 'niveau 3' },
    { id: 'FOR.4', libelle: 'BTS osier', niveauCertification: 'niveau 5' },
    { id: 'FOR.5', libelle: 'CAP métaux', niveauCertification: 'niveau 3', metiersAssocies: ['zingueur/euse'] },
  ],
)

test.each([
  ['devenir zingueur avec un BTS zinc ?', /Oui, ça y mène : \*\*BTS zinc\*\*/],
  [
    'devenir zingueur avec un CAP plumes ?',
    /Ce que la fiche dit de « CAP plumes » :\n\n- On y vient aussi après un CAP plumes\./,
  ],
  [
    'devenir zingueur avec un CAP osier ?',
    /au minimum \*\*bac \+ 2\*\*, et « CAP osier » est au niveau CAP ou équivalent/,
  ],
  ['le BTS zinc mène à zingueur ?', /Oui, ça y mène : \*\*BTS zinc\*\*/],
  [
    'le CAP métaux suffit pour être zingueur ?',
    /la fiche \*\*CAP métaux\*\* cite ce métier[\s\S]*Mais pas tout de suite : ce métier demande au minimum \*\*bac \+ 2\*\*/,
  ],
  ['devenir zingueur avec un BTS osier ?', /La fiche ne dit pas si « BTS osier » permet d’y entrer/],
  [
    'je suis vannière, comment devenir zingueuse ?',
    /Ce que dit la fiche \*\*vannier \/ vannière\*\*.*on devient zingueur/s,
  ],
  [
    'je suis vannière, comment devenir luthière ?',
    /ne disent pas comment passer de \*\*vannier \/ vannière\*\* à \*\*luthier/,
  ],
])('« %s » : ce que disent les fiches, mot pour mot, ou qu’elles ne le disent pas', (texte, attendu) => {
  const { band, text } = respond(texte, index)
  expect(text).toMatch(attendu)
  expect(text).not.toMatch(/undefined/)
  expect(band).toBe('sure')
})

describe('sans le bac, sans diplôme : ce que la fiche en dit, ou le niveau qu’elle demande', () => {
  const fiches = indexOf([
    { nomMetier: 'notaire', apresBac: '7 ans pour préparer le diplôme.', niveau: 'bac + 7' }, // MET.9001
    { nomMetier: 'maçon/ne', apres3e: '2 ans pour préparer le CAP.', niveau: 'CAP ou équivalent' },
    { nomMetier: 'assistant/e dentaire', apres3e: '18 mois de formation.', niveau: 'bac ou équivalent' },
    { nomMetier: 'caissier/ère', accesMetier: 'Le métier est accessible sans diplôme.', niveau: 'CAP ou équivalent' },
  ])
  test.each([
    ['notaire sans bac', /au minimum \*\*bac \+ 7\*\* : elle ne décrit pas de chemin sans le bac/],
    ['on peut être notaire sans diplôme ?', /ne décrit pas de chemin sans diplôme/],
    ['maçon c possible sans le bac ?', /Oui, sans le bac c’est possible/],
    ['assistante dentaire sans le bac ?', /un chemin qui commence sans le bac/],
    ['caissière sans aucun diplôme ?', /Ce que la fiche dit de « sans diplôme »[\s\S]*accessible sans diplôme/],
  ])('%s', (texte, attendu) => expect(respond(texte, fiches).text).toMatch(attendu))

  test.each(['notaire sans études longues', 'maçon sans bac pro', 'quel salaire pour un maçon sans diplôme'])(
    '« %s » demande autre chose',
    (texte) => expect(respond(texte, fiches).text).not.toMatch(/ne décrit pas|Oui, sans/),
  )
})

test.each([
  ['je suis conseillère d’orientation, un élève veut devenir plombier', 'etudes MET.266'],
  ['une élève de terminale veut devenir sage-femme, je suis prof principale, quelles études ?', 'etudes MET.787'],
  ['je suis secrétaire, ma fille veut être infirmière, quelles études ?', 'etudes MET.38'],
])('qui demande pour un jeune ne part pas de son propre métier : « %s »', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  'mon frère est gendarme, je veux devenir boulanger',
  'ma mère est coiffeuse, comment devenir infirmière',
  'ma mère est coiffeuse et je veux pas faire comme elle, je veux être boulanger',
])('le métier d’un proche n’est pas celui d’où l’on part : %s', (texte) => {
  expect(lu(texte)).toMatch(/^etudes MET\.(17|38)$/)
})

test('… sauf quand c’est le proche qui veut changer', () => {
  expect(lu('mon fils est boulanger et veut devenir pâtissier, quelles études')).toContain('MET.152 < MET.17')
})
