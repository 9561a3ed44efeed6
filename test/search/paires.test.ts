import { Paires } from '../../src/search/paires'

test('ce qu’on sait de chaque paire, dans cet ordre et pas dans l’autre, aussi nombreuses soient-elles', () => {
  const paires = new Paires()
  for (let one = 0; one < 100; one++) for (let other = 0; other < 50; other++) paires.set(one, other, one * 50 + other)
  for (let one = 0; one < 100; one++)
    for (let other = 0; other < 50; other++) expect(paires.get(one, other)).toBe(one * 50 + other)
  expect([paires.get(99, 50), paires.get(49, 99), paires.get(0, 1_000_000)]).toEqual([-1, -1, -1])
  paires.set(3, 4, 7)
  expect([paires.get(3, 4), paires.get(4, 3)]).toEqual([7, 203])
})

test('ce qui ne sert à rien s’oublie, et le reste se retrouve', () => {
  const paires = new Paires()
  for (let one = 0; one < 2000; one++) paires.set(one, one + 1, one)
  paires.keep((value) => value % 3 === 0)
  expect([0, 1, 2, 3, 1998, 1999].map((one) => paires.get(one, one + 1))).toEqual([0, -1, -1, 3, 1998, -1])
})
