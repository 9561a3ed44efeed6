/** Leaves the process to whatever else it has to do between two steps, most of the time. */
const PAUSE_MS = 4

/** Takes the steps of a task one by one, so that nobody waits for more than one of them; the process may end before the last. */
export function peuAPeu(steps: Iterator<void>): void {
  setTimeout(() => {
    if (isDone(steps)) return
    peuAPeu(steps)
  }, PAUSE_MS).unref()
}

/** What fails here ends the task only: it fails again, and is logged, when somebody needs it. */
function isDone(steps: Iterator<void>): boolean {
  try {
    return steps.next().done === true
  } catch {
    return true
  }
}
