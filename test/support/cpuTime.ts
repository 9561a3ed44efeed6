const RUNS = 5

/**
 * Milliseconds of processor that `work` takes, the least of five runs: a wall clock also counts what else the machine does.
 * Each run has its own number, for texts that no cache has seen.
 */
export function cpuTime(work: (run: number) => void): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const start = process.cpuUsage()
    work(run)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
