import { setTimeout as wait } from 'node:timers/promises'

/** Waits until `check` holds; fails after `ms`. */
export async function until(what: string, check: () => boolean | Promise<boolean>, ms = 5000): Promise<void> {
  const deadline = Date.now() + ms
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`Jamais arrivé : ${what}`)
    await wait(10)
  }
}
