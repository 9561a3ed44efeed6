/** A rung of the French system: `3e`, `seconde`, `cap`, `bac`, `bac + 2`… */
export type Barreau = string

/** A general fact's standing: where it comes from, and what was read to check it. */
interface Appui {
  /** A public page, or what of the sheets says so. */
  readonly source: string
  readonly verifie: string
}

/** A step that leads from one rung to another. */
export interface Passage extends Appui {
  readonly depuis: Barreau
  readonly vers: Barreau
  readonly annees: number
  readonly nom: string
}

export interface Entree extends Appui {
  /** As training sheets write it, e.g. `brevet de technicien supérieur (BTS)`. */
  readonly type: string
  readonly annees: number
  readonly entree: Barreau
}

export interface Raccourci extends Appui {
  readonly type: string
  readonly depuis: Barreau
  readonly annees: number
  /** Said beside the shorter length: `après un CAP du même secteur, sous conditions`. */
  readonly condition: string
}

/** General facts of `data/parcours.yaml`: how classes and diplomas follow each other. */
export interface FaitsParcours {
  readonly passages: readonly Passage[]
  readonly entrees: readonly Entree[]
  readonly raccourcis: readonly Raccourci[]
}
