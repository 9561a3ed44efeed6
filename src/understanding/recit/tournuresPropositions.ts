import { PROCHE } from '../mots/proches'

// What the words of a clause tell of what it does; each name in it is read N.

/** What a clause begins with, besides what follows a comma or a full stop. */
export const OUVRE =
  /^(?:mais|sinon|donc|alors|car\b|sauf qu|pourtant|finalement|du coup|par contre|en revanche|au final|parce qu|sachant qu|vu qu|moi\b|comme (?:mon|ma|mes|son|sa) |(?:et|puis) (?:je|j|moi|lui|il|elle|on|ca|c|mon|ma|mes|notre|nos|son|sa|ses|leur|du coup|donc|la|en fait|maintenant|veut|voudrait|aimerait|souhait\w*|cherche|vise|reve|pense|hesite)\b|(?:je|j) (?:(?:me|m|y|en|prefer\w*) )?(?:veux|voudrais|aimerais|souhait\w*|vise|prefere\w*|reve|cherche|penche|kiffe|envisage|ferais|postule|pense (?=au?x?\b)|vois bien|verrais)\b|(?:combien|comment|quels?|quelles?|c est quoi|est ce qu|qu est ce|faut il|y a t il|que (?:vaut|fait|gagne))\b)/

/** « et moi », « parce que je veux », « mais du coup »: the clause has begun already. « chez moi », « dis moi » begin none. */
export const APRES =
  /(?:^|\s)(?:et|mais|que|qu|quand|si|ou|dont|donc|alors|du coup|sinon|chez|avec|pour|comme|a|de|d|dis|dites|parle|parlez|explique\w*|donne\w*|aide\w*|conseille\w*|savoir|demande|moi|pas|en|vers|ca|il|elle|gagn\w*|dur\w*|cout\w*|touch\w*|prend\w*|pay\w*|paie|fait|font|est|sont)$/

/** « quitter la fac *pour* un CAP » */
export const LAISSE_POUR = /\b(?:quitt|arret|lach|abandonn|chang|laiss|troqu)\w*(?: \w+){1,8}$/

/** Something is asked. */
export const DEMANDE =
  /\b(?:(?<!N )quoi|quels?|quelles?|combien|comment|pourquoi|est ce qu\w*|qu est ce|c koi|faut (?:il|quoi|quel\w*)|faut|y a t il|peut on|puis je|dis moi|dites moi|parle\w* moi|explique\w*|savoir|connaitre|renseign\w*|infos? sur|que (?:fait|font|gagne\w*|vaut|touche\w*)|(?:ca|sa|cela|c) (?:paie|paye|gagne|rapporte|embauche|recrute|existe)|possible|y a (?:du|de l|des|beaucoup de) (?:boulot|travail|taf|emplois?|debouches?|places?|postes?)|demande (?:si|ce|combien|a quoi)|t (?:il|elle|on|ils|elles)|(?:est|sont|peut|peuvent|doit|doivent|ont|font|faut|gagnent|travaillent) (?:il|elle|on|ils|elles))\b/

/** Who writes wishes it, or has chosen it: « j'aimerais être N », « N me plaît », « mon rêve c'est N ». */
export const SOUHAIT =
  /\b(?:(?:je|j) (?:\w+ ){0,3}?(?:veu[xt]|voudrai\w*|aimerai\w*|souhait\w*|vise\w*|prefer\w*|reve|penche|kiffe\w*|adore\w*|cherche|choisi\w*|decouvert|decid\w*|pense (?:a|au|aux|plutot|devenir|faire)|envisage\w*|verrais|verrai|hesite|m oriente|regarde (?=N|un|une|le|la|l|du|vers|plutot)|me (?:vois|verrai\w*|dirige|tourne|lance|reorient\w*|reconver\w*))\b|(?:j|je) aime (?!pas\b|plus\b)|(?:me|m) (?:tente\w*|plai\w*|plu|interess\w*|attire\w*|branche\w*|irai\w*|parle(?! d)|correspond\w*|fait (?:rever|envie)|va mieux|conviendrai\w*|convien\w*)|mon (?:reve|projet|but|objectif|choix|truc) (?:c |est|c est|ce serait|serait)|(?:donne|ai|avais) (?:l )?envie|^pour (?:\w+ ){0,3}N|(?:devenir|tenter|envie|amoureu\w*|passion\w*|coup de (?:coeur|foudre))\b)/

/** Somebody else does, for whom it may be asked. */
export const VEUT =
  /\b(?:veut|veulent|voudrai\w*|aimerai\w*|souhait\w*|vise\w*|prefer\w*|reve\w*|cherche\w*|envisage\w*|s oriente\w*|se (?:dirige|tourne|lance|verrait|voit)\w*|pense\w* (?:a|au|aux)|s (?:interesse|engage)\w*|(?:lui|leur) (?:plai\w*|tente\w*|interess\w*|irai\w*)|a (?:\w+ )?(?:choisi|decouvert|decide)|hesite\w*|regarde (?:un|une|le|la|l|du|vers|aussi|plutot)\b)\b/

/** A wish refused, or what is found against it. */
export const REFUS =
  /\b(?:(?:veu[xt]|voudrai\w*|aime\w*|aimerai\w*|souhait\w*|envisage) (?:surtout |vraiment |trop )?(?:pas?|plus?|jamais)\b|(?:me|m|lui) (?:\w+ )?(?:plai\w*|tente\w*|dit|interess\w*|attire\w*|branche\w*|correspond\w*|convien\w*|va) (?:pas|plus|rien|moins|trop pas|vraiment pas)|pas (?:\w+ )?(?:pour (?:moi|lui|elle)|mon (?:truc|delire|kiff?e?)|envie|fai\w+ pour|assez|trop)|plus envie|bouchee?s?|trop (?:long\w*|dur\w*|cher\w*|difficile\w*|loin|stress\w*|compliqu\w*|tard|physique\w*|risque\w*)|marr?e?|ras le bol|degout\w*|renonc\w*|laiss\w* tomber|refus\w*|rat(?:e|er|ee)|loup\w*|echou\w*|arret\w*|quitt\w*|abandonn\w*|lach\w*|(?:c est|etait) (?:mort|fini|termine|non|niet)|deteste\w*|deconseill\w*)\b/

/** « plutôt qu'un BTS, … », « à part webdesigner » */
export const DELAISSE =
  /^(?:(?:et|mais|bon|donc|alors) )*(?:plutot qu\w*|au lieu d\w*|a la place d\w*|a part|sauf|hormis|en dehors d\w*)(?: \w+){0,4}? N/

const QUI = `(?:${PROCHE}|filles|nieces?|neveux?|profs?|professeure?s?|conseillere?s?|collegues?|patronn?e?|chefs?|tut(?:eur|rice)|psy|cpe|eleves?|gens|camarades?|coach|coloc\\w*|apprentie?s?|stagiaires?)`

/** Somebody else does, is or says it. */
export const AUTRE = new RegExp(
  `\\b(?:(?:mon|ma|mes|un|une|des|notre|nos|la|le|l|les|son|sa|ses|leur|deux|trois|certains|d autres) (?:\\w+ ){0,2}?${QUI}(?: N)?(?: \\w+){0,4}? (?:est|et|sont|etait|etaient|fait|font|a|ont|va|vont|veut|veulent|prepar\\w*|termin\\w*|fini\\w*|obtien\\w*|etudi\\w*|suit|suivent|passe|bosse\\w*|travaill\\w*|taff?e?\\w*|exerce\\w*|condui[st]\\w*|vend\\w*|repar\\w*|tient|tiennent|part|vient|me|m|nous|dit|disent|gagne\\w*|adore\\w*|aime\\w*)|(?:mon|ma|mes|notre) N (?:est|et|a|ont|m|me|fait|part|vient|dit)|(?<!\\b(?:qu|si|quand|lorsqu) )(?:on (?:me|m|nous)|(?:tout le monde|ils?|elles?) (?:(?:ne|n) )?(?:me|m|nous|est|sont|etait|etaient|bosse\\w*|travaill\\w*|fait|font|a|ont))|(?:chez|dans) (?:nous|ma famille|la famille))\\b|^(?:(?:et|puis) )?(?:mon|ma|mes|notre|nos) (?:\\w+ )?${QUI} N$`,
)

/** What one is, or was, or did. */
export const PASSE =
  /\b(?:(?:je|j|ai|suis|g) (?:\w+ )?(?:etais|ete|fai[st]|travaill\w*|boss\w*|exerce\w*|vu|rencontre\w*|croise|pense|pensais(?! (?:plutot|a|au|aux) )|voulais(?! (?:dire|parler|savoir))|voulu|revais|hesitais|hesite|avais|aimais|regarde|lu|entendu|appris|obtenu|eu|passe|valide|fini|termine|commence|etudi\w*)|(?:je|j) (?:suis|serai) (?:(?!tombe|attire|interesse|passion|fascin|amoureu)\w+ ){0,3}N|j ai (?:un|une|mon|deja|le)|en reconversion|depuis (?:mes|mon|\d+|\w+ (?:ans|annees|mois))|pendant (?:\d+|\w+) (?:ans|annees|mois)|^(?:apres|titulaire|diplomee?|avec) (?:\w+ ){0,6}N$|^qui (?:est|etait|a|avait|fait|prepare|travaille|bosse)|quand j|anciens?|anciennes?|ex)\b|\bmon (?:boulot|travail|taf|poste|job|emploi)(?: actuel)? (?:de |d )N|^N (?:depuis\b|(?:en poche|obtenue?|validee?|terminee?)(?: \w+)?$)/

/** What others say to one: a name to look into. */
export const CONSEIL =
  /(?<!\b(?:je|j|nous) )\b(?:me|m|nous|lui|leur) (?:a |ont |avait )?(?:parl\w*|dit|disent|conseill\w*|propos\w*|suggere\w*|recommand\w*|voi(?:t|ent)|pouss\w*|orient\w*|verr\w*)\b(?! (?:que|qu|si|comment|combien)\b)/

/** What follows speaks of something else. */
export const AUTREMENT = /\b(?:mais|moi|je|j|plutot|sinon|donc|alors|par contre|finalement)\b/

/** Whoever asks does so for themselves beside these, when they go on with « je ». */
export const PAIR =
  /\b(?:pere|mere|papa|maman|freres?|soeurs?|copains?|copines?|amie?s?|potes?|voisine?s?|cousine?s?|collegues?|camarades?|meilleure?)\b/
export const MOI = /\b(?:je|j|moi)\b/

/** A clause that is but a name: « notaire, », « et pour un notaire: ». */
export const NU =
  /^(?:(?:bonjour|salut|bonsoir|et|alors|pour|sur|ok|donc|un|une|le|la|l|les|des|du|d|de|etre|devenir|metier|ou) )*N$/
/** The same thing said again: « pentester, *enfin hacker* », « le fameux salesman ». */
export const APPOSE =
  /^(?:(?:un|une|le|la|l|les|ou|enfin|genre|comme|fameu\w*|donc un|c est a dire|soit) )*N(?: quoi| si vous preferez)?$/
/** Who takes part in what is asked: « travaille-t-on *avec des* notaires ? », « y a-t-il *beaucoup de* gardes ? » */
export const AVEC =
  /\b(?:avec|apres|avant d?|sans|chez|dans|par|sous|parmi|aupres d[eu]?|face a|beaucoup d[e]?|plein d[e]?|assez d[e]?|trop d[e]?|equipe d[e]?)(?: (?:un|une|le|la|les|l|des|d|de|du|autres))*$/

/** « aide-soignante, je voudrais … » says who writes. */
export const SE_DIT =
  /^(?:je|j) (?:me |m )?(?:veux|voudrais|aimerais|souhait\w*|envisage|vise|cherche|pense|prefer\w*|reve)\b/

/** « aide-soignante 24 ans », « vendeuse à mi-temps »: who asks. */
export const AGE =
  /^(?:(?:bonjour|salut|bonsoir|moi|alors) )*N(?: (?:de|a))? (?:\d+ ans|mi temps|temps partiel|en (?:reconversion|arret|poste|cdi|interim)|de (?:metier|formation|profession)|(?:au chomage|a la retraite|epuisee?|fatiguee?)(?: \w+){0,2})$/
