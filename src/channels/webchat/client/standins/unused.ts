/** Stands in for what serves features this page does not have: uploads, developer tools, citations, user ids read in tokens. */
export const composeWithDevTools = () => undefined
export const fromMarkdown = () => ({ children: [] })
export const jwtDecode = () => ({})

export default { getType: () => null }
