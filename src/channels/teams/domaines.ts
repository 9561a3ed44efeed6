/** Sites whose links become cards; the app's manifest says the same. */
export const DOMAINES = ['www.onisep.fr', 'onisep.fr'] as const
