// @ts-check
// The visitor's conversation: where its token is kept, how it is opened, resumed and kept alive. Loaded before page.js.
;(() => {
  const KEY = 'declic.conversation'
  const DIRECT_LINE = `${window.location.origin}/v3/directline`

  /** @typedef {{ token: string, conversationId: string }} Conversation */

  /** Used alone when the browser refuses storage (private windows, embedded pages): the conversation then ends with the page. */
  /** @type {string | null} */
  let inMemory = null

  /** @returns {Conversation | undefined} */
  function recall() {
    let text = inMemory
    try {
      text = window.sessionStorage.getItem(KEY) || inMemory
    } catch {
      // storage refused: what is in memory will do
    }
    try {
      const kept = JSON.parse(text || 'null')
      return kept && typeof kept.token === 'string' && typeof kept.conversationId === 'string' ? kept : undefined
    } catch {
      return undefined
    }
  }

  /** @param {Conversation | undefined} conversation */
  function keep(conversation) {
    inMemory = conversation
      ? JSON.stringify({ token: conversation.token, conversationId: conversation.conversationId })
      : null
    try {
      if (inMemory) window.sessionStorage.setItem(KEY, inMemory)
      else window.sessionStorage.removeItem(KEY)
    } catch {
      // storage refused
    }
  }

  /**
   * @param {string} path
   * @param {string} [token]
   */
  function post(path, token) {
    return window.fetch(DIRECT_LINE + path, {
      method: 'POST',
      headers: token ? { Authorization: `Bearer ${token}` } : {},
    })
  }

  /**
   * A new token for the kept conversation. `undefined`: there is none, or the server refuses it. Throws when the server
   * cannot be reached or fails: the conversation may still be there.
   * @returns {Promise<Conversation | undefined>}
   */
  async function refresh() {
    const kept = recall()
    if (!kept) return undefined
    const response = await post('/tokens/refresh', kept.token)
    if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`)
    if (!response.ok) {
      keep(undefined)
      return undefined
    }
    const { token } = await response.json()
    const renewed = { token, conversationId: kept.conversationId }
    keep(renewed)
    return renewed
  }

  /** @returns {Promise<Conversation>} */
  async function open() {
    const response = await post('/tokens/generate')
    if (!response.ok) throw new Error(`status ${response.status}`)
    const opened = await response.json()
    keep(opened)
    return opened
  }

  const forget = () => keep(undefined)
  window.Declic = Object.assign(window.Declic || {}, { DIRECT_LINE, recall, forget, refresh, open })
})()
