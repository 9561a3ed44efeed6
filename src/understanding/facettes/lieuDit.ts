import type { Facette } from '../../search/lexique'

/** Places of work, folded. */
const LIEUX =
  '(?:armees?|marine|gendarmerie|police|prisons?|hopital|hopitaux|clinique|ehpad|maison de retraite|ecole|lycee|college|creche|cantine|bateau|avion|hotel|entreprise|usine|cabinet|supermarche|grande surface|campagne|ville|montagne|etranger|domicile|mer|mairie|club|musee|theatre|cinema|tele|radio|asso|association|ong|banque|magasin|boutique|restaurant|resto|foyer|ferme|labo|laboratoire|studio|camping|zoo|cirque|caserne|aeroport|gare|maternite|pharmacie|bloc|urgences|chantier|salon|palace)(?: (?:de terre|de l air|nationale))?'

const DEVANT = '(?:a|au|aux|en|dans|chez|sur)(?: (?:l|la|le|les|un|une))?'

/** « à l'armée ? », « en prison »: where one works. */
export const LIEU = new RegExp(`^(?:et |ou |mais |c est possible )*${DEVANT} ${LIEUX}$`)

/** « on peut faire ça en prison ? », « ça existe chez les pompiers ? »: whether the job spoken of is done there. */
const FAIT_LA = new RegExp(
  `^(?!.* etranger)(?:(?:et|mais|ou|du coup|alors|sinon|est ce que?) )*(?:(?:(?:on|je|tu|il|elle|ils|elles|ca) )?(?:peu[tx]|peuvent|pourrait|pourrais|possible de?|c est possible de?)(?: (?:on|il|elle|t on|t il|t elle))? (?:aussi |bien |se )*(?:l |le )?(?:faire|exercer|travailler|bosser|taffer|etre|pratiquer)|(?:(?:on|il|elle|ils|elles|ca) )?(?:se )?(?:fait|trouve|pratique|existe|travaillent?|boss\\w*|exercent?))(?: (?:ca|cela|aussi|ce (?:metier|boulot|taf|job|travail)))* (${DEVANT} ${LIEUX}|chez (?:les|un|une|des) \\w+)(?: (?:aussi|c est possible|ou pas|ou non|non|possible))?$`,
)

const CHEZ = /^(?:et |ou |mais |c est possible )*chez (?:les|un|une) \w+$/

/** The place where it is asked whether the job spoken of is done; `facette`: what was asked of it, that « et chez les pompiers ? » may ask of them. */
export function lieuDemande(phrase: string, facette: Facette | undefined): string | undefined {
  const told = facette === undefined || facette === 'presentation' || facette === 'conditions'
  return FAIT_LA.exec(phrase)?.[1] ?? (LIEU.test(phrase) || (told && CHEZ.test(phrase)) ? phrase : undefined)
}
