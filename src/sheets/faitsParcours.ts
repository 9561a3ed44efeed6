/** A rung of the French system: `3e`, `seconde`, `cap`, `bac`, `bac + 2`… */
export type Barreau = string

/** A step that leads from one rung to another. */
export interface Passage {
  readonly depuis: Barreau
  readonly vers: Barreau
  readonly annees: number
  readonly nom: string
  /** Public page that says so. */
  readonly source: string
}

export interface Entree {
  /** As training sheets write it, e.g. `brevet de technicien supérieur (BTS)`. */
  readonly type: string
  readonly annees: number
  readonly entree: Barreau
  /** A public page, or what of the sheets says so. */
  readonly source: string
}

export interface Raccourci {
  readonly type: string
  readonly depuis: Barreau
  readonly annees: number
  readonly source: string
}

/** General facts of `data/parcours.yaml`: how classes and diplomas follow each other. */
export interface FaitsParcours {
  readonly passages: readonly Passage[]
  readonly entrees: readonly Entree[]
  readonly raccourcis: readonly Raccourci[]
}
