// @ts-check
// Shows Web Chat and keeps it connected: resumes the kept conversation, says in French what the connection does, starts again.
;(() => {
  const { WebChat, Declic } = window
  const script = document.currentScript
  const nonce = script instanceof HTMLScriptElement ? script.nonce : ''
  const words = JSON.parse(element('words').textContent || '{}')
  const chat = element('chat')
  const restart = element('restart')
  const state = element('state')

  /** Direct Line's own numbers for a connection that will not come back by itself. */
  const EXPIRED_TOKEN = 3
  const FAILED_TO_CONNECT = 4
  const ENDED = 5
  const TOKEN_RENEWAL_MS = 10 * 60 * 1000
  const RETRY_MS = 4000
  const REOPEN_PATIENCE_MS = 25000
  const NOTICE_MS = 10000

  /** The connection shown now; whatever reports about an earlier one is ignored. */
  let shown = {
    id: 0,
    directLine: /** @type {DirectLine | undefined} */ (undefined),
    store: /** @type {Store | undefined} */ (undefined),
  }
  let lostSince = 0
  let recovering = false
  let failures = 0
  let fading = 0

  /** @param {string} id */
  function element(id) {
    const found = document.getElementById(id)
    if (!found) throw new Error(`#${id} is missing`)
    return found
  }

  /** @param {string} name */
  function say(name) {
    state.textContent = words.states[name]
    state.dataset.state = name
    window.clearTimeout(fading)
    if (name === 'back' || name === 'restarted') fading = window.setTimeout(() => say('online'), NOTICE_MS)
  }

  /** @param {number} milliseconds */
  function pause(milliseconds) {
    return new Promise((resolve) => window.setTimeout(resolve, milliseconds))
  }

  // Web Chat reconnects on its own but says nothing meanwhile: watch its WebSocket, the one thing that tells.
  const NativeWebSocket = window.WebSocket
  window.WebSocket = class extends NativeWebSocket {
    /**
     * @param {string | URL} url
     * @param {string | string[]} [protocols]
     */
    constructor(url, protocols) {
      super(url, protocols)
      const { id } = shown
      this.addEventListener('open', () => id === shown.id && socketOpened())
      this.addEventListener('close', () => id === shown.id && socketClosed())
    }
  }

  function socketOpened() {
    lostSince = 0
    failures = 0
    const shownState = state.dataset.state
    if (shownState === 'connecting') say('online')
    if (shownState === 'lost' || shownState === 'unreachable') say('back')
  }

  function socketClosed() {
    if (!lostSince) lostSince = Date.now()
    recover()
  }

  /** Until the connection is back: asks the server whether the conversation is still there, and shows it again or opens another. */
  async function recover() {
    say('lost')
    if (recovering) return
    recovering = true
    await pause(RETRY_MS)
    while (lostSince) {
      try {
        const renewed = await Declic.refresh()
        if (!renewed) await start('renewed')
        else if (lostSince && Date.now() - lostSince > REOPEN_PATIENCE_MS) show(renewed, true)
      } catch {
        say('lost')
      }
      if (lostSince) await pause(RETRY_MS)
    }
    recovering = false
  }

  /**
   * @param {{ token: string, conversationId: string }} conversation
   * @param {boolean} resumed
   */
  function show(conversation, resumed) {
    const id = shown.id + 1
    const draft = resumed && shown.store ? shown.store.getState().sendBoxValue : ''
    const previous = shown.directLine
    lostSince = 0
    const store = WebChat.createStore()
    shown = { id, directLine: undefined, store }
    if (previous) previous.end()
    const { token, conversationId } = conversation
    const directLine = WebChat.createDirectLine({
      domain: Declic.DIRECT_LINE,
      token,
      ...(resumed ? { conversationId, watermark: '' } : {}),
    })
    shown.directLine = directLine
    directLine.connectionStatus$.subscribe((status) => {
      if (id !== shown.id) return
      if (status === FAILED_TO_CONNECT || status === EXPIRED_TOKEN || status === ENDED) failed()
    })
    WebChat.renderWebChat(webChatProps(id, directLine, store), chat)
    if (draft) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } })
  }

  /** Direct Line gave up. Twice running on a conversation that its token opens: another one, rather than a silent page. */
  function failed() {
    failures += 1
    if (failures > 1) Declic.forget()
    lostSince = Date.now() - REOPEN_PATIENCE_MS
    recover()
  }

  /**
   * @param {number} id
   * @param {DirectLine} directLine
   * @param {Store} store
   */
  function webChatProps(id, directLine, store) {
    return {
      key: String(id),
      directLine,
      store,
      nonce,
      locale: 'fr-FR',
      overrideLocalizedStrings: words.strings,
      styleOptions: Declic.styleOptions(words.botInitials),
      activityStatusMiddleware: withoutTimes,
      activityMiddleware: cardAlone,
      role: 'region',
    }
  }

  /**
   * Hours say little in such a chat, and Web Chat writes them in the English way (« 7:51 AM »): only what is not sent yet shows.
   * @returns {(next: (args: { sendState: string }) => unknown) => (args: { sendState: string }) => unknown}
   */
  function withoutTimes() {
    return (next) => (args) => (args.sendState === 'sent' ? false : next(args))
  }

  /**
   * A card says all that its message's text says: the text is for who listens, and for channels without cards.
   * @returns {(next: (args: { activity: Activity }) => unknown) => (args: { activity: Activity }) => unknown}
   */
  function cardAlone() {
    return (next) => (args) => {
      const { activity } = args
      if (!activity?.attachments?.length) return next(args)
      return next({ ...args, activity: { ...activity, text: '' } })
    }
  }

  /**
   * Opens a new conversation, insisting until the server answers.
   * @param {string} [then] the state to show once it is open
   */
  async function start(then) {
    for (;;) {
      try {
        show(await Declic.open(), false)
        break
      } catch {
        say('unreachable')
        await pause(RETRY_MS)
      }
    }
    if (then) say(then)
  }

  async function begin() {
    say('connecting')
    const kept = Declic.recall()
    for (;;) {
      try {
        const renewed = await Declic.refresh()
        if (renewed) show(renewed, true)
        else await start(kept ? 'renewed' : undefined)
        return
      } catch {
        say('unreachable')
        await pause(RETRY_MS)
      }
    }
  }

  function focusSendBox() {
    const box = document.querySelector('[data-id="webchat-sendbox-input"]')
    if (box instanceof HTMLElement) box.focus()
  }

  restart.addEventListener('click', async () => {
    Declic.forget()
    await start('restarted')
    focusSendBox()
  })
  element('skip').addEventListener('click', (event) => {
    event.preventDefault()
    focusSendBox()
  })
  // Web Chat renews its own token, but not the one kept for the next load of the page.
  window.setInterval(() => Declic.refresh().catch(() => undefined), TOKEN_RENEWAL_MS)
  restart.hidden = false
  begin()
})()
