import type { Diplome } from '../search/diplome'
import { tokenize } from '../search/fold'
import type { FacetteFormation } from '../search/lexique'
import { stem } from '../search/stem'
import type { FicheFormation } from '../sheets/ficheFormation'
import { DIPLOMES } from '../texts/diplomes'
import { SUGGESTIONS } from '../texts/fr'
import { CONTEXTE_VIDE, type Contexte } from '../understanding/contexte'
import type { Answer } from './answer'
import { assertNever } from './assertNever'
import { numbered } from './citer'
import { escapeMarkdown } from './extrait'
import { CHOIX } from './findFormationsDuType'
import type { Reply } from './reply'
import { capital } from './wordFacette'
import { wordSource } from './wordSource'

type DiplomeAnswer = Extract<Answer, { kind: 'diplome' }>
type Compares = Extract<DiplomeAnswer['demande'], { sujet: 'compares' }>
type Domaine = Extract<DiplomeAnswer['demande'], { sujet: 'domaine' }>

/** Kinds of diploma: what one is, some side by side, those of a field, or none of that name. */
export function wordDiplome({ demande, type }: DiplomeAnswer, avant: Contexte): Reply {
  const { fiches, total } = type
  switch (demande.sujet) {
    case 'un': {
      const { diplome, facette } = demande
      const { fiches: own = [] } = demande
      const examples = total === 0 ? [] : [DIPLOMES.compte(total, diplome.court), sourced(fiches)]
      const suites = diplome.suites.map(typographic)
      const next = suites.length === 0 ? [] : [DIPLOMES.sansFiche(suites)]
      const field = demande.cherche === true ? [DIPLOMES.quelDomaine(diplome.court)] : []
      const text = [...wordUn(diplome, facette), ...next, ...examples, sourceOf(diplome), ...field].join('\n\n')
      const reply = replyOf(text, own.length > 0 ? own : fiches, avant)
      return {
        ...reply,
        ...(suites.length === 0 ? {} : { suggestions: suites }),
        facet: facette,
        contexte: { ...reply.contexte, diplome: diplome.code },
      }
    }
    case 'compares': {
      const kinds = demande.diplomes.map(({ un, court }) => DIPLOMES.quoi(typographic(un), court))
      const suggestions = [...(demande.nommee?.fiches.slice(0, 1) ?? []).map(({ libelle }) => libelle), ...kinds]
      return {
        ...replyOf(wordCompares(demande), [], avant),
        intent: 'comparaison',
        facet: undefined,
        suggestions,
      }
    }
    case 'domaine': {
      if (total === 0)
        return {
          ...replyOf(DIPLOMES.domaineVide(kindOf(demande), escapeMarkdown(ditsDe(demande))), [], avant),
          band: 'unknown',
          suggestions: [SUGGESTIONS.guide],
        }
      if (fiches.length === 0)
        return {
          ...replyOf(DIPLOMES.fini, [], avant),
          band: 'unknown',
          suggestions: [SUGGESTIONS.guide],
          contexte: avant,
        }
      return wordDomaine(demande, type, replyOf('', fiches, avant))
    }
    case 'inconnu': {
      const { diplome } = demande
      const [named, said] = [escapeMarkdown(demande.type), escapeMarkdown(demande.dit)]
      const intro =
        diplome === undefined
          ? DIPLOMES.inconnu(named, said)
          : [DIPLOMES.aucune(named, said), typographic(DIPLOMES.acces(diplome.acces)), sourceOf(diplome)].join('\n\n')
      const near = fiches.length === 0 ? [] : [total > 0 ? DIPLOMES.proches : DIPLOMES.autres, listed(fiches)]
      const reply = replyOf([intro, ...near].join('\n\n'), fiches, avant)
      // « CAP cuisine », « et le BUT ? », then « et le BP ? »: the field stays.
      const contexte = { ...reply.contexte, formation: avant.formation }
      return { ...reply, band: total > 0 ? 'choice' : 'unknown', contexte }
    }
    default:
      return assertNever(demande)
  }
}

/** The first training's title says the very field: it is surely one of those asked about. */
function saysField([first]: readonly FicheFormation[], mots: readonly string[]): boolean {
  const said = new Set(tokenize(first?.libelle ?? '').map(stem))
  return mots.length > 0 && mots.every((mot) => said.has(stem(mot)))
}

/** « je suis en 3e »: taken note of, and the guided path offered. */
export function wordClasse(classe: string | undefined, avant: Contexte): Reply {
  const suggestions = [SUGGESTIONS.guide, ...SUGGESTIONS.exemples.slice(0, 2)]
  const text = DIPLOMES.classe(classe === undefined ? undefined : escapeMarkdown(classe))
  return {
    ...replyOf(text, [], avant),
    band: 'unknown',
    intent: 'guide',
    facet: undefined,
    suggestions,
    contexte: avant,
  }
}

function wordUn(diplome: Diplome, facette: FacetteFormation): readonly string[] {
  const { court, nom, definition, duree, niveau, sens, acces, apres } = diplome
  const length = duree === undefined ? [] : [DIPLOMES.duree(duree)]
  const level = niveau === undefined || sens === undefined ? [] : [DIPLOMES.niveau(niveau, sens)]
  const lines: Readonly<Record<FacetteFormation, readonly string[]>> = {
    description: [...length, ...level, DIPLOMES.acces(acces), DIPLOMES.apres(apres)],
    // « 3 ans » after how many others?
    duree: [...length, ...level, DIPLOMES.acces(acces)],
    acces: [DIPLOMES.acces(acces), ...length],
    poursuite: [DIPLOMES.apres(apres), ...level],
    debouches: [DIPLOMES.apres(apres), ...level],
  }
  const said = lines[facette].length > 0 ? lines[facette] : lines.description
  return [
    court === nom ? `**${capital(court)}**` : DIPLOMES.titre(capital(court), nom),
    definition,
    said.join('\n'),
  ].map(typographic)
}

function wordCompares({ diplomes, nommee }: Compares): string {
  const { definition, duree, niveau, acces, apres } = DIPLOMES.lignes
  const rows: readonly (readonly [string, (diplome: Diplome) => string | undefined])[] = [
    [definition, (each) => each.definition],
    [duree, (each) => each.duree],
    [niveau, ({ niveau: level, sens }) => (level === undefined ? undefined : `${level} (${sens})`)],
    [acces, (each) => each.acces],
    [apres, (each) => each.apres],
  ]
  const tables = rows.map(([label, pick]) => {
    const lines = diplomes.flatMap((each) => {
      const said = pick(each)
      return said === undefined ? [] : [`- ${capital(each.court)} : ${said}`]
    })
    return lines.length === 0 ? undefined : typographic(`**${label}**\n\n${lines.join('\n')}`)
  })
  const sources = [...new Set(diplomes.map(sourceOf))].join(' · ')
  return [
    typographic(DIPLOMES.compares(diplomes.map(({ court }) => `**${capital(court)}**`))),
    ...tables.filter((table) => table !== undefined),
    sources,
    ...(nommee === undefined
      ? []
      : [DIPLOMES.nommee(escapeMarkdown(nommee.dit)), sourced(nommee.fiches.slice(0, CHOIX), () => '-')]),
  ].join('\n\n')
}

function sourceOf({ source }: Diplome): string {
  return DIPLOMES.source(new URL(source).hostname.replace(/^www\./, ''), source)
}

function listed(fiches: readonly FicheFormation[]): string {
  return numbered(fiches.map(({ libelle }) => libelle))
}

function sourced(fiches: readonly FicheFormation[], mark = (at: number) => `${at + 1}.`): string {
  return fiches.map(({ id, libelle }, at) => `${mark(at)} ${escapeMarkdown(libelle)}. ${wordSource(id)}`).join('\n')
}

function typographic(text: string): string {
  return text.replaceAll("'", '’')
}

/** « formations « BTS » », or those of every kind. */
function formationsDe(demande: Domaine): string {
  return DIPLOMES.formations(kindOf(demande), demande.courte === true)
}

function kindOf({ code, type }: Domaine): string | undefined {
  return code === undefined ? undefined : escapeMarkdown(type)
}

function ditsDe({ dits, mots }: Domaine): string {
  return (dits ?? mots).join(' ')
}

/** A page of the trainings of a kind in a field; « voir plus » goes on to the next. */
function wordDomaine(demande: Domaine, { fiches, total }: DiplomeAnswer['type'], reply: Reply): Reply {
  const { code, courte, type, mots, dits, metiers, page } = demande
  const of = { ...(code !== undefined && { code }), ...(courte !== undefined && { courte }) }
  const first = page * CHOIX + 1
  const last = first + fiches.length - 1
  const intro = DIPLOMES.domaine(formationsDe(demande), escapeMarkdown(ditsDe(demande)))
  const count = total > fiches.length ? [DIPLOMES.compteDomaine(first, last, total)] : []
  return {
    ...reply,
    band: page > 0 || saysField(fiches, mots) ? 'sure' : 'choice',
    text: [intro, sourced(fiches, (at) => `${at + first}.`), ...count].join('\n\n'),
    suggestions: [...reply.suggestions.slice(0, 3), ...(last < total ? [SUGGESTIONS.plus] : [])],
    contexte: {
      ...reply.contexte,
      champ: { ...of, type, mots, ...(dits !== undefined && { dits }), metiers: [...metiers], page },
    },
  }
}

/** The job talked about before stays in mind: a word explained aside does not change the subject. */
function replyOf(text: string, fiches: readonly FicheFormation[], avant: Contexte): Reply {
  return {
    band: 'sure',
    intent: 'formation',
    facet: 'description',
    metiers: [],
    metiersMontres: 0,
    formations: fiches.map(({ id, libelle }) => ({ id, nom: libelle, score: 1 })),
    text,
    suggestions: fiches.map(({ libelle }) => libelle),
    contexte: { ...CONTEXTE_VIDE, metier: avant.metier, facette: avant.facette, offres: fiches.map(({ id }) => id) },
  }
}
