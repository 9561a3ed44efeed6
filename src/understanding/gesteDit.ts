/** A gesture that a reply is given to, named as in `data/lexique/indices.yaml`. */
export type GesteDit =
  | 'retour'
  | 'annuler'
  | 'recommencer'
  | 'aide'
  | 'salutation'
  | 'merci'
  | 'auRevoir'
  | 'insulte'
  | 'plainte'
  | 'pourquoi'
