/** Every sentence of the bot. Short, warm, « tu », nothing that judges. `{…}` parts come from sheets or the lexicon. */

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
  guide:
    'Pas de souci, on cherche ensemble. Qu’est-ce que tu aimes faire ? Dis-le avec tes mots (« les chevaux », « le dessin », « aider les gens ») ou choisis :',
  incompris: 'Je n’ai pas compris. Dis-moi le nom d’un métier (« plombier »), ou ce que tu aimes (« le sport »).',
  vide: 'Je n’ai rien pu lire dans ton message. Écris-moi le nom d’un métier, ou ce que tu aimes.',
  quelleFacette: (nom: string, facettes: readonly string[]) =>
    `Je ne suis pas sûr d’avoir compris ce que tu veux savoir. Sur **${nom}**, je peux te dire :\n\n${facettes.map((each) => `- ${each}`).join('\n')}`,
  sansSujet: (facette: string) => `De quel métier parles-tu ? Dis-moi son nom et je te réponds sur ${facette}.`,
  inconnu: (dit: string) => `Je n’ai pas de fiche sur « ${dit} ».`,
  inconnuSansNom: 'Je n’ai pas de fiche sur ce métier.',
  inconnuProches: 'Les noms les plus proches que j’ai :',
  inconnuGuide: 'Tu peux aussi me dire ce que tu aimes, on cherchera ensemble.',
  accueil: {
    sexe: (nom: string | undefined) => `Oui, bien sûr : ${pourTous(nom)}`,
    sexeNon: (nom: string | undefined) => `Pas du tout : ${pourTous(nom)}`,
    age: 'Il n’y a pas d’âge pour apprendre un métier ou en changer. Si un concours fixe une limite, il le dit dans ses conditions.',
    doute: 'Douter de soi, ça arrive à tout le monde, et ça ne dit pas ce que tu peux apprendre.',
  },
  ambigu: (dit: string) => `« ${dit} » peut vouloir dire plusieurs métiers. Lequel t’intéresse ?`,
  lequel: 'Pour quel métier ?',
  lequelApres: (formation: string, sujet: string) =>
    `La fiche **${formation}** ne parle pas de ça : ${sujet}, ça dépend du métier. Lequel t’intéresse ?`,
  formationAvis:
    'Si c’est dur, la fiche ne le dit pas, et ça dépend de chacun·e. Elle dit comment on y entre, et ce qu’on attend de toi :',
  doute: (dit: string) => `Je n’ai pas de fiche exactement sur « ${dit} ». Tu pensais à l’un de ces métiers ?`,
  ambiguFormation: (dit: string) => `Plusieurs formations correspondent à « ${dit} ». Laquelle t’intéresse ?`,
  absent: (sujet: string) => `La fiche ne dit rien sur ${sujet}.`,
  absentPrecis: (sujet: string) => `La fiche ne dit pas ${sujet}.`,
  ditPrecis: 'La fiche le dit ainsi :',
  pasTout: 'Elle n’en dit pas plus.',
  absentCeQuelleDit: 'Ce qu’elle dit à côté :',
  salaireSansMontant: 'La fiche ne donne pas de montant.',
  comparaison: {
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
  listeApproche: {
    envies: (criteres: string) => `Peu de métiers réunissent tout (${criteres}). Voici ceux qui s’en approchent :`,
    niveau: (criteres: string) => `Rien à ce niveau précis (${criteres}). Voici ceux dont le niveau s’en approche :`,
  },
  apresFormation: (formation: string) => `Métiers possibles après **${formation}** :`,
  proches: (nom: string, limite: string) => `Des métiers proches de **${nom}**${limite} :`,
  prochesVide:
    'Je ne trouve pas de métier assez proche dans mes fiches. Dis-moi ce que tu aimes, on cherchera ensemble.',
  compte: (premier: number, dernier: number, total: number) => `Métiers ${premier} à ${dernier} sur ${total}.`,
  nonTries: { evolution: 'nombre d’embauches', classement: 'classement des meilleurs' },
  nonTrie: (quoi: string) =>
    `Attention : mes fiches ne me permettent pas de trier par ${quoi}. Demande-le-moi pour un métier précis.`,
  trie: {
    salaire:
      'Classés par salaire de début, tel que les fiches le disent ; ceux dont la fiche ne donne pas de montant par mois viennent à la fin. Le salaire change beaucoup avec l’expérience et l’employeur.',
  },
  horaires: (quoi: string) =>
    `J’ai écarté les métiers dont la fiche parle de travail ${quoi}. Les fiches ne disent pas tout des horaires : vérifie avant de choisir.`,
  horairesRefuses: { nuit: 'de nuit ou d’horaires décalés', weekend: 'le week-end' },
  listeVide: 'Je n’ai trouvé aucun métier qui réunit tout ça dans mes fiches. Essaie avec un critère de moins.',
  listeFinie: 'C’est tout : je t’ai montré tous les métiers que j’ai trouvés.',
  detresse: {
    'idees-noires':
      'Ce que tu écris est important, et tu n’es pas seul·e. Je ne suis qu’un programme sur les métiers : des personnes peuvent t’écouter tout de suite.',
    harcelement:
      'Ce que tu vis n’est pas normal et ce n’est pas ta faute. Des personnes sont là pour t’aider, tout de suite.',
    violence:
      'Ce que tu vis n’est pas normal et ce n’est pas ta faute. Parles-en à un adulte de confiance ; des personnes sont là pour t’aider.',
    'danger-autrui':
      'Ce que tu écris fait peur, et on sent que ça déborde. Avant que ça aille plus loin, parle à quelqu’un tout de suite : des personnes sont là pour t’écouter.',
    'danger-immediat':
      'Si tu es en danger maintenant, appelle le 112 (ou écris au 114 par SMS). Si tu as avalé quelque chose, appelle le 15. Tu comptes, et des personnes peuvent t’aider tout de suite.',
    'violences-sexuelles':
      'Ce qui t’est arrivé n’est pas ta faute. Tu as bien fait de l’écrire : des personnes formées peuvent t’écouter et te protéger.',
    fugue:
      'Ce que tu vis est très dur, et tu n’as pas à le porter seul·e. Avant de partir, ou si tu es déjà dehors, parle à quelqu’un : des personnes peuvent t’aider à être en sécurité, ce soir comme demain.',
    addiction:
      'Merci d’en parler, ce n’est pas facile. Des personnes peuvent t’écouter sans te juger et t’aider à t’en sortir.',
    discrimination:
      'Être mis de côté pour ce qu’on est, ce n’est ni normal ni juste, et ce n’est pas ta faute. Tu peux en parler à quelqu’un.',
    'mal-etre':
      'Ça n’a pas l’air d’aller en ce moment, et c’est important d’en parler. Je ne suis qu’un programme sur les métiers, mais des personnes peuvent t’écouter.',
    deuil:
      'Je suis désolé de ce que tu vis. Perdre quelqu’un fait très mal, et il n’y a pas de bonne façon d’avoir du chagrin. Je ne suis qu’un programme sur les métiers, mais tu n’as pas à porter ça seul·e : des personnes peuvent t’écouter.',
    toujours:
      'Je suis toujours là, et tu n’as rien à expliquer. Une vraie personne peut t’écouter maintenant, même si tu ne sais pas par où commencer :',
    encore:
      'Je reste là. Le plus utile maintenant, c’est de parler à quelqu’un : tu peux appeler ou écrire tout de suite, c’est gratuit et personne ne te jugera.',
    retour:
      'Je te crois, et tu as bien fait d’y revenir : c’est plus important que tout le reste. Je ne suis qu’un programme ; une vraie personne peut t’écouter maintenant, te croire et t’aider :',
    doute:
      'Je ne suis pas sûr de bien te comprendre. Est-ce que ça va ? Si quelque chose te pèse, ou pèse à quelqu’un que tu connais, des personnes écoutent, gratuitement et sans demander ton nom :',
    metiers:
      'Et si tu me parlais d’un métier, redis-le-moi avec son nom (« salaire plombier ») : je te réponds tout de suite.',
    reprise: 'Quand tu te sentiras prêt·e à reparler métiers, écris-moi simplement le nom d’un métier ou « aide ».',
    autre:
      'Merci de l’avoir écrit. Je ne suis qu’un programme sur les métiers, mais des personnes peuvent t’écouter et t’aider.',
    fin: 'Tu peux aussi en parler à un adulte de confiance : infirmière scolaire, CPE, prof, parent. On reparlera métiers quand tu voudras.',
  },
  /** For whoever worries about someone else, by nature of the sign; `souffrance` for any other. */
  autrui: {
    souffrance:
      'Tu t’inquiètes pour quelqu’un, et tu as raison d’en parler. Maintenant : reste avec cette personne, écoute-la sans la juger, demande-lui comment elle va vraiment. Ne garde pas ça pour toi, même si elle t’a demandé le secret. Le **3114** conseille aussi les proches, à toute heure.',
    violence:
      'Tu as raison de t’inquiéter : ce que vit cette personne n’est pas normal, et ce n’est pas sa faute. Reste près d’elle, écoute-la, dis-lui que tu la crois, et préviens vite un adulte ou un service qui peut la protéger.',
    'violences-sexuelles':
      'Tu as raison de t’inquiéter : ce qui est arrivé à cette personne n’est pas sa faute. Reste près d’elle, dis-lui que tu la crois, écoute sans forcer les détails, et accompagne-la vers des personnes formées.',
    harcelement:
      'Tu as raison de t’inquiéter : ce que vit cette personne n’est pas normal, et ce n’est pas sa faute. Reste à ses côtés, écoute-la, gardez des preuves (messages, captures) et prévenez l’établissement. Le **3018** conseille aussi les parents, les profs et les témoins.',
    discrimination:
      'Tu as raison de t’inquiéter : ce que vit cette personne n’est ni normal ni juste. Reste à ses côtés, écoute-la, gardez des preuves et parlez-en à un adulte de confiance.',
    fugue:
      'Tu t’inquiètes pour quelqu’un, et tu as raison. Essaie de garder le contact, écoute sans juger, et préviens tout de suite un adulte de confiance. Si une personne mineure a disparu, appelle le **17**.',
    addiction:
      'Tu t’inquiètes pour quelqu’un, et ce n’est pas facile. Reste à l’écoute sans juger, choisis un moment calme pour en parler. Ce n’est pas ta faute, et tu ne peux pas tout régler : des personnes vous conseillent, toi aussi.',
    urgence:
      'Si cette personne est en danger maintenant, ne la laisse pas seule et appelle le **15** ou le **112** (**114** par SMS). Si elle est mineure et en danger : le **119**.',
    fin: 'Tu n’as pas à porter ça seul·e : ces numéros t’écoutent aussi. Tu peux en parler à un médecin, à l’infirmière scolaire ou au CPE. On reparlera métiers quand tu voudras.',
  },
  erreur: (id: string) =>
    `Désolé, quelque chose s’est mal passé de mon côté. Réessaie dans un instant. (référence ${id})`,
} as const
