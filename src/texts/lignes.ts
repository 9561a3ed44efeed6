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
  '3919': '**3919** : violences faites aux femmes, 24 h/24',
}
