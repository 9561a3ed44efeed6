/** Every sentence of the guided path. A question at a time, short, « tu », never a judgement. */

const LISTE = (noms: readonly string[]) => noms.map((nom, order) => `${order + 1}. ${nom}`).join('\n')

/** Labels of buttons; each is understood exactly as written. */
const BOUTONS = {
  continuer: 'C’est bon, on continue',
  toutCa: 'Tout ça',
  peuImporte: 'Peu importe',
  passer: 'Passer',
  voirMetiers: 'Voir des métiers',
  elargir: 'Enlever mes conditions',
  plus: 'Voir plus',
  autre: 'Autre chose',
  aucun: 'Aucun ne me plaît',
  chemin: 'Le chemin pour y arriver',
  garder: 'Garder ce métier',
  garderNom: (nom: string) => `Garde ${nom}`,
  propositions: 'Revoir les propositions',
  comparer: 'Comparer avec un autre',
  depart: 'Changer mon point de départ',
  fini: 'C’est tout pour moi',
  sansDiplome: 'Sans diplôme',
  reprendre: 'Reprendre',
  recommencer: 'Recommencer',
  retour: 'Retour',
  mesMetiers: 'Mes métiers',
  recap: 'Ma fiche récap',
  retirer: (nom: string) => `Retire ${nom}`,
  utile: 'Utile',
  pasUtile: 'Pas utile',
  conseiller: 'Parler à quelqu’un',
} as const

export const GUIDE = {
  boutons: BOUTONS,

  famille: (familles: readonly string[], premiere: boolean) =>
    `${premiere ? 'Pas de souci, on cherche ensemble, une question à la fois. ' : ''}**Qu’est-ce que tu aimes ?** Choisis un ou plusieurs univers (« 1 et 4 »), ou dis-le avec tes mots (« les chevaux »).\n\n${LISTE(familles)}`,
  precision: (familles: readonly string[], interets: readonly string[]) =>
    `${familles.map((nom) => `**${nom}**`).join(' et ')} : qu’est-ce qui te parle le plus ? Tu peux en choisir plusieurs.\n\n${LISTE(interets)}`,
  encore: (gouts: string) => `C’est noté : ${gouts}. Tu veux ajouter autre chose que tu aimes, ou on continue ?`,
  duree: '**Combien de temps te vois-tu étudier ?** (Tu peux passer.)',
  lieu: '**Plutôt dehors ou plutôt à l’intérieur ?**',
  avec: '**Tu préfères travailler surtout avec quoi ?**',
  statut: '**Comment te vois-tu travailler ?**',
  refus: 'D’accord, merci de le dire. **Qu’est-ce qui n’allait pas ?** J’en tiens compte tout de suite.',
  depart:
    '**Où en es-tu dans tes études ?** Je dessine le chemin à partir de là, et je m’en souviendrai. Tu peux aussi dire « bac + 1 », « en terminale »… ou passer.',

  propositions: (premier: number, souhaits: string) =>
    premier === 1 ? `Voici des métiers pour toi (${souhaits}) :` : `La suite (${souhaits}) :`,
  contrastes: (premier: number, souhaits: string) =>
    premier === 1 ? `Des métiers de tous les univers (${souhaits}) :` : `La suite (${souhaits}) :`,
  compte: (premier: number, dernier: number, total: number) => `Métiers ${premier} à ${dernier} sur ${total}.`,
  assouplis: 'Peu de métiers réunissent tout ce que tu m’as dit : les derniers s’en approchent seulement.',
  lequel: 'Lequel veux-tu découvrir ? (un numéro, un nom, « celui avec… »)',
  aucuneProposition: (souhaits: string) =>
    `Je ne trouve aucun métier pour tout ça à la fois (${souhaits}) dans mes fiches. Dis-moi autre chose que tu aimes, ou enlève une condition.`,
  finPropositions: (souhaits: string) =>
    `C’est tout ce que j’ai pour ces envies-là (${souhaits}). On essaie autre chose ?`,
  sansCritere: 'toutes envies confondues',

  metier: (nom: string) => `**${nom}**, l’essentiel :`,
  metierSuite: 'Tu peux me poser toutes tes questions sur ce métier, ou voir le chemin pour y arriver.',
  essentiel: {
    niveau: (niveau: string) => `Niveau minimum : ${niveau}`,
    niveauInconnu: 'Niveau minimum : la fiche ne le dit pas',
    duree: (duree: string) => `Études : ${duree}`,
    dureeInconnue: 'Durée des études : la fiche ne la dit pas',
    salaire: (salaire: string) => `Salaire au début : ${salaire}`,
    salaireInconnu: 'Salaire : la fiche ne le dit pas',
    statuts: (statuts: string) => `Statut : ${statuts}`,
  },
  parcoursSuite: 'Et maintenant ? Chaque formation du chemin a sa fiche : touche-la ou dis son nom.',
  departSuppose: 'Tu n’as pas dit où tu en es : je pars de la fin du collège.',

  raison: {
    interet: (gouts: readonly string[]) => `tu aimes ${gouts.map((gout) => `« ${gout} »`).join(' et ')}`,
    interets: (nombre: number) => `répond à ${nombre} de tes goûts`,
    texte: (mots: string) => `sa fiche parle de « ${mots} »`,
    niveau: (niveau: string) => `dès ${niveau}`,
    lieu: (mot: string) => `sa fiche dit « ${mot} »`,
    avec: (gout: string) => `pour qui dirait « ${gout} »`,
    statut: (statut: string) => `possible comme ${statut}`,
    famille: (nom: string) => `univers « ${nom} »`,
    aucune: 'il touche à ce que tu as dit',
  },
  souhait: {
    niveauMax: (niveau: string) => `études jusqu’à ${niveau}`,
    longues: 'études longues acceptées',
    lieu: { dehors: 'plutôt dehors', dedans: 'plutôt à l’intérieur' },
    avec: { gens: 'avec des gens', choses: 'avec des objets ou des machines', idees: 'avec des idées' },
    statut: { salarie: 'en étant salarié·e', independant: 'à ton compte', fonctionnaire: 'comme fonctionnaire' },
    sans: (gout: string) => `sans « ${gout} »`,
  },
  pourquoi: (nom: string) => `Pourquoi **${nom}** ?`,
  pourquoiDit: (souhaits: string) => `Ce que tu m’as dit : ${souhaits}. Ce que disent les fiches :`,
  pourquoiFiche: (label: string) => `centre d’intérêt de la fiche : « ${label} »`,

  remarque: {
    note: (gouts: string) => `C’est noté : ${gouts}.`,
    bonneIdee: 'Bonne idée, regardons ce métier.',
    sans: (gout: string) => `D’accord, pas « ${gout} ».`,
    refus: {
      longues: (niveau: string) => `Compris : des études plus courtes, jusqu’à ${niveau}.`,
      dehors: 'Compris : plus dehors.',
      dedans: 'Compris : plutôt à l’intérieur.',
      contact: 'Compris : moins de contact avec le public.',
      univers: 'Compris, on change d’univers.',
      salaire:
        'Compris. Mes fiches ne permettent pas de trier par salaire : demande-le-moi pour chaque métier. En voici d’autres.',
      inconnu: 'Pas grave. J’ai mis ces métiers de côté, en voici d’autres.',
    },
    garde: (nom: string) => `C’est gardé : **${nom}**.`,
    age: {
      plusTard: 'Merci ! L’âge ne change rien à mes fiches, on continue.',
      classe: 'Merci ! À ton âge on peut être dans plusieurs classes, alors dis-moi laquelle.',
    },
    salaire:
      'Bien gagner sa vie, ça compte ! Mes fiches ne permettent pas de trier par salaire, mais demande-le-moi pour chaque métier.',
    aLenvers:
      'Alors on fait à l’envers : je te montre des métiers très différents, et tu me dis lequel te tente un peu, ou « aucun ».',
    auHasard: 'On en ouvre un, juste pour voir : tu me diras.',
    unALaFois: (suivant: string) => `Un à la fois. Pour l’autre, dis « ${suivant} ».`,
    laisse: (nom: string) => `D’accord, on laisse ${nom}.`,
    enleve: 'C’est enlevé.',
    sansDiplome:
      'D’accord, je pars sans diplôme. Si tu en as déjà un, ou que tu travailles, dis-le : le chemin peut être plus court.',
    elargi: 'J’enlève tes conditions, je garde ce que tu aimes.',
    departNote: (depart: string) => `Noté : ${depart}.`,
  },

  /** The same question otherwise, when a reply was not understood. */
  reformule: {
    famille:
      'Je n’ai pas compris, c’est ma faute. Pense à un moment où tu ne vois pas le temps passer : tu es avec des gens, des animaux, un ordi, dehors, tu fabriques quelque chose ?',
    precision: 'Je n’ai pas compris. Donne-moi un ou plusieurs numéros de la liste, ou dis « tout ça ».',
    encore: 'Je n’ai pas compris. Une autre chose que tu aimes ? Sinon dis « on continue ».',
    duree:
      'Je n’ai pas compris. Tu préfères travailler vite, ou étudier longtemps ? Tu peux dire « bac + 2 », « sans le bac », « peu importe ».',
    lieu: 'Je n’ai pas compris. Tu te vois plutôt en plein air, ou dans un bureau, un atelier, un labo ?',
    avec: 'Je n’ai pas compris. Tu te vois surtout avec du monde, avec des machines et des outils, ou avec des idées et des chiffres ?',
    statut: 'Je n’ai pas compris. Salarié·e d’une entreprise, à ton compte, fonctionnaire ?',
    propositions: 'Je n’ai pas compris. Dis-moi un numéro, le nom d’un métier, « voir plus » ou « aucun ne me plaît ».',
    refus: 'Je n’ai pas compris. C’est la durée des études, le lieu, le contact avec les gens, l’univers ?',
    metier:
      'Je n’ai pas compris. Tu peux demander le salaire, les études, les horaires… ou « le chemin pour y arriver ».',
    depart:
      'Je n’ai pas compris. Dis-moi ta classe (« 3e », « terminale ») ou ton dernier diplôme (« CAP », « bac », « BTS »). Ou « passer ».',
    parcours:
      'Je n’ai pas compris. Tu peux garder ce métier, en voir un autre, comparer, ou demander une formation par son nom.',
  },
  hesite:
    'C’est normal d’hésiter, prends ton temps. Pense à un moment où tu ne vois pas le temps passer : tu es avec des gens, des animaux, un ordi, dehors, tu fabriques quelque chose ?',
  rienNePresse: (nom: string) =>
    `Rien ne presse : tu peux garder ${nom} de côté et y revenir, me poser une question dessus, ou regarder d’autres métiers.`,
  plait: (nom: string) => `Super si ça te plaît ! Veux-tu garder ${nom} dans tes métiers ?`,
  auRevoir: 'À bientôt ! Je garde ta place : écris « reprendre » et on continue où on en était.',
  boutonsPlutot: (liste: string) => `Choisis plutôt dans cette liste, même au hasard, on pourra revenir :\n\n${liste}`,
  humain:
    'Je ne suis qu’un programme, et je vois que je ne t’aide pas bien. Une personne le fera mieux : le CIO près de chez toi, ou Mon orientation en ligne au **01 77 77 12 25** (du lundi au vendredi, gratuit hors coût d’appel). Tu peux aussi recommencer autrement.',
  boutonsLibres: 'Je ne comprends toujours pas, désolé. Essayons avec un bouton, ou écris juste un nom de métier :',

  rappel: {
    famille: 'On reprend ? On cherchait ce que tu aimes.',
    precision: 'On reprend ? On précisait ce que tu aimes.',
    encore: 'On reprend ? Tu peux ajouter un goût, ou continuer.',
    duree: 'On reprend ? Combien de temps te vois-tu étudier ?',
    lieu: 'On reprend ? Plutôt dehors, ou à l’intérieur ?',
    avec: 'On reprend ? Surtout avec des gens, des objets ou des idées ?',
    statut: 'On reprend ? Salarié·e, à ton compte, fonctionnaire ?',
    propositions: 'On reprend ? Tes propositions t’attendent : un numéro, ou « voir plus ».',
    refus: 'On reprend ? Qu’est-ce qui n’allait pas dans mes propositions ?',
    metier: (nom: string) => `On reprend avec ${nom} ?`,
    depart: 'On reprend ? Où en es-tu dans tes études ?',
    parcours: (nom: string) => `On reprend avec ${nom} ?`,
  },

  annule:
    'D’accord, on arrête là ce chemin. Tu peux me poser une question sur un métier, ou recommencer quand tu veux.',
  recommence: (gardes: number) =>
    gardes === 0
      ? 'On repart de zéro. Quel métier t’intéresse, ou qu’est-ce que tu aimes faire ?'
      : `On repart de zéro. Tes métiers gardés (${gardes}) restent là : dis « mes métiers ». Quel métier t’intéresse, ou qu’est-ce que tu aimes faire ?`,
  debut: 'On est déjà au début du chemin.',
  retourDebut: 'On est revenus au début. Quel métier ou quelle idée veux-tu voir ?',
  retour: 'On revient en arrière.',
  fini: 'Bonne route ! Tu peux revenir quand tu veux : « mes métiers » retrouve ceux que tu as gardés.',
  change: 'Je me suis amélioré depuis la dernière fois : on repart d’ici.',

  gardes: {
    garde: (nom: string, nombre: number) =>
      `C’est gardé : **${nom}**. Tu as ${nombre} métier${nombre > 1 ? 's' : ''} de côté (« mes métiers »).`,
    deja: (nom: string) => `**${nom}** est déjà dans tes métiers.`,
    lequel: 'Quel métier veux-tu garder ? Dis « garde » et son nom (« garde plombier »).',
    lequelDe: 'Ce nom peut vouloir dire plusieurs métiers. Lequel veux-tu garder ?',
    retire: (nom: string, nombre: number) =>
      `C’est retiré : **${nom}**. ${nombre === 0 ? 'Tu n’as plus de métier de côté.' : `Il t’en reste ${nombre}.`}`,
    pasGarde: (nom: string) => `**${nom}** n’est pas dans tes métiers.`,
    pasParmi: (noms: string) =>
      `Ce métier n’est pas parmi ceux que tu as gardés, je ne retire rien. Dans ta liste : ${noms}.`,
    retirerLequel: 'Lequel veux-tu retirer ? Dis son nom ou son numéro.',
    aucun: 'Tu n’as encore gardé aucun métier. Quand un métier te plaît, dis « garde ce métier ».',
    liste: (nombre: number) =>
      nombre === 1 ? 'Le métier que tu as gardé :' : `Les ${nombre} métiers que tu as gardés :`,
    plein: 'Tu as déjà gardé 20 métiers : retires-en un d’abord (« retire le premier »).',
  },
  recap: {
    lien: (adresse: string, jours: number) =>
      `Ta fiche récap, à imprimer ou à copier : [ouvrir ma fiche](${adresse})\n\nQuiconque a ce lien peut la lire. Il marche ${jours} jours, puis la page est effacée.`,
    vide: 'Ta fiche récap est encore vide : garde d’abord un métier (« garde ce métier »).',
    absent: 'Je ne peux pas fabriquer de lien ici. Voici le texte à copier :',
  },
  avis: {
    rien: 'Merci ! Je ne t’ai encore rien appris : pose-moi d’abord une question sur un métier.',
    utile: 'Merci, c’est noté !',
    pasUtile:
      'Merci de me le dire. Tu peux reformuler ta question, ou demander à une personne : Mon orientation en ligne, 01 77 77 12 25.',
  },
  sensStatuts:
    '**Salarié·e** : une entreprise t’embauche et te paie chaque mois. **À ton compte** : tu trouves tes clients et tu gères ton activité. **Fonctionnaire** : tu travailles pour l’État, une ville ou un hôpital public, souvent après un concours.',
  /** Why each question is asked. */
  pourquoiQuestion: {
    famille: 'Parce que chaque fiche dit à quels goûts son métier répond : ce que tu aimes me fait gagner du temps.',
    precision: 'Plus c’est précis, mieux je trie : chaque fiche dit exactement à quels goûts elle répond.',
    encore: 'Deux goûts valent mieux qu’un : je cherche les métiers qui les réunissent.',
    duree:
      'Certains métiers demandent un CAP, d’autres huit ans d’études : autant ne pas te montrer ceux qui n’iraient pas.',
    lieu: 'Parce que ça change les journées : les fiches disent souvent si l’on travaille dehors, en atelier, en bureau…',
    avec: 'Parce que deux métiers d’un même univers peuvent se passer avec du monde ou devant une machine.',
    statut: 'Parce que tous les métiers ne s’exercent pas à son compte ou dans la fonction publique.',
    refus: 'Pour que les prochains métiers te ressemblent plus.',
    depart: 'Pour dessiner le chemin à partir d’où tu es, sans t’expliquer ce que tu as déjà fait.',
  },
  repete: ['Je te l’ai déjà dit, mais voici encore :', 'Encore une fois :', 'Je me répète, désolé :'],
} as const
