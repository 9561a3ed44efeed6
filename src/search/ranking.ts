/**
 * Every number that tunes understanding, with the question that made us choose it.
 * A change here is a change of what young people are told: the bench and `test/search/ranking.test.ts` say what it costs.
 */

/** Edits allowed in a word: none up to 3 letters (« BTS » is not « BUT »), one from 4 (« avoct »), two from 8 (« infurmeir »). */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** What an edit costs a word's worth: « plonbier » must still beat every exact but partial name. */
export const EDIT_COST = 0.06
/** In a longer word an edit says less against it: « architectecb » is surely « architecte », « tagueur » is not « tatoueur ». */
export const EDIT_LENGTH = 9
/** A spelling that sounds the same is nearer than its letters say: « animo » is « animaux », not « anime ». */
export const SAME_SOUND_COST = 0.03

/** Edits allowed to a word that sounds the same: « fisike » is « physique », five letters off. */
export function soundEdits(length: number): number {
  return Math.max(allowedEdits(length) + 2, Math.ceil(length * 0.65))
}

/** A word with a wrong first letter is rarely meant: « maçon » is not « leçon ». */
export const FIRST_LETTER_COST = 0.1

/** Corrections kept for one word; a third rarely wins and doubles the work. */
export const MAX_CORRECTIONS = 4

/** Corrections among which the words beside a misspelt one choose: « la duée » is « durée », the fifth by its letters alone. */
export const MAX_READINGS = 12

/** How fast seeing two words together, or one word at all, counts: by the doubling. */
export const SUPPORT_STEP = 0.25
export const PRIOR_STEP = 0.1

/** What a neighbour that goes with a reading is worth to it: as much as half an edit. « un notare » is « notaire », not « notre ». */
export const CONTEXT_WORTH = 0.03

/** How much better than a known word another must go with both its neighbours: « ses quoi » is « c'est quoi ». */
export const REREAD_LEAD = 0.6

/** Readings that go with their neighbours this much less than the best are dropped: « salaie » is « salaire », not « salle » too. */
export const READING_LEAD = 0.06

/** What being an everyday word of questions is worth to a reading. */
export const PRIOR_WORTH = 0.05

/** A word in a job's name says more than the same word in its text: « abeilles » must bring the apiculteur first. */
export const FULL_TEXT_BOOST = { noms: 6, accroche: 2, enBref: 1, interets: 1 } as const

/** `prof` read as `professeur` inside a longer name (« prof de danse »): slightly behind a name that says `prof`. */
export const ALIAS_QUALITY = 0.98

/** From here a correction is taken without looking for a missing space or apostrophe (« infirmiere » one letter off). */
export const GOOD_CORRECTION = 0.9

/** Two words written as one (« salaireplombier »). */
export const SPLIT_QUALITY = 0.97

/** « salaire » settles a question on its own, « c'est quoi » does not: « c'est quoi le salaire d'un plombier ». */
export const STRONG_CUE = 2
export const WEAK_CUE = 1

/** A longer phrase is the more precise one: « combien d'années d'études » beats « études ». Per character. */
export const FACET_LENGTH_BONUS = 0.02

/** Both coverages from here: the name was said whole (« technicien mécanique » for « technicien en mécanique »). */
export const COVERED = 0.85

/** Below this a name shares only a common word with what was said: « technicien » alone is no hint of « technicien du son ». */
export const MIN_NAME_SCORE = 0.2
/** A row of three jobs without commas holds some forty names: with half as many, « couvreur » is lost behind those of « maçon ». */
export const MAX_NAME_HITS = 48

/** Titles of trainings are long; « BUT GMP » covers a third of its own. */
export const MIN_TRAINING_SCORE = 0.35

/** Readings offered at most: five fit on a phone without scrolling. */
export const MAX_CHOICES = 5

/** One name alone holds what was said: « élagueur » is half of « arboriste élagueur », and no other name's. */
export const SURE_PARTIAL = 0.55

/** A partial name is taken without asking only when far ahead: « technicien qualité » must not pick among five. */
export const CLEAR_LEAD = 0.2

/** Below this the only name found is too far to be offered as a reading. */
export const MIN_CHOICE_SCORE = 0.3

/** Half of what was asked and half of the name: worth offering with a doubt, never worth answering (« avocat de rue »). */
export const DOUBTFUL = 0.5

/** A job listed for the very word (« chevaux » → moniteur d'équitation) comes before one that only shares the official interest. */
export const FINE_INTEREST = 1
export const FINE_RANK_STEP = 0.01
export const BROAD_INTEREST = 0.4

/** Text hits far below the best one share a passing word: « avions » in the sheet of a pastry cook. */
export const TEXT_FLOOR = 0.35

/** A word that more sheets than this say in their name or first lines is too common to choose among jobs: « public », « outils ». */
export const SAID_TOO_OFTEN = 25

/** From this share of the first jobs of a word whose sheets say it, their order is left: « animaux ». Below, those that say it come first: « papier ». */
export const SAID_ENOUGH = 0.4

/** A word that so many sheets hold says too little to look jobs up by it: « des possibilités ». */
export const COMMON_WORD = 60

/** Fewer jobs of a word than this whose first lines say it: the sheets have another word for it, and those that do say it mean something else. */
export const SAID_BY = 1

/** Fewer jobs than this meet two interests at once (« le dessin et les animaux »): jobs that meet one are added, and it is said. */
export const RELAXED_MIN = 3
/** « j'ai le bac, j'aime les maths »: where no job of the wish is of that level, those at most so many levels above are near it; a vétérinaire is not near « pas de longues études ». */
export const NEAR_LEVELS = 3
/** From so many words a message tells a story, in which words of the scenery pass for wishes: where no job meets two of them, what counts the most is asked. */
export const RECIT_WORDS = 14

/** Names said as well as each other: « psy » as written (four jobs) must not lose to « psy » read as « psychologue ». */
export const SAME_SCORE = 0.01

/** Words that only share a stem are not the same word: « tu peux me guider » is not about the guide. */
export const SAME_STEM_SHARE = 0.7

/** A cue in a sentence that tells, beside one that asks: « Mon fils arbitre des matchs. Quelles qualités pour être arbitre ? » */
export const TOLD_SHARE = 0.4

/** From so many jobs of its own, a word is not widened to its official interest (« abeilles » → je veux m'occuper d'animaux). */
export const OWN_JOBS = 5
/** What stands beside a whole name without « de » weighs little: « une aide-soignante en EHPAD » is an aide-soignante. */
export const ASIDE_SHARE = 0.15
/** Names of so many sheets begin with a word that what « de » ties to it makes another job of it: « chef *d'entreprise* » is not the « chef ». */
export const MANY_BEGIN = 15
/** A longer name that holds more of what was said beats a whole shorter one: « technicien de police scientifique », not « police scientifique ». */
export const NEARLY_WHOLE = 0.7

/** One whole name, and nearly all that was said: « la fiche du commercial export indique… ». */
export const ALMOST_ASKED = 0.75

/** Facets whose words are rarely said in passing: « après tant d'années d'études, est-elle bien payée ? » */
export const FACET_BONUS: Readonly<Record<string, number>> = { rome: 0.3, appellations: 0.3, salaire: 0.3 }

/** A name read through heavier corrections is offered, not taken: « tatoueur » is not « tagueur ». */
export const SURE_READING = 0.885

/** « pour être », « devenir » ask for studies only when nothing else is asked: « faut-il être matinal pour être boulanger ? » */
export const WEAK_ETUDES = 0.5

/** A word that other jobs' names hold, right behind a whole name: « infirmier anesthésiste » is offered as infirmier, not answered. */
export const BESIDE_SHARE = 0.5

/** How sure the examples must be to overrule the first cue: « faut-il un diplôme ? » holds « diplôme » and asks for the level. */
export const LEARNT_WITH_CUE = 0.4

/** How sure they must be where no cue stands: « déménageur, ça casse le dos ? » */
export const LEARNT_ALONE = 0.5

/** How sure they must be of the last clause, when the whole is unclear: « analyse sensorielle, le statisticien, il goûte des yaourts ? » At 0.4 a wrong answer more. */
export const LEARNT_CLAUSE = 0.7

/** How sure they must be of what a part of a message asks besides: « infirmier : études et salaire ? » asks both, « après tant d'années d'études, ça paye ? » one. */
export const LEARNT_PART = 0.5

/** A whole message read less surely than this leaves the word to its last clause, when that is read as surely as below: « nulle en maths, auxiliaire véto, il faut quel diplôme ? » */
export const LEARNT_WHOLE = 0.8
export const LEARNT_LAST = 0.9

/** How sure they must be of what is asked of a training, before where it stands in the sentence decides (« après un BTS »). */
export const LEARNT_OF_TRAINING = 0.6
/** … where no phrase says it and no training is named, after one was spoken of: « y a des stages ? » */
export const LEARNT_OF_TRAINING_AFTER = 0.9
/** Enough, where no phrase says another and no other reading is half as likely: « licence de philo, on enchaîne sur quoi ? » */
export const LEARNT_OF_TRAINING_ALONE = 0.4

/** How sure they must be that jobs are wanted, and not one: « les avions, ça me fascine »; or one: « à la réception d'un hôtel, faut parler anglais ? » */
export const LEARNT_LISTE = 0.6

/** How sure they must be to answer of a job what words of another topic ask: « un chef de rayon peut-il gravir les échelons ? » */
export const LEARNT_BESIDE_TOPIC = 0.8

/** A cue that the examples hold nearly as likely as their own reading is kept: « en quoi consiste » may ask for the tasks or for the whole. */
export const CUE_SHARE = 0.6

/** How sure the examples of messages must be that nothing about jobs is asked, when no reading was found: « il va pleuvoir ? » */
export const LEARNT_OFF_TOPIC_FAINT = 0.5
/** The same against a wish that nothing announces: « c'est qui le président ? » is no taste for politics. */
export const LEARNT_OFF_TOPIC = 0.4
/** The same against a job that is named: « j'ai besoin d'un plombier en urgence ». */
export const LEARNT_OFF_TOPIC_NAMED = 0.55
/** The same against what was said in so many words, or goes on: « je cherche un job où l'on dessine » is no search for a job. */
export const LEARNT_OFF_TOPIC_SAID = 0.8

/** From here the topic is named, with its public address; below, only what Déclic knows is said. */
export const LEARNT_TOPIC = 0.5

/** How sure they must be that it is a greeting, thanks, a call for help… when nothing else was read, and when a wish was. */
export const LEARNT_GESTURE = 0.5
export const LEARNT_GESTURE_BESIDE = 0.8
/** The same when a rule of the topic speaks too: « à quelle heure ferme le notaire ? » asks no hours of the job. */
export const LEARNT_BESIDE_RULE = 0.4

/** How sure they must be to answer of a job though a rule of a topic speaks: « sage-femme, c'est par Parcoursup ou par concours ? » */
export const LEARNT_OF_JOB = 0.95
/** … or though words that elsewhere ask for jobs stand in it: « ma sœur ressemble à un zombie. Sage-femme, c'est aussi la nuit ? » */
export const LEARNT_AGAINST_WORDS = 0.9
/** How sure they must be that one thing is asked of the job spoken of, where no job is named and nothing wished: « faut porter une cravate ou on vient en jogging » */
export const LEARNT_OF_FOLLOWED = 0.8
/** The part of a message that asks, read less surely than this, leaves the word to the whole of it, if that is surer. Of 3,100 implied questions kept apart, 61 more are right. */
export const LEARNT_ASKED = 0.7

/** A cue that the examples hold this unlikely, or no cue and so little said for a bare name: what is asked is asked back. Right 31 times in 220 otherwise, over the examples learnt in five parts. */
export const UNCLEAR_CUE = 0.3
export const UNCLEAR_BARE = 0.6
/** A word so many times more frequent in messages of distress has a message looked at: twice lets two questions in five pass by, and 3 cries in 1,000. */
export const ALERT_RATIO = 2
/** Held as likely, a message is answered as distress whatever else it says: « un métier loin de mon père qui me bat ». */
export const DISTRESS_SURE = 0.72
/** Held as likely, the person is asked how they are even when a job was recognised: « mon stage chez un boulanger me tue » is not. */
export const DISTRESS_BESIDE_JOB = 0.56
/** The same when nothing about jobs was recognised: there a question costs little, and silence much. */
export const DISTRESS_ASK = 0.48
/** Held as likely, a reply about jobs ends with one line on who listens: 7 cries missed in 10 get it, and 1 ordinary message in 100. */
export const DISTRESS_NEAR = 0.35
/** Words of weariness, in a message less like those of distress, leave a job asked about be told, and who listens after it: of labelled ones, cries are from 0.45 on and the others up to 0.41. */
export const WEARINESS = 0.43
/** A nature less likely than this among all does not choose the words said: kindness for any trouble, and more numbers. */
export const DISTRESS_NATURE = 0.5
/** Below this the whole message is so ordinary that its clauses are not read one by one, and words of a hardship that is no danger only have the reply end with who listens. */
export const CLAUSE_WITHIN = 0.1
