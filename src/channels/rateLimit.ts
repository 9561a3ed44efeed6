/** Tells whether a caller may go on; otherwise how long to wait, in milliseconds. */
export type RateLimit = (key: string) => { readonly kind: 'allowed' } | { readonly kind: 'wait'; readonly ms: number }

const MINUTE = 60_000
const ALLOWED = { kind: 'allowed' } as const

/** A bucket of `perMinute` tokens per key, refilled continuously; 0 = no limit. */
export function createRateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  if (perMinute === 0) return () => ALLOWED
  const buckets = new Map<string, { tokens: number; at: number }>()
  let sweptAt = now()

  // A bucket untouched for a minute is full again: nothing to remember.
  function sweep(time: number): void {
    if (time - sweptAt < MINUTE) return
    sweptAt = time
    for (const [key, bucket] of buckets) if (time - bucket.at >= MINUTE) buckets.delete(key)
  }

  return (key) => {
    const time = now()
    sweep(time)
    const bucket = buckets.get(key) ?? { tokens: perMinute, at: time }
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((time - bucket.at) * perMinute) / MINUTE)
    bucket.at = time
    buckets.set(key, bucket)
    if (bucket.tokens < 1) return { kind: 'wait', ms: Math.ceil(((1 - bucket.tokens) * MINUTE) / perMinute) }
    bucket.tokens -= 1
    return ALLOWED
  }
}
