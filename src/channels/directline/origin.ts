/** True when a browser page of this origin may speak to the bot: the bot's own pages, and the sites listed in the configuration. */
export function isOriginAllowed(origin: string, baseUrl: string, allowed: readonly string[]): boolean {
  if (allowed.includes(origin)) return true
  // Hosts alone are compared: behind a proxy that ends TLS the page is https and the request http.
  if (!URL.canParse(origin) || !URL.canParse(baseUrl)) return false
  const site = new URL(origin)
  return site.origin === origin && site.host === new URL(baseUrl).host
}
