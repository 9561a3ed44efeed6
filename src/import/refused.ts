/** A source that cannot be imported, with the French sentence that says why; nothing has been written. */
export class Refused extends Error {}
