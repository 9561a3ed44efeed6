/** « à l'armée ? », « en prison »: where one works. */
export const LIEU =
  /^(?:et |ou |mais |c est possible )*(?:a|au|aux|en|dans|chez|sur)(?: (?:l|la|le|les|un|une))? (?:armees?|marine|gendarmerie|police|prisons?|hopital|hopitaux|clinique|ehpad|maison de retraite|ecole|lycee|college|creche|cantine|bateau|avion|hotel|entreprise|usine|cabinet|supermarche|grande surface|campagne|ville|montagne|etranger|domicile|mer|mairie|club|musee|theatre|cinema|tele|radio)(?: (?:de terre|de l air|nationale))?$/
