import type { Observations } from './observations'

const REFUS = /\b(?:pas|sauf|ni|sans|hors|autres? que|a part|hormis|excepte)\b/

/** Jobs named to be left out: « … mais pas médecin », « autres que médecin ou infirmier », « je ne veux pas être … ». */
export function findRefus({ metiers, question }: Observations): Observations['metiers'] {
  const refused: Observations['metiers'][number][] = []
  for (const mention of metiers) {
    const last = refused.at(-1)
    const mots = question.mots.slice(Math.max(0, mention.debut - 3), mention.debut)
    const turn = mots.findLastIndex((mot) => mot.coupe || mot.lu === 'mais' || mot.lu === 'plutot')
    const words = (turn === -1 ? mots : mots.slice(mots[turn]?.coupe ? turn : turn + 1)).map((mot) => mot.lu)
    const own = question.mots[mention.debut]?.coupe === true
    const tied =
      !own && last !== undefined && mention.debut - last.fin <= 3 && words.some((word) => /^(?:ou|ni|et)$/.test(word))
    if (tied || (!own && REFUS.test(words.join(' ')))) refused.push(mention)
  }
  return refused
}
