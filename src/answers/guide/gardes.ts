import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type IdMetier, parseIdMetier } from '../../sheets/ids'
import { GUIDE } from '../../texts/guide'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import { wordSource } from '../wordSource'
import { type Aiguillage, dire } from './aiguillage'
import { choisirParmi } from './choisirParmi'
import { lireAGarder } from './lireAGarder'
import { lireNumeros } from './lireChoix'
import { lireMessage, type Message } from './message'
import { nomme } from './motsPropres'
import { parler } from './parler'
import type { Souvenir } from './souvenir'

/** What a page and a phone still show. */
export const MAX_GARDES = 20

/** The words of the gesture, so that what is left says which job. */
const VERBES =
  /\b(?:tu|peux|pourrais|me|m|je|veux|voudrais|l|garde[sz]?|garder|sauvegarder?|enregistrer?|memorise|retiens|retire[s]?|retirer|enleve[s]?|enlever|supprimer?|vire|virer|oublie|moi|de mes metiers|dans mes metiers|dans mes favoris|des? favoris)\b/g

const { boutons, gardes: textes } = GUIDE

export function garder(message: Message, souvenir: Souvenir, index: CatalogueIndex): Aiguillage {
  const { contexte, gardes } = souvenir
  const offers = contexte.offres.flatMap((id) => ficheDe(id, index) ?? [])
  if (offers.length === 2 && /\bles (?:deux|2)\b/.test(message.ecrit)) return garderTous(souvenir, offers)
  const named = lireAGarder(message, index)
  if (named !== undefined && named.surs.length > 1) return garderTous(souvenir, named.surs)
  if (named !== undefined && named.surs.length === 0)
    return dire(
      { ...souvenir, incompris: 0 },
      parler('garder', textes.lequelDe, named.choix.map(nomComplet).map(boutons.garderNom), contexte),
    )
  const fiche = named?.surs[0] ?? designe(message, offers, index) ?? enCours(souvenir, index)
  const keep = (text: string, kept: readonly IdMetier[] = gardes): Aiguillage => {
    const next = { ...souvenir, gardes: kept, incompris: 0 }
    const reply = parler('garder', text, suite(next), contexte)
    return dire(next, fiche === undefined ? reply : { ...reply, ...cite(fiche) })
  }
  if (fiche === undefined) return keep(textes.lequel)
  const name = escapeMarkdown(nomComplet(fiche))
  if (gardes.includes(fiche.id)) return keep(textes.deja(name))
  if (gardes.length >= MAX_GARDES) return keep(textes.plein)
  return keep(textes.garde(name, gardes.length + 1), [...gardes, fiche.id])
}

/** « garde les deux », of a comparison. */
function garderTous(souvenir: Souvenir, fiches: readonly FicheMetier[]): Aiguillage {
  const all = [...new Set([...souvenir.gardes, ...fiches.map(({ id }) => id)])]
  if (all.length > MAX_GARDES) return dire(souvenir, parler('garder', textes.plein, suite(souvenir), souvenir.contexte))
  const next = { ...souvenir, gardes: all, incompris: 0 }
  const names = fiches.map((fiche) => escapeMarkdown(nomComplet(fiche))).join('** et **')
  return dire(next, parler('garder', textes.garde(names, all.length), suite(next), souvenir.contexte))
}

export function retirer(message: Message, souvenir: Souvenir, index: CatalogueIndex): Aiguillage {
  const { contexte, gardes } = souvenir
  const kept = fichesGardees(souvenir, index)
  const say = (text: string, fiche?: FicheMetier, left: readonly IdMetier[] = gardes): Aiguillage => {
    const next = { ...souvenir, gardes: left, incompris: 0 }
    const reply = parler('retirer', text, suite(next), contexte)
    return dire(next, fiche === undefined ? reply : { ...reply, ...cite(fiche) })
  }
  if (kept.length === 0) return say(textes.aucun)
  const current = enCours(souvenir, index)
  const said = designe(message, kept, index)
  // A job that was named and is not kept must not take another one with it.
  if (said === undefined && nommeUnAutre(message, index)) return say(textes.pasParmi(kept.map(nomComplet).join(', ')))
  const fiche =
    said ?? (current !== undefined && gardes.includes(current.id) ? current : kept.length === 1 ? kept[0] : undefined)
  if (fiche === undefined) return say(textes.retirerLequel)
  const name = escapeMarkdown(nomComplet(fiche))
  if (!gardes.includes(fiche.id)) return say(textes.pasGarde(name), fiche)
  const left = gardes.filter((id) => id !== fiche.id)
  return say(textes.retire(name, left.length), fiche, left)
}

export function mesMetiers(souvenir: Souvenir, index: CatalogueIndex): Aiguillage {
  const kept = fichesGardees(souvenir, index)
  if (kept.length === 0) return dire(souvenir, parler('mesMetiers', textes.aucun, suite(souvenir), souvenir.contexte))
  const lines = kept.map(
    (fiche, order) => `${order + 1}. **${escapeMarkdown(nomComplet(fiche))}**. ${wordSource(fiche.id)}`,
  )
  const [first] = kept
  return dire(
    { ...souvenir, incompris: 0 },
    {
      ...parler(
        'mesMetiers',
        `${textes.liste(kept.length)}\n\n${lines.join('\n')}`,
        [
          boutons.recap,
          ...kept.slice(0, 3).map(nomComplet),
          ...(first === undefined ? [] : [boutons.retirer(nomComplet(first))]),
        ],
        { ...souvenir.contexte, offres: kept.map(({ id }) => id), suite: undefined },
      ),
      band: 'sure',
      metiers: kept.map(({ id, nom }) => ({ id, nom, score: 1 })),
      metiersMontres: kept.length,
    },
  )
}

export function fichesGardees({ gardes }: Souvenir, index: CatalogueIndex): readonly FicheMetier[] {
  return gardes.flatMap((id) => index.metiers.get(id) ?? [])
}

/** The job that the message itself says: by name, by number, by description. The gesture aside: « garde » is a job too. */
function designe(message: Message, offers: readonly FicheMetier[], index: CatalogueIndex): FicheMetier | undefined {
  const rest = sansVerbe(message)
  const said = lireMessage(rest, CONTEXTE_VIDE, index)
  const mentions = (said.seen?.metiers ?? []).flatMap(({ hits }) =>
    hits.filter(({ name }, at) => at === 0 || name.source === 'titre').flatMap(({ name }) => name.targets),
  )
  const [place] = /\d|[a-z]+(?:ieme|mier|miere|nd|rnier|rniere)\b/.test(rest) ? lireNumeros(rest, offers.length) : []
  if (place !== undefined) return offers[place]
  const own = offers.find((fiche) => mentions.includes(fiche))
  if (own !== undefined) return own
  if (nomme(said) && said.intent.kind === 'metier') return said.intent.candidat.fiche
  return choisirParmi(rest, offers, index)
}

function sansVerbe({ ecrit }: Message): string {
  return ecrit.replace(VERBES, ' ').replace(/\s+/g, ' ').trim()
}

function nommeUnAutre(message: Message, index: CatalogueIndex): boolean {
  return nomme(lireMessage(sansVerbe(message), CONTEXTE_VIDE, index))
}

function enCours({ contexte, guide }: Souvenir, index: CatalogueIndex): FicheMetier | undefined {
  const id =
    contexte.metier ??
    (guide?.question === 'metier' || guide?.question === 'parcours' || guide?.question === 'depart'
      ? guide.metier
      : undefined)
  return id === undefined ? undefined : index.metiers.get(id)
}

function suite({ guide, gardes, contexte }: Souvenir): readonly string[] {
  const kept = gardes.length > 0 ? [boutons.mesMetiers, boutons.recap] : []
  if (guide === undefined) return contexte.metier === undefined ? kept : [...kept, boutons.chemin]
  if (guide.question === 'metier') return [boutons.chemin, ...kept, boutons.propositions, boutons.fini]
  return guide.question === 'parcours'
    ? [...kept, boutons.propositions, boutons.comparer, boutons.fini]
    : [boutons.reprendre, ...kept]
}

function cite({ id, nom }: FicheMetier) {
  return { metiers: [{ id, nom, score: 1 }], metiersMontres: 1 }
}

function ficheDe(id: string, index: CatalogueIndex): FicheMetier | undefined {
  const idMetier = parseIdMetier(id)
  return idMetier === undefined ? undefined : index.metiers.get(idMetier)
}
