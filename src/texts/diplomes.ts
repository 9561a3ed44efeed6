/** Sentences about kinds of diploma and about the class one is in. `{…}` parts come from `data/lexique/diplomes.yaml` and from the sheets. */
import { de } from './de'

export const DIPLOMES = {
  titre: (court: string, nom: string) => `**${court}** : ${nom}`,
  duree: (duree: string) => `- **Durée** : ${duree}`,
  niveau: (niveau: string, sens: string) => `- **Niveau** : ${niveau} (${sens})`,
  acces: (acces: string) => `- **Pour y entrer** : ${acces}`,
  apres: (apres: string) => `- **Après** : ${apres}`,
  compares: (noms: readonly string[]) => `${noms.slice(0, -1).join(', ')} et ${noms.at(-1) ?? ''}, côte à côte :`,
  nommee: (dit: string) => `C’est en général ; pour « ${dit} », voici ce que j’ai :`,
  lignes: {
    definition: 'C’est quoi',
    duree: 'Durée',
    niveau: 'Niveau',
    acces: 'Pour y entrer',
    apres: 'Après',
  },
  compte: (total: number, court: string) =>
    total === 1 ? `J’ai une fiche ${de(court)} :` : `J’ai ${total} fiches ${de(court)}, par exemple :`,
  sansFiche: (suites: readonly string[]) =>
    `Je n’ai pas de fiche à ce nom. Tu peux me demander : ${suites.map((each) => `« ${each} »`).join(', ')}.`,
  source: (site: string, url: string) => `[Source : ${site}](${url})`,
  /** Of a kind, or of every kind. */
  formations: (type: string | undefined, courte: boolean) =>
    type === undefined ? (courte ? 'formations courtes (deux ans au plus)' : 'formations') : `formations « ${type} »`,
  domaine: (formations: string, mots: string) => `Les ${formations} qui vont avec « ${mots} » :`,
  compteDomaine: (premiere: number, derniere: number, total: number) =>
    `Formations ${premiere} à ${derniere} sur ${total}.`,
  fini: 'C’est tout : je t’ai montré toutes les formations que j’ai trouvées.',
  domaineVide: (type: string | undefined, mots: string) =>
    type === undefined
      ? `Je n’ai pas trouvé de fiche de formation qui va avec « ${mots} ».`
      : `Je n’ai pas de fiche « ${type} » qui va avec « ${mots} ».`,
  inconnu: (type: string, dit: string) =>
    `Je ne connais pas de formation « ${type} ${dit} » : elle a peut-être changé de nom, ou je n’ai pas sa fiche.`,
  aucune: (type: string, dit: string) => `Je n’ai aucune fiche de ${type}, ni pour « ${dit} » ni pour autre chose.`,
  quelDomaine: (court: string) =>
    `Dans quel domaine ? Dis-moi ce qui t’attire (le commerce, la santé, l’informatique…), et je te montre les fiches ${de(court)} qui vont avec.`,
  proches: 'Les plus proches que j’ai :',
  autres: 'D’autres formations de la même sorte :',
  classe: (classe: string | undefined) =>
    `C’est noté${classe === undefined ? '' : ` (${classe})`} ! On peut chercher ensemble, avec quelques questions, ou partir d’un métier ou de ce que tu aimes.`,
  quoi: (un: string, court: string) => `C’est quoi ${un}${un.endsWith('’') ? '' : ' '}${court} ?`,
} as const
