/** True for a URL that can only reach this machine; tricks that merely look local (`http://localhost@evil`, `http://127.0.0.1.evil.com`) do not pass. */
export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false
  return isLoopbackName(url.hostname)
}

/** Host name of a URL or of a `Host` header, without port: `localhost`, `127.x.y.z` or `[::1]`; IPv4 hidden in IPv6 is refused. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

/** Address of a TCP peer; Node writes IPv4 peers of a double-stack socket as `::ffff:127.0.0.1`. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address)
}
