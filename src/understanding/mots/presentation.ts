/** Who someone is to the one spoken of. */
const PARENT =
  '(?:maman|papa|m[eè]re|p[eè]re|grand[ -]m[eè]re|grand[ -]p[eè]re|mamie|papi|tante|oncle|marraine|parrain|tat[ai]e?|tonton|s(?:oe|œ)ur|fr[eè]re)'

/** « je suis la maman de Léo », « le papa de la petite Rose » and no more: the name is one word. */
const DE_QUI = new RegExp(
  `\\b((?:je suis|chuis|jsuis|c['’ ]est|moi c['’ ]est|ici|voici)?\\s*(?:l[ae] |l['’])${PARENT}) (?:de (?:la petite |le petit )?|d['’])(?!(?:deux|trois|quatre|cinq|plusieurs|jumeaux|jumelles|ma|mon|mes|notre|nos|sa|son|famille|l[ae]s?|cet?t?e?|une?|des?|maths?|fran[cç]ais|anglais|sport|svt|eps|physique|histoire)\\b)\\p{L}[\\p{L}-]*`,
  'giu',
)

/** « je m'appelle Jade »: what is said of oneself is a greeting. */
const JE_M_APPELLE =
  /(?<!\p{L})(?:je m['’ ]appelle|jm['’ ]?appelle|mon (?:pr[eé])?nom (?:c['’ ]est|est)) \p{L}[\p{L}-]*/giu

/** « je m'appelle Léa Martin »: only a capital tells a family name from what follows. */
const NOM_ENTIER = /(?<!\p{L})(?:[Jj]e m['’ ]appelle|[Mm]on nom (?:c['’ ])?est) \p{L}[\p{L}-]* \p{Lu}[\p{L}-]+/gu

/** « moi c'est Jade » and nothing more to it: only a capital tells a first name from a job. */
const MOI_C_EST = /(?<!\p{L})[Mm]oi,? c['’ ]?est (\p{Lu}\p{Ll}[\p{L}-]*)(?=\s*(?:$|[,.!;]| et | j['’e]))/gu

/** « j'ai 28 ans, je veux devenir … », « g 15 an et jveu … »: how old one is, beside a wish, asks for no length. */
const AGE_AVANT_ENVIE =
  /(?<![\p{L}\d])(?:j['’ ]?ai|g|chui|j['’ ]?en ai) ?\d{2} ?ans?(?: et demie?)?\s*[,.;]?\s*(?:(?:et|mais|donc|alors) )?(?=(?:moi )?(?:je |j['’ ]?)?(?:veu|vx|voudr|aimer|adore|kiff|souhait|r[eê]ve|cherche))/giu

/** « charpentière g 16 ans »: no name goes on with it. */
const G_ANS = /(?<!\p{L})g (?=\d{2} ?an)/giu

/**
 * First names, and an age beside a wish, taken out of what is said: « Rose », « Léo », « Jade » would be read as flowers, toys and stones.
 * `isJob` tells a name that a job bears: « moi c'est Infirmière ».
 */
export function withoutFirstNames(texte: string, isJob: (word: string) => boolean): string {
  if (!SE_PRESENTE.test(texte.toLowerCase())) return texte
  return texte
    .replace(AGE_AVANT_ENVIE, '')
    .replace(G_ANS, "j'ai ")
    .replace(DE_QUI, '$1')
    .replace(NOM_ENTIER, 'bonjour')
    .replace(JE_M_APPELLE, 'bonjour')
    .replace(MOI_C_EST, (said, name: string) => (isJob(name) ? said : 'bonjour'))
}

/** What every one of these phrases holds, in small letters; most messages hold none of it. */
const SE_PRESENTE = new RegExp(`${PARENT}|\\d{2} ?an|appelle|nom |moi,? c['’ ]?est`)
