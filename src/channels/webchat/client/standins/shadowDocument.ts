/** The document as Web Chat must see it from inside a shadow tree. */
export const shadowDocument = {
  get activeElement(): Element | null {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active
  },
  getElementById(id: string): Element | null {
    const root = this.activeElement?.getRootNode()
    const found = root instanceof ShadowRoot ? root.getElementById(id) : null
    return found ?? document.getElementById(id)
  },
}
