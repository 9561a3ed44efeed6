/** « juste les jobs où … », « que ceux qui … »: some of what is shown. */
export const AMONG =
  /^(?:(?:et|est|e|mais|ok|oui|non|alors|merci|du coup|en fait) )*(?:(?:juste|seulement|uniquement|(?:rien )?que) (?:(?:ceux|celles)\b|les? (?:metiers?|boulots?|jobs?|tafs?|trucs?)\b)|(?:ceux|celles) (?:qui|ou|avec|sans|dans|de|d|du|en)\b)/
