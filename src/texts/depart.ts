import { de } from './de'

/** What one has not, after « sans ». */
const DITS: Readonly<Record<string, string>> = {
  bac: 'le bac',
  baccalaureat: 'le bac',
  cap: 'CAP',
  diplome: 'diplôme',
  etude: 'études',
}

/** Sentences on whether what one has, or is, leads to a job. */
export const DEPART = {
  conseille: (noms: readonly string[]) =>
    noms.length === 1
      ? `Oui, ça y mène : **${noms[0] ?? ''}** est une formation que la fiche conseille pour ce métier.`
      : `Oui, ça y mène. La fiche conseille pour ce métier :\n\n${noms.map((nom) => `- ${nom}`).join('\n')}`,
  mene: (formation: string, source: string) =>
    `Oui, ça peut y mener : la fiche **${formation}** cite ce métier dans ses débouchés. ${source}`,
  encore: (niveau: string, sien: string) =>
    `Mais pas tout de suite : ce métier demande au minimum **${niveau}**, et cette formation est au niveau ${sien}. Il faut continuer les études après.`,
  plusHaut: (niveau: string, formation: string, sien: string) =>
    `Ce métier demande au minimum **${niveau}**, et « ${formation} » est au niveau ${sien} : il faut donc continuer les études après. La fiche ne dit pas si c’est un bon chemin pour y entrer.`,
  sans: (dit: string) => DITS[dit] ?? dit,
  sansOui: (niveau: string, sans: string) =>
    `Oui, sans ${sans} c’est possible d’après la fiche : elle demande au minimum **${niveau}**.`,
  sansNon: (niveau: string, sans: string) =>
    `La fiche demande au minimum **${niveau}** : elle ne décrit pas de chemin sans ${sans}.`,
  sansDebut: (niveau: string) =>
    `La fiche décrit un chemin qui commence sans le bac (plus bas) ; le niveau à atteindre est au minimum **${niveau}**.`,
  tait: (formation: string) =>
    `La fiche ne dit pas si « ${formation} » permet d’y entrer. L’école visée te le dira, ou un CIO (centre d’information et d’orientation, gratuit).`,
  cite: (formation: string) => `Ce que la fiche dit de « ${formation} » :`,
  metierCite: (depuis: string, source: string) => `Ce que dit la fiche **${depuis}** ${source} :`,
  metierCiteIci: (depuis: string) => `Ce que la fiche dit quand on vient de **${depuis}** :`,
  metierTait: (depuis: string, vers: string) =>
    `Les fiches ne disent pas comment passer de **${depuis}** à **${vers}** (des études plus courtes, un concours réservé…). L’école visée te le dira ; pour qui travaille déjà, il y a aussi le conseil en évolution professionnelle, gratuit (mon-cep.org). Le chemin habituel :`,
  versTait: (vers: string) =>
    `La fiche ne dit pas si l’on peut ensuite devenir « ${vers} ». Dis-moi ce métier tout seul, je te montre comment on y arrive. Ce qu’elle dit de la suite :`,
} as const

/** To someone who leaves something, and does not say what for. */
export const QUITTE = {
  metier: (nom: string | undefined) =>
    `Changer de métier, ça se prépare, et c’est possible à tout âge : le conseil en évolution professionnelle est gratuit (mon-cep.org). Ici, ${
      nom === undefined
        ? 'on peut chercher'
        : `je peux montrer des métiers proches ${de(nom, `**${nom}**`)}, ou chercher`
    } autre chose : dis-moi ce qui attire (un métier, une matière, une envie).`,
  formation: (nom: string) =>
    `Arrêter ou changer de formation, ça arrive souvent, et ce n’est pas un échec. Avant de quitter ${
      nom === '' ? 'cette formation' : `« ${nom} »`
    }, le service d’orientation de l’établissement ou un CIO (centre d’information et d’orientation, gratuit) peut dire si l’on peut passer directement dans une autre formation, sans perdre l’année. Ici, on peut chercher ce qui plairait mieux : dis-moi un métier, une matière, une envie.`,
  metiers: 'Quels métiers après cette formation ?',
} as const
