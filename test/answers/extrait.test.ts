import { escapeMarkdown, firstSentences, wordPassages } from '../../src/answers/extrait'

describe('les premières phrases', () => {
  test.each([
    ['Une phrase. Une autre.', 20, 'Une phrase.', 'la seconde ne tient pas'],
    ['Une phrase. Une autre.', 40, 'Une phrase. Une autre.', 'les deux tiennent'],
    [
      'Une phrase assez longue pour dépasser. Suite.',
      5,
      'Une phrase assez longue pour dépasser.',
      'la première reste entière',
    ],
    [
      'Environ 2 000 euros, soit 1,5 fois le Smic. Puis plus.',
      45,
      'Environ 2 000 euros, soit 1,5 fois le Smic.',
      'les nombres ne coupent pas',
    ],
    ['Sans point', 100, 'Sans point', 'pas de point final'],
    ['', 100, '', 'rien'],
    ['Vraiment ? Oui ! Bien sûr…', 17, 'Vraiment ? Oui !', 'les points d’interrogation coupent'],
    ['Vers 17 h. il ferme. Puis rien.', 12, 'Vers 17 h. il ferme.', 'une abréviation ne coupe pas'],
  ])('« %s » à %i → « %s » (%s)', (text, max, attendu) => {
    expect(firstSentences(text, max)).toBe(attendu)
  })
})

test('les signes de Markdown et de HTML deviennent du texte', () => {
  expect(escapeMarkdown('*a* _b_ [c](d) <e> `f` #g |h| ~i~ \\j')).toBe(
    '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\#g \\|h\\| \\~i\\~ \\\\j',
  )
  expect(escapeMarkdown('l’été à 100 %, « oui » (non) !')).toBe('l’été à 100 %, « oui » (non) !')
})

test('chaque passage sur une ligne, les vides passés', () => {
  const passage = (titre: string, ...paragraphes: readonly string[]) => ({ titre, niveau: 3, paragraphes, line: 1 })
  expect(
    wordPassages([passage('Tailler', 'Les branches.'), passage('Vide'), passage('', 'Sans titre.')], 4, 100),
  ).toEqual(['**Tailler** : Les branches.', 'Sans titre.'])
  expect(wordPassages([passage('a', 'A.'), passage('b', 'B.')], 1, 100)).toEqual(['**a** : A.'])
})
