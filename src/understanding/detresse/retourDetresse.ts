import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { SigneDetresse } from '../../search/lexique'
import { CONTEXTE_VIDE, type Contexte } from '../contexte'
import { type Detresse, findDetresse } from './detresse'

/** Messages during which words of return still go back to a sign of distress: a person comes back to it in their own time. */
const TOURS = 10
/** Of these, the last are only for words that can be about nothing else, unlike « je fais quoi maintenant »; so are those after a doubt. */
const TOURS_SURES = 5

/** What comes back whatever was spoken of since: « c'était pas une blague », « je plaisantais pas », « personne me croit ». */
const REVIENT: readonly RegExp[] = [
  /\b(?:pas|rien d) (?:du tout )?(?:une? )?(?:blagu\w*|joke|delire|vanne)\b/,
  /\bj?(?:plaisant\w*|plaisent\w*|rigol\w*|deconn\w*|blagu\w*|dekon\w*|bleuff\w*|bluff\w*|mentai\w*|men[st]|mytho\w*|exager\w*|troll\w*|faisais semblant) (?:vraiment |meme |du tout )?(?:pas|pa|plus|rien)\b/,
  /\b(?:et(?:ais?|e|ait)|ete|suis|chui|jsuis|c est|parle|parlais|disais|dit|dis) (?:\w+ ){0,2}(?:serieu\w*|vrai|verite)\b/,
  /^(?:(?:non|nan|nn|mais|si|et|en fait|enfait|jure|jte jure|je te jure|je|suis|super|tres) )*(?:c (?:est )?|c etait |etait )?(?:tout )?(?:vrai(?:ment)?|serieu(?:x|se)|serieusement|la verite)(?: (?:vrai|tu sais|hein|ce que (?:j|je) \w+ \w+|tout a l heure|tt a l heure|pour (?:de )?vrai|quand meme))*$/,
  /\b(?:j ai|jai|g|j avais) menti\b|\bje (?:le |l )(?:pensais|pense|veux|voulais|disais) (?:vraiment|pour de vrai|serieusement)\b/,
  /\bpersonne (?:ne |va |veut |n )*(?:me |m )?(?:croi\w*|croir\w*|ecoute\w*|aide\w*|comprend\w*|prend\w* au serieux)\b/,
  /\b(?:tu|vous|t|toi aussi tu|on|ils?|elles?) (?:ne |n )?(?:me |m )(?:croi\w*|ecoute\w*|comprend\w*|compren\w*|aide\w*|laiss\w*|a\w* pas (?:cru\w*|ecout\w*|repondu|aide\w*|compris\w*))(?: \w+)? (?:pas|plus|pa|jamais|rien|tomber)\b/,
  /\b(?:tu|vous) (?:ne )?(?:m )(?:as|avez) (?:pas|meme pas) (?:cru|crue|ecoutee?|repondu|aidee?|comprise?)\b/,
  /\b(?:t|te|tu te|vous vous|tout le monde s|on s) ?en (?:fous?|foutez|fiches?|tapes?|fout|moques?)\b|\bosef de moi\b|\bmen? fou de moi\b/,
  /\b(?:ca|sa) (?:va (?:toujours|vraiment|quand meme) pas|va pas mieux|recommence|continue|s arrete (?:pas|jamais)|empire)\b/,
  /\b(?:ce que|a propos de ce que|pour ce que|par rapport a ce que|comme) (?:j|je) (?:ai |t ai |vous ai |te |vous )*(?:dit|disais|ecrit|ecrivais|raconte\w*)\b/,
  /\b(?:pour|de|comme|c est pour|par rapport a) (?:tout a l heure|tt a l heure|tantot|avant)\b/,
  /\bje (?:l|le|les) (?:ai|avais) (?:encore )?(?:pas |jamais )?(?:dit|raconte|avoue)\w*(?: a)? (?:a )?personne\b/,
]

/** The same just after, or nearly: of a job, « je fais quoi maintenant » may ask about studies. */
const REVIENT_VAGUEMENT: readonly RegExp[] = [
  /^(?:(?:et|mais|alors|bon|du coup|ok|donc|ouais|oui|non|maintenant|la) )*(?:(?:je|j|on) (?:fais|fait|doit|dois|peux|vais faire) (?:faire )?(?:quoi|koi|comment)|(?:que|quoi|koi|qu est ce que|quest ce que|kes ke|comment) (?:je |j )?(?:(?:dois|doit|puis|peux|vais) (?:je |bien )?|(?:dois je|puis je) )?(?:fais?|faire|m en sortir)(?: je)?|(?:tu )?(?:me )?(?:conseilles?|proposes?) (?:quoi|tu|koi))(?: (?:alors|maintenant|mtn|du coup|moi|la|pour ca|contre ca|si (?:ca|il|elle|ils) (?:recommence\w*|continue\w*)|dans ce cas|bordel|svp|stp))*$/,
  /^(?:(?:s il te plait|svp|stp|mais|j ai|jai|besoin|d|tu|peux|vous|pouvez|quelqu un|peut|oui|au|secours) )*(?:aide|aider|aidez|a l aide)(?: (?:moi|svp|stp|s il (?:te|vous) plait|vite|je t en supplie))*$/,
  /^(?:(?:mais|et|franchement|wesh) )*(?:tu (?:comprends?|captes?|sers|sert) (?:rien|a rien|pas)|(?:personne|t) (?:comprend|capte\w*) (?:rien|pas))$/,
  /^(?:(?:je|j|jsuis|chui|suis|ai|g|trop|encore|toujours|tellement|vraiment|tjs|tres) )*(?:peur|pleure|mal|seule?)$/,
]

/** An act to come. After dark thoughts it is a danger now, whatever was spoken of since. */
const ACTE =
  /(?:\b(?:je|j|jvais?|jve|vais|vai)(?: (?:vais|vai|vraiment|quand meme|bien|finir par|compte|prevois|prevoyais|de|suis en train de|suis sur le point de))* (?:le|la) (?:fais|faire|fait|ferai|ferais|fer)|\bpass\w* a l acte|\b(?:je|j) suis (?:prete?|decidee?)|\b(?:ma|la) decision est prise|\bj ai pris ma decision|\bc est (?:pour )?(?:decide|prevu|ce soir|cette nuit|demain|maintenant))(?: (?:vraiment|quand meme|ce soir|soir|cette nuit|nuit|demain|maintenant|mtn|tout de suite|tout a l heure|bientot|la|apres|toute?|seule?|un jour|pour (?:de )?vrai|adieu|c est sur|c est tout|et|voila|j ai decide|de le faire))*$/

/** Those after which « je vais le faire » is said of dying, or of hurting oneself. */
const CONTRE_SOI = new Set(['idees-noires', 'danger-immediat', 'mal-etre', 'deuil', 'harcelement', 'violence'])
const DANGER = 'danger-immediat'
/** Says less than what was told before: « personne me croit ». */
const MAL = 'mal-etre'

/** What a message says of distress, given what was said some messages before; nothing of the person's words is kept. */
export function findDetresseSuivie(
  texte: string,
  phrase: string,
  contexte: Contexte,
  { lexique }: CatalogueIndex,
): Detresse | undefined {
  const dite = findDetresse(texte, phrase, lexique)
  const { tourment } = contexte
  if (tourment === undefined) return dite
  const retour = revient([tokenize(texte.slice(0, MAX_CHARS)).join(' '), phrase], tourment, lexique.detresse)
  if (retour === undefined) return dite
  const vague = dite?.doute === true || dite?.signe.nature === MAL
  return dite === undefined || vague || retour.signe.nature === DANGER ? retour : dite
}

/** Words of return are short. */
const MAX_CHARS = 200

function revient(
  lectures: readonly string[],
  tourment: NonNullable<Contexte['tourment']>,
  signes: readonly SigneDetresse[],
): Detresse | undefined {
  const signeDe = (nature: string) => signes.find((signe) => signe.nature === nature)
  const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => lectures.some((text) => pattern.test(text)))
  if (CONTRE_SOI.has(tourment.nature) && is([ACTE])) {
    const danger = signeDe(DANGER)
    if (danger !== undefined) return { kind: 'detresse', signe: danger }
  }
  const patterns = tourment.reste > TOURS_SURES ? [...REVIENT, ...REVIENT_VAGUEMENT] : REVIENT
  const signe = is([...patterns, ACTE]) ? signeDe(tourment.nature) : undefined
  return signe === undefined ? undefined : { kind: 'detresse', signe, retour: true }
}

/** What is remembered after a reply: the nature of a distress, for some messages. */
export function garderTourment(apres: Contexte, { tourment }: Contexte): Contexte {
  const doute = apres.ecoute === 'doute'
  if (apres.detresse !== undefined && !(doute && tourment !== undefined))
    return { ...apres, tourment: { nature: apres.detresse, reste: doute ? TOURS_SURES : TOURS } }
  if (apres.tourment === undefined && tourment === undefined) return apres
  const { tourment: _, ...rest } = apres
  if (tourment === undefined || tourment.reste <= 1) return rest
  return { ...rest, tourment: { nature: tourment.nature, reste: tourment.reste - 1 } }
}

/** A hardship told as over: its return is heard for some messages, and nothing else is changed. */
export function garderEpreuve(apres: Contexte, nature: string): Contexte {
  return { ...apres, tourment: { nature, reste: TOURS_SURES } }
}

/** Nothing is spoken of any more; that there was distress is not forgotten with it. */
export function toutOublierSaufTourment({ tourment }: Contexte): Contexte {
  return tourment === undefined ? CONTEXTE_VIDE : { ...CONTEXTE_VIDE, tourment }
}
