const RETRY_MS = 3000

/** Fetches a script of ours, insisting until it is there; `onFailure` each time it is not. */
export async function loadModule<Module>(url: string, onFailure: () => void): Promise<Module> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      // A browser remembers that a module failed: another address makes it try again.
      return await import(attempt === 0 ? url : `${url}?essai=${attempt}`)
    } catch {
      onFailure()
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, RETRY_MS)
        window.addEventListener(
          'online',
          () => {
            clearTimeout(timer)
            resolve()
          },
          { once: true },
        )
      })
    }
  }
}
