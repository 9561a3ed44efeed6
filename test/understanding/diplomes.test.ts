import { respond } from '../../src/answers/respond'
import type { CatalogueIndex } from '../../src/search/catalogueIndex'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'

const index = realIndex()

function lire(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'diplome') return intent.kind
  const { demande } = intent
  switch (demande.sujet) {
    case 'un':
      return `${demande.facette} ${demande.diplome.code}`
    case 'compares':
      return demande.diplomes.map(({ code }) => code).join(' ou ')
    case 'domaine':
      return `${demande.code} dans ${demande.mots.join(' ')}`
    case 'inconnu':
      return `${demande.code} inconnu ${demande.dit}`
  }
}

test.each<readonly [string, string]>([
  ['c’est quoi un BTS ?', 'description bts'],
  ['bac st2s metiers', 'debouches st2s'],
  ['quels métiers avec un bac stmg', 'debouches stmg'],
  ['prepa bcpst metiers', 'debouches prepasciences'],
  ['bac l que faire', 'poursuite bacsesl'],
  ['bac sti2d metiers', 'debouches sti2d'],
  ['bac STHR quels métiers', 'liste'],
  ['3e prépa métiers', 'classe'],
  ['c koi un cap', 'description cap'],
  ['qu’est-ce qu’un BUT ?', 'description but'],
  ['c’est quoi un but', 'description but'],
  ['c’est quoi une licence pro', 'description licencepro'],
  ['c’est quoi l’alternance ?', 'description alternance'],
  ['comment ça marche l’apprentissage ?', 'description alternance'],
  ['combien de temps dure un master ?', 'duree master'],
  ['un bac pro ça dure combien d’années', 'duree bacpro'],
  ['comment entrer en BUT ?', 'acces but'],
  ['on peut faire quoi après un bts', 'poursuite bts'],
  ['différence entre CAP et bac pro', 'cap ou bacpro'],
  ['j’hésite entre un CAP et un bac pro', 'cap ou bacpro'],
  ['compare BTS et BUT', 'bts ou but'],
  ['bts ou licence ?', 'bts ou licence'],
  ['quels bac pro dans l’informatique ?', 'bacpro dans informatique'],
  ['quel bts pour travailler dans la mode', 'bts dans mode'],
  ['je veux faire un BTS en alternance dans le tourisme', 'bts dans tourisme'],
  ['mon fils voudrait faire un CAP dans le bois', 'cap dans bois'],
  ['quelles licences dans le droit ?', 'licence dans droit'],
  ['un titre pro c’est quoi exactement', 'description tp'],
  ['combien dure une thèse', 'duree doctorat'],
  ['c’est quoi la différence entre un bac pro et un bac général', 'bacpro ou bacgeneral'],
  ['prépa ou BUT ?', 'prepa ou but'],
  ['c koi un segpa', 'description segpa'],
  ['c’est quoi une ULIS', 'description ulis'],
  ['c’est quoi une MFR ?', 'description mfr'],
  ['le daeu c’est quoi', 'description daeu'],
  ['c koi pass', 'description pass'],
  ['différence entre PASS et LAS', 'pass ou las'],
  ['c koi un cpge', 'description prepa'],
  ['c koi la diff entre st2s et stl', 'st2s ou stl'],
  ['sa sert a koi la stmg', 'description stmg'],
  ['c’est quoi le bac stl', 'description stl'],
  ['je suis en segpa je peux faire quoi', 'poursuite segpa'],
  ['mon fils est en segpa quels cap possibles', 'poursuite segpa'],
  ['je suis en bac pro quels bts', 'poursuite bacpro'],
  ['c’est pour qui le bac pro', 'acces bacpro'],
  ['capacité en droit', 'description capacite'],
  ['capacite en droit sans le bac', 'acces capacite'],
  ['la capa en droit ça mène à quoi', 'poursuite capacite'],
  ['MBA', 'description mba'],
  ['faire un MBA', 'description mba'],
  ['MBA en finance', 'description mba'],
  ['école de commerce', 'description pge'],
  ['école de commerce après le bac', 'acces pge'],
  ['prépa ou école de commerce', 'prepa ou pge'],
  ['c’est quoi une école d’ingé', 'description ingenieur'],
  ['PASS ou LAS', 'pass ou las'],
  ['pass las', 'pass ou las'],
  ['prépa ECG', 'description ecg'],
  ['prépa éco', 'description ecg'],
  ['prépa économique', 'description ecg'],
  ['cpge littéraire', 'description prepalettres'],
  ['cpge scientifique', 'description prepasciences'],
  ['BCPST', 'description prepasciences'],
  ['hypokhâgne', 'description prepalettres'],
  ['prépa intégrée', 'description prepaintegree'],
  ['ENS', 'description ens'],
  ['comment intégrer l’ens', 'acces ens'],
  ['c’est quoi le greta', 'description greta'],
  ['afpa c koi', 'description afpa'],
  ['titre RNCP', 'description rncp'],
  ['daeu sans le bac ça dure combien', 'duree daeu'],
  ['alternance ou initial', 'alternance ou initial'],
  ['après le brevet', 'poursuite brevet'],
  ['après la 3e', 'poursuite troisieme'],
  ['après la seconde', 'poursuite seconde'],
  ['après le bac', 'poursuite bac'],
  ['c’est quoi st2s', 'description st2s'],
  ['après une 2nde générale', 'poursuite seconde'],
  ['que faire après une seconde générale ?', 'poursuite seconde'],
  ['c koi le mieu bts ou fac', 'bts ou licence'],
  ['différence entre un bts et un bac pro et un cap', 'bts ou bacpro ou cap'],
  ['STMG c’est quoi', 'description stmg'],
  ['le bac c’est quoi', 'description bac'],
  ['mon fils veut faire un CAP', 'description cap'],
  ['ma fille veut partir en licence', 'description licence'],
  ['BTS en alternance', 'description bts'],
  ['un BUT en apprentissage ?', 'description but'],
  ['bac pro', 'description bacpro'],
  ['comment entrer en licence de criminologie ?', 'licence inconnu criminologie'],
  ['c’est quoi un bts muc', 'bts inconnu muc'],
  ['quels métiers après un bts muc', 'bts inconnu muc'],
])('%s', (texte, attendu) => {
  expect(lire(texte)).toBe(attendu)
})

test.each<readonly [string, string]>([
  ['un métier avec un CAP', 'liste'],
  ['quels métiers avec un CAP ou un bac pro ?', 'liste'],
  ['un métier avec les animaux, CAP ou bac pro', 'liste'],
  ['faut-il un BTS pour être comptable ?', 'metier'],
  ['quel bac pro pour devenir électricien ?', 'metier'],
  ['c’est quoi un BTS tourisme ?', 'formation'],
  ['mon but c’est d’être infirmier', 'metier'],
  ['je n’ai pas de but dans la vie', 'horsSujet'],
  ['je suis en 3e', 'classe'],
  ['Mon fils est en terminale.', 'classe'],
  ['je suis en première stmg', 'classe'],
  ['je suis en 3e et je veux être boulanger', 'metier'],
])('ce n’est pas la sorte de diplôme qui est demandée : %s', (texte, attendu) => {
  expect(lire(texte)).toBe(attendu)
})

test('un métier en tête n’y change rien, et on y revient', () => {
  const avant = respond('c’est quoi infirmier ?', index).contexte
  expect(avant.metier).toBe('MET.38')
  const reply = respond('c’est quoi un BTS ?', index, avant)
  expect(reply).toMatchObject({ band: 'sure', intent: 'formation', facet: 'description' })
  expect(respond('et le salaire ?', index, reply.contexte).metiers[0]?.id).toBe('MET.38')
})

test('les formations d’une sorte dans un domaine, son titre d’abord', () => {
  const reply = respond('quel bts dans le tourisme ?', index, CONTEXTE_VIDE)
  expect(reply).toMatchObject({ band: 'sure', intent: 'formation' })
  expect(reply.formations[0]?.nom).toBe('BTS tourisme')
  expect(reply.formations.every(({ nom }) => nom.startsWith('BTS'))).toBe(true)
})

test('une suite est demandée de la sorte de diplôme dont on vient de parler', () => {
  const { contexte } = respond('c’est quoi un BTS ?', index)
  const suite = (texte: string): string | undefined => {
    const { intent } = understand(texte, index, contexte)
    return intent.kind === 'diplome' && intent.demande.sujet === 'un'
      ? `${intent.demande.facette} ${intent.demande.diplome.code}`
      : intent.kind
  }
  expect(suite('et ça dure combien ?')).toBe('duree bts')
  expect(suite('Combien d’années ça prend ?')).toBe('duree bts')
  expect(suite('et pour y entrer ?')).toBe('acces bts')
  expect(suite('et après on peut continuer ?')).toBe('poursuite bts')
  expect(suite('que fait un plombier ?')).toBe('metier')
  // Another subject since: the diploma is no longer what is talked about.
  const after = respond('que fait un plombier ?', index, contexte).contexte
  expect(understand('ça dure combien ?', index, after).intent.kind).toBe('metier')
})

test('« voir plus » continue les formations d’une sorte dans un domaine, jusqu’à la dernière', () => {
  const options = ['accueil', 'guidage', 'hôtels', 'séjours', 'voyages', 'croisières', 'campings']
  const many = indexOf(
    [],
    options.map((option) => ({ libelle: `BTS tourisme option ${option}` })),
  )
  const first = respond('quels BTS dans le tourisme ?', many)
  const second = respond('voir plus', many, first.contexte)
  const end = respond('voir plus', many, second.contexte)
  expect([first, second, end].map(({ formations }) => formations.length)).toEqual([5, 2, 0])
  expect(first.suggestions).toContain('Voir plus')
  expect(second.text).toMatch(/Formations 6 à 7 sur 7/)
  expect(second.text).toMatch(/^6\. /m)
  expect(end.text).toMatch(/toutes les formations/)
  const ids = [...first.formations, ...second.formations].map(({ id }) => id)
  expect(new Set(ids).size).toBe(7)
})

test('des initiales seules ne nomment une formation que si l’on dit sa sorte ainsi', () => {
  const three = (sorte: string): CatalogueIndex =>
    indexOf(
      [],
      ['génie mécanique et productique', 'hygiène', 'vente', 'soudage'].map((nom) => ({ libelle: `${sorte} ${nom}` })),
    )
  expect(understand('gmp', three('BUT')).intent.kind).toBe('formation')
  expect(understand('gmp', three('TP')).intent.kind).not.toBe('formation')
  expect(understand('TP gmp', three('TP')).intent.kind).toBe('formation')
})

test.each<readonly [string, string]>([
  ['polytechnique', 'description polytechnique'],
  ['comment entrer à polytechnique ?', 'acces polytechnique'],
  ['CAPES d’anglais', 'description capes'],
  ['agrégation de maths', 'description agregation'],
  ['c’est quoi le CACES', 'description caces'],
  ['bac S', 'description bacsesl'],
  ['que faire après un bac ES ?', 'poursuite bacsesl'],
  ['un DEUG c’est quoi', 'description deug'],
  ['ESMOD', 'description esmod'],
  ['les compagnons du devoir comment y entrer', 'acces compagnons'],
])('« %s » n’a pas de fiche : ce que c’est, et vers quoi', (texte, attendu) => {
  expect(lire(texte)).toBe(attendu)
  const { text, suggestions } = respond(texte, index)
  expect(text).toContain('Je n’ai pas de fiche à ce nom')
  expect(suggestions.length).toBeGreaterThan(0)
})

test.each([
  'mon fils passe le bac l’an prochain',
  'j’ai un bac S, quelles études pour être infirmier ?',
  'boulanger, il faut le CACES ou un CAP ?',
])('« %s » demande autre chose', (texte) => {
  expect(lire(texte)).not.toMatch(/bacsesl|caces/)
})
