/** What is said first to whoever tells of distress, by nature; then what is said of any. */
export const DETRESSE = {
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
  temoin:
    'Ce que tu as vu est très dur, et c’est normal d’en être bouleversé·e : des images qui reviennent, du mal à dormir. Ne reste pas seul·e avec ça. Je ne suis qu’un programme sur les métiers, mais des personnes peuvent t’écouter.',
  'adulte-inquietant':
    'Un adulte qui te met mal à l’aise, qui veut te voir seul·e ou te demande de garder un secret : ce n’est pas normal, et ce n’est pas ta faute. N’y va pas, ne lui envoie rien, garde les messages, et dis-le à un adulte en qui tu as confiance. Des personnes peuvent t’aider :',
  grossesse:
    'C’est une nouvelle qui bouscule, et personne n’a à la porter seul·e ni à décider dans l’urgence. Des personnes écoutent et expliquent, sans juger et sans rien répéter : Fil Santé Jeunes, l’infirmière scolaire, un médecin, un centre de santé sexuelle.',
  radicalisation:
    'Merci de l’avoir écrit. Avant d’aller plus loin, ou si quelqu’un te pousse à partir ou à faire du mal, parle à quelqu’un : des personnes peuvent t’écouter sans te juger, toi ou tes proches.',
  toujours:
    'Je suis toujours là, et tu n’as rien à expliquer. Une vraie personne peut t’écouter maintenant, même si tu ne sais pas par où commencer :',
  encore:
    'Je reste là. Le plus utile maintenant, c’est de parler à quelqu’un : tu peux appeler ou écrire tout de suite, c’est gratuit et personne ne te jugera.',
  retour:
    'Je te crois, et tu as bien fait d’y revenir : c’est plus important que tout le reste. Je ne suis qu’un programme ; une vraie personne peut t’écouter maintenant, te croire et t’aider :',
  doute:
    'Je ne suis pas sûr de bien te comprendre. Est-ce que ça va ? Si quelque chose te pèse, ou pèse à quelqu’un que tu connais, des personnes écoutent, gratuitement et sans demander ton nom :',
  veille:
    'Et si quelque chose te pèse, ou pèse à quelqu’un que tu connais, des personnes écoutent : **0 800 235 236** (Fil Santé Jeunes, anonyme) ou **3114**, à toute heure. C’est gratuit.',
  metiers:
    'Et si tu me parlais d’un métier, redis-le-moi avec son nom (« salaire plombier ») : je te réponds tout de suite.',
  reprise: 'Quand tu te sentiras prêt·e à reparler métiers, écris-moi simplement le nom d’un métier ou « aide ».',
  autre:
    'Merci de l’avoir écrit. Je ne suis qu’un programme sur les métiers, mais des personnes peuvent t’écouter et t’aider.',
  fin: 'Tu peux aussi en parler à un adulte de confiance : infirmière scolaire, CPE, prof, parent. On reparlera métiers quand tu voudras.',
} as const

/** Said before the answer to who tells of a hardship that is over and asks about jobs, by nature; `autre` for any other. */
export const EPREUVE = {
  harcelement:
    'Merci de me l’avoir confié : ce que tu as vécu n’était pas ta faute. Si tu as besoin d’en parler, le **3018** écoute, gratuitement.',
  discrimination:
    'Merci de me l’avoir confié : ce que tu as vécu n’était pas juste, et pas ta faute. Si tu as besoin d’en parler, Fil Santé Jeunes écoute, gratuitement, au **0 800 235 236**.',
  violence:
    'Merci de me l’avoir confié : ce que tu as vécu n’était pas ta faute. Si tu as besoin d’en parler, le **119** (enfants et jeunes) et le **3919** (femmes) écoutent, gratuitement.',
  'violences-sexuelles':
    'Merci de me l’avoir confié : ce que tu as vécu n’était pas ta faute. Quand tu veux en parler, le **119** (enfants et jeunes) et le **3919** (femmes) écoutent, gratuitement.',
  'idees-noires':
    'Merci de me l’avoir confié : c’était très dur, et c’est bien que tu sois là. Si ça revient, le **3114** écoute, jour et nuit, gratuitement.',
  deuil:
    'Je suis désolé de ce que tu as vécu, et merci de me l’avoir confié. Si tu as besoin d’en parler, Fil Santé Jeunes écoute, gratuitement, au **0 800 235 236**.',
  autrui:
    'Merci de me l’avoir confié : ce n’est facile ni pour cette personne, ni pour toi. Si l’un de vous a besoin d’en parler, Fil Santé Jeunes écoute, gratuitement, au **0 800 235 236**.',
  autre:
    'Merci de me l’avoir confié : ce n’est pas rien, et ça ne ferme aucun avenir. Si tu as besoin d’en parler, Fil Santé Jeunes écoute, gratuitement, au **0 800 235 236**.',
} as const

/** For whoever worries about someone else, by nature of the sign; `souffrance` for any other. */
export const AUTRUI = {
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
  'adulte-inquietant':
    'Tu as raison de t’inquiéter, et ce n’est pas la faute de cette personne. Dis-lui que tu la crois, gardez les messages, ne répondez plus à cet adulte, et parlez-en tout de suite à quelqu’un qui peut la protéger.',
  radicalisation:
    'Tu as raison de t’inquiéter. Garde le contact avec cette personne, écoute-la sans la heurter, et appelle : des personnes te conseillent, toi aussi. Si un départ ou un acte te semble proche, appelle le **17**.',
  urgence:
    'Si cette personne est en danger maintenant, ne la laisse pas seule et appelle le **15** ou le **112** (**114** par SMS). Si elle est mineure et en danger : le **119**.',
  fin: 'Tu n’as pas à porter ça seul·e : ces numéros t’écoutent aussi. Tu peux en parler à un médecin, à l’infirmière scolaire ou au CPE. On reparlera métiers quand tu voudras.',
} as const

/** The French helplines, by number; all free. Source: service-public.fr. */
export const LIGNES: Readonly<Record<string, string>> = {
  '3114': '**3114** : souffrance et idées suicidaires, 24 h/24',
  '3018': '**3018** : harcèlement et violences numériques, 7 j/7',
  '119': '**119** : Allô enfance en danger, 24 h/24',
  '0 800 235 236': '**0 800 235 236** : Fil Santé Jeunes, anonyme, tous les jours',
  '17': '**17** ou **112** : en danger immédiat (**114** par SMS)',
  '112': '**112** : en danger immédiat (**114** par SMS)',
  '15': '**15** : SAMU, urgence médicale, 24 h/24',
  '114': '**114** : urgence par SMS',
  '0 800 005 696': '**0 800 005 696** : Stop-djihadisme, pour soi ou pour un proche, en semaine',
  '3919': '**3919** : violences faites aux femmes, 24 h/24',
}
