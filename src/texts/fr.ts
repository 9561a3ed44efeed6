/** Every sentence of the bot. Short, warm, « tu », nothing that judges. `{…}` parts come from sheets or the lexicon. */
import { CONTRAINTE } from './contrainte'
import { de } from './de'

/** What each facet is called in a sentence: « … ne dit rien sur {sujet} ». */
export const FACETTE = {
  presentation: 'ce métier en général',
  taches: 'ce qu’on fait au quotidien',
  etudes: 'les études',
  duree: 'la durée des études',
  niveau: 'le niveau d’études demandé',
  formations: 'les formations conseillées',
  statuts: 'le statut',
  salaire: 'le salaire',
  competences: 'les qualités utiles',
  conditions: 'les conditions de travail',
  evolution: 'l’avenir dans ce métier',
  interets: 'les centres d’intérêt',
  rome: 'le code ROME',
  appellations: 'les autres noms',
} as const

/** Levels as one says them, where the official word says little. */
export const NIVEAU_DIT: Readonly<Record<string, string>> = {
  '3E': 'niveau 3e (sans diplôme)',
  'autre formation': 'une formation propre à ce métier',
  'diplôme national du brevet': 'brevet des collèges',
}

/** Questions offered after an answer; each must be understood as a follow-up. */
export const SUGGESTION_FACETTE = {
  presentation: 'C’est quoi ce métier ?',
  taches: 'On fait quoi au quotidien ?',
  etudes: 'Quelles études ?',
  duree: 'Combien d’années d’études ?',
  niveau: 'Quel niveau minimum ?',
  formations: 'Quelles formations ?',
  statuts: 'Quel statut ?',
  salaire: 'Quel salaire au début ?',
  competences: 'Quelles qualités ?',
  conditions: 'Quelles conditions de travail ?',
  evolution: 'Quelles évolutions ?',
  interets: 'C’est pour quels centres d’intérêt ?',
  rome: 'Quel code ROME ?',
  appellations: 'Quels autres noms ?',
} as const

export const SUGGESTION_FORMATION = {
  duree: 'Ça dure combien de temps ?',
  acces: 'Comment y entrer ?',
  poursuite: 'Que faire après ?',
  debouches: 'Quels débouchés ?',
  description: 'C’est quoi cette formation ?',
} as const

export const SUGGESTIONS = {
  proches: 'Métiers proches',
  plus: 'Voir plus',
  guide: 'Je ne sais pas quoi faire',
  aide: 'Aide',
  exemples: ['Quelles études pour infirmier ?', 'Un métier avec les animaux', 'Je ne sais pas quoi faire'],
  quel: (nom: string) => `C’est quoi ${nom} ?`,
  facette: {
    presentation: (nom: string) => `C’est quoi le métier de ${nom} ?`,
    salaire: (nom: string) => `Quel salaire pour ${nom} ?`,
  },
  interets: [
    'J’aime soigner',
    'J’aime la nature',
    'J’aime le numérique',
    'J’aime créer',
    'J’aime réparer',
    'J’aime le sport',
  ],
} as const

/** « … un métier ouvert à toutes et à tous »; of no job in particular, of all of them. */
function pourTous(nom: string | undefined): string {
  return nom === undefined
    ? 'les métiers sont ouverts à toutes et à tous.'
    : `${nom} est un métier ouvert à toutes et à tous.`
}

export const TEXTES = {
  bienvenue:
    'Salut, moi c’est **Déclic** ! Je réponds à tes questions sur les métiers et les études, à partir de fiches de l’Onisep. Si une fiche ne dit pas quelque chose, je te le dis.\n\nDemande-moi par exemple : « quelles études pour infirmier ? » ou « un métier avec les animaux ».',
  salutation: 'Salut ! Pose-moi une question sur un métier, ou dis-moi ce que tu aimes.',
  merci: 'Avec plaisir ! Tu veux savoir autre chose sur un métier ?',
  acquiesce: 'D’accord ! Tu veux savoir autre chose sur un métier ?',
  auRevoir: 'À bientôt ! Reviens quand tu veux.',
  aide: 'Je suis Déclic, un programme (pas un humain) qui lit des fiches métiers de l’Onisep. Tu peux me demander :\n\n- les études, le salaire, les horaires d’un métier : « combien gagne un plombier ? »\n- une formation : « c’est quoi un BTS ? »\n- des idées : « un métier dehors sans le bac »\n- une comparaison : « différence entre infirmier et aide-soignant »\n\nPour parler à quelqu’un : le CIO près de chez toi, ou Mon orientation en ligne au 01 77 77 12 25 (gratuit hors coût d’appel).',
  insulte:
    'Je préfère qu’on se parle calmement. Si ma réponse ne t’a pas aidé, dis-moi le métier qui t’intéresse et je recommence.',
  plainte:
    'Désolé, j’ai mal compris ou mal répondu. Redis-le avec le nom du métier (« salaire plombier »). Une personne peut aussi t’aider : le CIO près de chez toi, ou Mon orientation en ligne au 01 77 77 12 25.',
  recommencer: 'On repart de zéro. Quel métier t’intéresse, ou qu’est-ce que tu aimes faire ?',
  annuler: 'D’accord, on laisse ça. Quel métier t’intéresse ?',
  retour: 'On revient en arrière. Quel métier ou quelle idée veux-tu voir ?',
  pourquoi:
    'Je te propose ces métiers parce que leurs fiches correspondent à ce que tu as demandé : la raison est écrite à côté de chacun.',
  pourquoiFiche:
    'C’est ce que dit la fiche que je t’ai citée : je ne sais pas toujours pourquoi, et je n’invente rien. Pose ta question autrement, ou demande à une personne qui fait ce métier.',
  guide:
    'Pas de souci, on cherche ensemble. Qu’est-ce que tu aimes faire ? Dis-le avec tes mots (« les chevaux », « le dessin », « aider les gens ») ou choisis :',
  incompris: 'Je n’ai pas compris. Dis-moi le nom d’un métier (« plombier »), ou ce que tu aimes (« le sport »).',
  vide: 'Je n’ai rien pu lire dans ton message. Écris-moi le nom d’un métier, ou ce que tu aimes.',
  quelleFacette: (nom: string, facettes: readonly string[]) =>
    `Je ne suis pas sûr d’avoir compris ce que tu veux savoir. Sur **${nom}**, je peux te dire :\n\n${facettes.map((each) => `- ${each}`).join('\n')}`,
  sansSujet: (facette: string) => `De quel métier parles-tu ? Dis-moi son nom et je te réponds sur ${facette}.`,
  inconnu: (dit: string) => `Je n’ai pas de fiche sur « ${dit} ».`,
  employeur: (dit: string) =>
    `Mes fiches parlent de métiers, pas d’entreprises : je n’en ai pas sur « ${dit} ». Une entreprise emploie souvent des métiers très différents : dis-moi ce que tu aimerais y faire (« réparer », « vendre », « l’informatique ») ou le nom d’un métier, et je te réponds.`,
  inconnuVoulu: (dit: string, voulu: string) => `Je ne connais pas « ${dit} ». Tu voulais dire « ${voulu} » ?`,
  inconnuSansNom: 'Je n’ai pas de fiche sur ce métier.',
  inconnuEncore: 'Je ne peux donc rien t’en dire, et je ne veux rien inventer.',
  inconnuProches: 'Les noms les plus proches que j’ai :',
  inconnuGuide: 'Tu peux aussi me dire ce que tu aimes, on cherchera ensemble.',
  accueil: {
    sexe: (nom: string | undefined) => `Oui, bien sûr : ${pourTous(nom)}`,
    sexeNon: (nom: string | undefined) => `Pas du tout : ${pourTous(nom)}`,
    age: 'Il n’y a pas d’âge pour apprendre un métier ou en changer. Si un concours fixe une limite, il le dit dans ses conditions.',
    refus:
      'Être refusé·e, ça fait mal, et ça ne dit rien de ce que tu vaux : rien n’est fini, il reste des places et d’autres chemins. Parles-en à ton prof principal ou à un CIO, ils connaissent ces situations.',
    doute: 'Douter de soi, ça arrive à tout le monde, et ça ne dit pas ce que tu peux apprendre.',
  },
  ambigu: (dit: string) => `« ${dit} » peut vouloir dire plusieurs métiers. Lequel t’intéresse ?`,
  lequel: 'Pour quel métier ?',
  lequelVoir: 'Lequel t’intéresse ? Dis son nom ou son numéro.',
  lequelApres: (formation: string, sujet: string) =>
    `La fiche **${formation}** ne parle pas de ça : ${sujet}, ça dépend du métier. Lequel t’intéresse ?`,
  formationAvis:
    'Si c’est dur, la fiche ne le dit pas, et ça dépend de chacun·e. Elle dit comment on y entre, et ce qu’on attend de toi :',
  dansLaFiche: (dit: string, nom: string) => `« ${dit} » : c’est dans la fiche **${nom}**.`,
  sansSaFiche: (dit: string, nom: string) => `« ${dit} » n’a pas de fiche à son nom : voici celle de **${nom}**.`,
  decrit: 'D’après ce que tu décris, ça ressemble à ce métier :',
  decrits: 'D’après ce que tu décris, ça ressemble à l’un de ces métiers. Tu pensais auquel ?',
  doute: (dit: string) => `Je n’ai pas de fiche exactement sur « ${dit} ». Tu pensais à l’un de ces métiers ?`,
  douteUn: (dit: string) => `Je n’ai pas de fiche exactement sur « ${dit} ». Tu pensais à ce métier ?`,
  ambiguFormationUne: (dit: string) => `Tu parles de cette formation, pour « ${dit} » ?`,
  ambiguFormation: (dit: string) => `Plusieurs formations correspondent à « ${dit} ». Laquelle t’intéresse ?`,
  absent: (sujet: string) => `La fiche ne dit rien sur ${sujet}.`,
  absentPrecis: (sujet: string) => `La fiche ne dit pas ${sujet}.`,
  ditPrecis: 'Ce que la fiche en dit :',
  rienSur: (mots: readonly string[]) => `La fiche ne dit rien sur ${mots.join(' ni ')}.`,
  parleDe: (mots: readonly string[]) => `Où la fiche parle de ${mots.join(' et ')} :`,
  formationsConseillees: 'Formations conseillées',
  pisteMetier: 'Une personne qui fait ce métier, en stage ou à un forum, est la mieux placée pour te le dire.',
  ditAussi: 'La fiche dit aussi :',
  absentCeQuelleDit: 'Ce qu’elle dit à côté :',
  salaireSansMontant: 'La fiche ne donne pas de montant.',
  comparaison: {
    noms: {
      proche: (dit: string, nom: string) =>
        `« ${dit} » n’a pas de fiche à son nom : je compare avec **${nom}**, un métier proche.`,
      precise: (dit: string, nom: string) =>
        `« ${dit} » n’a pas de fiche à son nom : je compare avec celle de **${nom}**.`,
      plusieurs: (dit: string, nom: string) =>
        `« ${dit} » peut vouloir dire plusieurs métiers : je compare avec **${nom}**.`,
    },
    intro: (noms: readonly string[]) => `${noms.slice(0, -1).join(', ')} et ${noms.at(-1) ?? ''}, côte à côte :`,
    lignes: {
      niveau: 'Niveau minimum',
      duree: 'Durée des études',
      taches: 'Ce qu’on fait',
      salaire: 'Salaire au début',
      statuts: 'Statuts',
      conditions: 'Les conditions de travail',
      competences: 'Ce qu’il faut savoir faire',
      evolution: 'Et après, dans ce métier',
    },
    pasDit: {
      niveau: 'la fiche ne le dit pas',
      duree: 'la fiche ne la dit pas',
      taches: 'la fiche ne le dit pas',
      salaire: 'la fiche ne donne pas de chiffre',
      statuts: 'la fiche ne les dit pas',
      conditions: 'la fiche ne les dit pas',
      competences: 'la fiche ne le dit pas',
      evolution: 'la fiche ne le dit pas',
    },
    sansChiffre: '(la fiche ne donne pas de chiffre)',
    salaireDebut: 'Les fiches ne parlent que du salaire au début : la suite dépend de chaque parcours.',
    avis: 'Ça, mes fiches ne le disent pas, et ça dépend beaucoup de chacun·e. Je peux comparer ce qu’elles disent : le salaire au début, les études, ce qu’on fait.',
    trop: (noms: string) => `Je compare trois métiers à la fois. Pour ${noms}, demande-moi une autre comparaison.`,
    questions: ['Lequel gagne le plus au début ?', 'Lequel demande le moins d’études ?', 'Compare tout'],
  },
  liste: (criteres: string) => `Voici des métiers pour toi (${criteres}) :`,
  listeRefus: (criteres: string) =>
    `Je ne peux pas trier seulement par ce que tu ne veux pas (${criteres}) : dis-moi aussi ce que tu aimes. Quelques métiers déjà, sans ordre :`,
  listeApproche: {
    envies: (criteres: string) => `Peu de métiers réunissent tout (${criteres}). Voici ceux qui s’en approchent :`,
    eparses: (criteres: string) =>
      `Aucun métier de mes fiches ne réunit tout (${criteres}), et je ne suis pas sûr de ce qui compte le plus pour toi : dis-le-moi, et je cherche mieux. En attendant, quelques idées de chaque côté :`,
    niveau: (criteres: string) => `Rien à ce niveau précis (${criteres}). Voici ceux dont le niveau s’en approche :`,
  },
  apresFormation: (formation: string, fiches: number) =>
    fiches === 1
      ? `Métiers possibles après **${formation}** :`
      : `**${formation}** : j’ai ${fiches} fiches de ce nom. Voici les métiers possibles, et après laquelle :`,
  apresFormations: (formations: readonly string[]) =>
    `Métiers possibles après **${formations.join('** ou **')}**, et après quel diplôme :`,
  proches: (nom: string, limite: string) => `Des métiers proches ${de(nom, `**${nom}**`)}${limite} :`,
  plusQue: (euros: number) => `où l’on commence à plus de ${euros} euros par mois`,
  prochesMieuxPayes:
    'C’est ce que les fiches disent du début, le plus souvent en brut : la suite dépend de l’expérience et de l’employeur. Celles qui ne donnent pas de chiffre n’y sont pas.',
  prochesVide:
    'Je ne trouve pas de métier assez proche dans mes fiches. Dis-moi ce que tu aimes, on cherchera ensemble.',
  compte: (premier: number, dernier: number, total: number) => `Métiers ${premier} à ${dernier} sur ${total}.`,
  nonTrie: (quoi: string) =>
    `Attention : mes fiches ne me permettent pas de trier par ${quoi}. Demande-le-moi pour un métier précis.`,
  trie: {
    salaire:
      'Classés par salaire de début, tel que les fiches le disent ; ceux dont la fiche ne donne pas de montant par mois viennent à la fin. Le salaire change beaucoup avec l’expérience et l’employeur.',
  },
  salaireMin: (euros: number) =>
    `Seulement ceux dont la fiche donne au moins ${euros} euros par mois pour le début (le plus souvent brut), le plus haut d’abord. D’autres y arrivent avec l’expérience, ou leur fiche ne dit pas de montant.`,
  salaireTropHaut: (euros: number) =>
    `Aucune fiche là-dessus ne donne ${euros} euros par mois pour un début. Voici celles qui donnent le plus :`,
  contraintes: (quoi: string) =>
    `J’ai écarté les métiers dont la fiche parle ${quoi}. Les fiches ne disent pas tout : vérifie avant de choisir.`,
  limite: (dit: string) =>
    `Je n’ai pas pu tenir compte de « ${dit} » : les fiches n’en parlent pas. Un médecin (le tien, ou celui du lycée) et une personne du métier te diront ce qui va ou s’aménage.`,
  laisses: (dits: readonly string[]) =>
    `Je n’ai pas pu tenir compte de « ${dits.join(' » ni de « ')} » : je ne sais pas trier les métiers là-dessus. Demande-le-moi pour un métier précis.`,
  contraintesPartout: (criteres: string, quoi: string) =>
    `Toutes les fiches que j’ai là-dessus (${criteres}) parlent ${quoi}, un peu ou beaucoup : je ne peux pas les écarter. Les voici, demande-moi ce qu’on fait dans chacune :`,
  refusPartout: (criteres: string, refuses: readonly string[]) =>
    `Tous les métiers que j’ai là-dessus (${criteres}) touchent aussi à ce que tu veux éviter (« ${refuses.join(' », « ')} ») : je ne peux pas les écarter. Les voici, demande-moi ce qu’on fait dans chacun :`,
  contrainte: CONTRAINTE,
  listeVide: 'Je n’ai trouvé aucun métier qui réunit tout ça dans mes fiches. Essaie avec un critère de moins.',
  listeFinie: 'C’est tout : je t’ai montré tous les métiers que j’ai trouvés.',
  erreur: (id: string) =>
    `Désolé, quelque chose s’est mal passé de mon côté. Réessaie dans un instant. (référence ${id})`,
} as const
