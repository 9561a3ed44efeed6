/**
 * The numbers by which a job is told from what people are seen doing (« celui qui accorde les pianos »), each with the question that made us
 * choose it; `test/search/ranking.test.ts` holds them.
 */

/** A word of what people are seen doing counts nearly as much in a job's names, which say it shortly, and half in its sheet, which says much else. */
export const SAID_BY_NAME = 0.9
export const SAID_BY_SHEET = 0.5

/** Most of a description's score is what is said of the job anywhere; then what one phrase says together (« conduit » and « train » far apart are little),
 * what one name says by itself (« accorde les pianos » is the accordeur de piano, before who makes them), and what the sheet tells of the work:
 * of « peint les murs des appartements », more by the house painter's than by the muralist's. */
export const WHOLE_SHARE = 0.46
export const TOGETHER_SHARE = 0.2
export const NAME_SHARE = 0.2
export const SHEET_SHARE = 0.14

/** What the foremost job of a wish for it gains: enough to part two that do it as well, not to pass one that does it better. */
export const WISHED = 0.07

/** So far ahead of the next, and so well described, a job is answered; what it is ahead by tells more than what it has: of 463 descriptions, 335 are
 * then answered and 11 wrong, in both halves of the files alike. From 0.02 ahead 8 more would be. */
export const DESCRIBED_AHEAD = 0.05
export const AHEAD_WORTH = 3
export const DESCRIBED_ENOUGH = 0.85
/** So far, when all that is told is one thing that is made: « celui qui fait les vitraux », not « celles qui font de l'électricité ». */
export const DESCRIBED_ALONE_AHEAD = 0.25
/** Among the few jobs of one name, it must be described so well too: to be the only one of them that is near says little. */
export const DESCRIBED = 0.44
/** From here jobs are offered, but none so much further from what was said than the first. */
export const DESCRIBED_OFFERED = 0.31
export const DESCRIBED_NEAR = 0.6

/** Of the jobs of one name, what stands beside it must be told of one so surely, and so much more than of the next: « officier sur un cargo ». Of 330 names
 * that several bear, 26 are then told apart and none wrong; 2 are from 0.2 ahead. */
export const BESIDE_OWN_ENOUGH = 0.4
export const BESIDE_OWN_AHEAD = 0.3
/** … or name and all of one job, of that name or not: « docteurs qui partent dans les pays en guerre ». 15 more, none wrong; 8 are from 0.1 ahead. */
export const BESIDE_ALL_ENOUGH = 0.7
export const BESIDE_ALL_AHEAD = 0.2
