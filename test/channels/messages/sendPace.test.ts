import { SendPace } from '../../../src/channels/messages/sendPace'

describe('l’allure', () => {
  /** When each of `count` messages leaves, all asked for at once. */
  const moments = (count: number): readonly number[] => {
    const pace = new SendPace()
    return Array.from({ length: count }, () => pace.book('c', 1_000_000))
  }

  test.each([
    [7, 1000],
    [8, 2000],
    [60, 30_000],
    [1800, 3_600_000],
  ])('%i messages en %i ms au plus', (count, ms) => {
    const all = moments(4000)
    for (const [at, time] of all.entries()) {
      const later = all[at + count]
      if (later !== undefined) expect(later - time).toBeGreaterThan(ms)
    }
  })

  test('rien ne ralentit ce qui est rare, ni une autre conversation', () => {
    const pace = new SendPace()
    for (let now = 0; now < 100; now++) expect(pace.book('c', now * 5000)).toBe(now * 5000)
    for (let at = 0; at < 10; at++) pace.book('c', 500_000)
    expect(pace.book('d', 500_000)).toBe(500_000)
  })
})
