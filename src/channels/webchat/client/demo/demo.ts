/** The demonstration page: hands its query to the widget as `data-` attributes, and shows what the widget tells the page. */
const OPTIONS = ['mode', 'titre', 'bouton', 'position', 'couleur', 'theme', 'coins', 'police', 'logo']
const EVENTS = ['ready', 'open', 'close', 'question', 'reply']

const widget = document.getElementById('widget')
const query = new URLSearchParams(location.search)
for (const name of OPTIONS) {
  const value = query.get(name)
  if (widget && value) widget.dataset[name] = value
}
for (const name of EVENTS) {
  document.addEventListener(`declic:${name}`, (event) => {
    const line = document.createElement('li')
    line.textContent = `declic:${name} ${JSON.stringify((event as CustomEvent).detail ?? {})}`
    document.getElementById('events')?.append(line)
  })
}
document.addEventListener('click', ({ target }) => {
  const action = target instanceof HTMLElement ? target.dataset.action : undefined
  if (action === 'open') window.Declic?.open()
  if (action === 'close') window.Declic?.close()
  if (action === 'ask' && target instanceof HTMLElement) {
    window.Declic?.ask(/"(.*)"/.exec(target.textContent ?? '')?.[1] ?? '')
  }
})
