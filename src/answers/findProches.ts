import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { Ressemblance } from '../search/ressemblance'
import { oncePer } from '../search/retenir'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../sheets/niveau'
import type { MetierPropose, Raison } from './answer'
import { weighParente } from './parente'
import { varied } from './rankMetiers'

/** A level apart tells two jobs apart. */
const LEVEL_APART = 0.2
/** What two sheets say of the work likens them more than any code: « fleuriste » and « vendeur en magasin » share a code, and no flowers. */
const SAME_TEXT = 24
const FLOOR = 3.5

/** Jobs like one, nearest first, worked out once a sheet; with a level, those that ask for no more, however far below. */
export function findProches(fiche: FicheMetier, index: CatalogueIndex, max?: Niveau): readonly MetierPropose[] {
  if (max === undefined) return prochesOf(fiche, index)
  return prochesDeToutNiveau(fiche, index).filter(
    ({ fiche: { niveauAccesMin: own } }) => own !== undefined && rangNiveau(own) <= rangNiveau(max),
  )
}

/** Every job, the nearest first, however far. */
export function rankProches(fiche: FicheMetier, index: CatalogueIndex): readonly MetierPropose[] {
  return computeProches(fiche, index, LEVEL_APART, Number.NEGATIVE_INFINITY)
}

const prochesOf = oncePer((fiche: FicheMetier, index: CatalogueIndex) => computeProches(fiche, index, LEVEL_APART))

const prochesDeToutNiveau = oncePer((fiche: FicheMetier, index: CatalogueIndex) => computeProches(fiche, index, 0))

function computeProches(
  fiche: FicheMetier,
  index: CatalogueIndex,
  levelApart: number,
  floor = FLOOR,
): readonly MetierPropose[] {
  const { metiers } = index.catalogue
  const told = textesDe(index).avec(metiers.indexOf(fiche))
  const parente = weighParente(fiche, index, levelApart)
  const scored: { readonly other: FicheMetier; readonly score: number }[] = []
  metiers.forEach((other, at) => {
    const score = (parente[at] ?? 0) + SAME_TEXT * (told[at] ?? 0)
    if (other !== fiche && score >= floor) scored.push({ other, score })
  })
  scored.sort((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 1
  return varied(scored.map(({ other, score }) => ({ fiche: other, score: score / best, raison: reason(fiche, other) })))
}

/** What each sheet says of its job: its names, the work, no way to it. */
const textesDe = oncePer(
  ({ catalogue, lexique }: CatalogueIndex) =>
    new Ressemblance(
      catalogue.metiers.map((fiche) =>
        wordsOf(fiche).flatMap((word) => (word.length < 2 || lexique.motsVides.has(word) ? [] : [stem(word)])),
      ),
    ),
)

function wordsOf({
  accrocheMetier,
  formatCourt,
  natureTravail,
  synonymes,
  libelleMasculin,
}: FicheMetier): readonly string[] {
  const said = [accrocheMetier, formatCourt, natureTravail].flatMap(
    (section) => section?.passages.flatMap(({ paragraphes }) => paragraphes) ?? [],
  )
  const names = synonymes.map((each) => each.libelleMasculin)
  return tokenize([...said, libelleMasculin, ...names].join(' '))
}

function reason(fiche: FicheMetier, other: FicheMetier): Raison | undefined {
  const labels = other.centresInteret.filter((label) => fiche.centresInteret.includes(label))
  if (labels.length > 0) return { kind: 'interetsCommuns', labels }
  const code = other.codesRome.find((each) => fiche.codesRome.includes(each))
  if (code !== undefined) return { kind: 'rome', code }
  return other.niveauAccesMin === undefined ? undefined : { kind: 'niveau', fiche: other }
}
