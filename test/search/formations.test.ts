import { tokenize } from '../../src/search/fold'
import { nomsFormations, parseNomsFormations } from '../../src/search/nomsFormations'
import { findTypeFormation } from '../../src/search/typesFormation'
import { aFicheFormation } from '../support/fiches'

describe('type de formation', () => {
  test.each([
    ['bac pro cuisine', 'bacpro', 2],
    ['baccalauréat professionnel', 'bacpro', 2],
    ['BTS CPRP', 'bts', 1],
    ['BTSA', 'bts', 1],
    ['brevet de technicien supérieur agricole', 'bts', 5],
    ['BUT GMP', 'but', 1],
    ['DUT', 'but', 1],
    ['licence pro', 'licencepro', 2],
    ['licence', 'licence', 1],
    ['CAPA jardinier', 'cap', 1],
    ['CS (ex-MC) zingueur', 'cs', 3],
    ['mention complémentaire', 'cs', 2],
    ['BP JEPS', 'bpjeps', 2],
    ['brevet professionnel agricole', 'bpa', 3],
    ['diplôme d’État', 'de', 3],
    ['titre pro', 'tp', 2],
    ['DN MADE mention graphisme', 'dnmade', 2],
  ])('%s → %s, %i mots (le plus long l’emporte)', (text, code, length) => {
    expect(findTypeFormation(tokenize(text), 0)).toEqual({ code, length })
  })

  test.each(['plombier', 'le BTS', 'bac', ''])('« %s » n’en commence pas', (text) => {
    expect(findTypeFormation(tokenize(text), 0)).toBeUndefined()
  })
})

describe('noms d’une formation', () => {
  const TOOLS = new Set(['et', 'de', 'des', 'en', 'la'])
  const namesOf = (...formations: readonly { readonly libelle: string; readonly sigle?: string }[]) =>
    nomsFormations(
      formations.map((options, at) => aFicheFormation({ id: `FOR.${at + 1}`, ...options }).fiche),
      TOOLS,
    ).map(({ text, source, targets }) => ({ text, source, ids: targets.map(({ id }) => id) }))

  test('le titre, la famille sans le parcours, le sigle, les initiales', () => {
    const names = namesOf({ libelle: 'BUT génie mécanique et productique parcours management', sigle: 'GMP MPI' })
    expect(names.map(({ text, source }) => [source, text])).toEqual([
      ['titre', 'type:but0 genie mecanique et productique parcours management'],
      ['synonyme', 'type:but0 genie mecanique et productique'],
      ['courant', 'type:but0 gmp mpi'],
      ['courant', 'type:but0 gmp'],
      ['courant', 'type:but0 gmp parcours management'],
    ])
  })

  test('le sigle d’une fiche abrège aussi le titre des autres', () => {
    const names = namesOf(
      { libelle: 'licence mention sciences techniques activités physiques sportives', sigle: 'STAPS' },
      { libelle: 'licence mention sciences techniques activités physiques sportives entrainement sportif' },
    )
    expect(names).toContainEqual({
      source: 'courant',
      text: 'type:licence0 mention staps entrainement sportif',
      ids: ['FOR.2'],
    })
  })

  test('les noms de tous les jours, avec ou sans leur sorte', () => {
    const { fiche } = aFicheFormation({ id: 'FOR.1', libelle: 'CAP accompagnant éducatif petite enfance' })
    const [courant] = parseNomsFormations([{ noms: ['CAP crèche', 'AEPE'], formations: ['FOR.1', 'FOR.2', 'x'] }])
    expect(courant).toEqual({ noms: ['CAP crèche', 'AEPE'], formations: ['FOR.1', 'FOR.2'] })
    const names = nomsFormations([fiche], TOOLS, courant === undefined ? [] : [courant])
    expect(names.filter(({ source }) => source === 'courant').map(({ text }) => text)).toEqual([
      'type:cap0 creche',
      'aepe',
    ])
  })

  test('les initiales, quand le sigle n’est pas dit', () => {
    const names = namesOf({ libelle: 'BTS management commercial opérationnel' })
    expect(names).toContainEqual({ source: 'rome', text: 'type:bts0 mco', ids: ['FOR.1'] })
  })

  test('pas d’initiales pour deux mots, ni sans type', () => {
    expect(
      namesOf({ libelle: 'BTS électronique' }, { libelle: 'formation de gardien de la paix' }).filter(
        ({ source }) => source === 'rome',
      ),
    ).toEqual([])
  })

  test('la famille réunit les parcours d’un diplôme', () => {
    const names = namesOf(
      { libelle: 'BUT informatique parcours web' },
      { libelle: 'BUT informatique parcours données' },
    )
    expect(names).toContainEqual({ source: 'synonyme', text: 'type:but0 informatique', ids: ['FOR.1', 'FOR.2'] })
  })

  test.each([
    'BTS énergie option A froid',
    'licence mention mécanique (en ligne)',
    'DEUST sport : animation',
    'CAP cuisine en partenariat avec une école',
  ])('« %s » a une famille plus courte', (libelle) => {
    const [titre, famille] = namesOf({ libelle })
    expect(famille?.text.length).toBeLessThan(titre?.text.length ?? 0)
    expect(titre?.text.startsWith(famille?.text ?? 'x')).toBe(true)
  })
})
