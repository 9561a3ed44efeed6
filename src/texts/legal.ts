/** The pages that Teams' app shop asks for: privacy and conditions of use. Each says only what the program does. */

export interface LegalSection {
  readonly titre: string
  readonly points: readonly string[]
}

interface LegalPage {
  readonly titre: string
  readonly intro: string
  readonly sections: readonly LegalSection[]
}

const QUI = 'l’établissement qui fait fonctionner ce bot'

export function confidentialite(qui: string = QUI, jours: number): LegalPage {
  return {
    titre: 'Confidentialité',
    intro: `Déclic répond aux questions sur les métiers et les études. Le responsable de tes données est ${qui}.`,
    sections: [
      {
        titre: 'Ce qui est gardé',
        points: [
          'Ce qu’il faut pour continuer la conversation : le métier dont on parle, ce que tu as dit aimer, les métiers que tu as gardés, où tu en es dans tes études.',
          'Sur la page web, les messages de la conversation, pour te les montrer quand tu reviens. Dans Microsoft Teams, Déclic ne garde pas tes messages : Teams garde les siens, selon les règles de ton organisation.',
          'L’identifiant technique de la conversation (et, dans un groupe, celui de ton compte) pour retrouver ta mémoire et pas celle d’un autre. Ni ton nom, ni ton adresse, ni ta photo.',
          'Des totaux sans personne derrière : combien de fois une réponse a été utile, quels mots du lexique n’ont pas été compris.',
        ],
      },
      {
        titre: 'Combien de temps',
        points: [
          `Une conversation sans message depuis ${jours} jours est effacée.`,
          'Une fiche récap s’efface au bout de 7 jours. Quiconque a son adresse peut la lire jusque-là.',
          'Dans Teams, désinstaller Déclic de ta conversation efface tout de suite sa mémoire.',
          'Dis « recommencer » et Déclic oublie ce dont on parlait, sauf les métiers que tu as gardés (« retire ce métier » en enlève un) et où tu en es dans tes études. Sur la page web, les messages déjà écrits restent jusqu’au délai ci-dessus.',
        ],
      },
      {
        titre: 'Qui y a accès',
        points: [
          'Les personnes qui administrent ce serveur. Rien n’est vendu, ni envoyé à un autre service, ni utilisé pour de la publicité.',
          'Pas de modèle de langage, pas de profil, pas de décision automatique : la même question a toujours la même réponse, tirée d’une fiche.',
          'Les messages de Teams passent par Microsoft, qui les transporte.',
        ],
      },
      {
        titre: 'Tes droits',
        points: [
          `Tu peux demander à voir, corriger ou effacer tes données, ou t’opposer à leur usage, auprès de ${qui} (son délégué à la protection des données s’il en a un).`,
          'En cas de désaccord, tu peux écrire à la CNIL (www.cnil.fr).',
        ],
      },
    ],
  }
}

export function conditions(qui: string = QUI): LegalPage {
  return {
    titre: 'Conditions d’utilisation',
    intro: `Déclic est proposé gratuitement par ${qui}.`,
    sections: [
      {
        titre: 'Ce que Déclic est',
        points: [
          'Un programme qui lit des fiches sur les métiers et les formations, et cite la fiche à chaque réponse. Quand une fiche ne dit pas quelque chose, il le dit.',
          'Il informe ; il ne décide pas et ne remplace pas une personne : psychologue de l’Éducation nationale, CIO, prof principal, conseiller.',
          'Les fiches peuvent dater. Avant un choix qui compte (inscription, vœux), vérifie auprès de l’établissement de formation.',
        ],
      },
      {
        titre: 'Ce qui est demandé',
        points: [
          'Ne confie pas à Déclic de données sur ta santé, ta famille ou d’autres personnes : il n’en a pas besoin.',
          'En cas de danger ou de détresse, appelle le 112, le 3114 (idées suicidaires) ou le 119 (enfance en danger). Déclic donne ces numéros mais ne prévient personne.',
        ],
      },
      {
        titre: 'D’où viennent les informations',
        points: [
          'Onisep, données ouvertes (licence ODbL) ; ROME de France Travail (Licence Ouverte 2.0). Chaque réponse nomme sa fiche.',
        ],
      },
    ],
  }
}
