/**
 * Every figure that finding passages rests on: unit, effect, and how it was set. "Bench" is `npm run bench robustness`: the
 * value holds there, with no passage at a wrong place. Those under "Doubts" were chosen among several by its figures; the
 * others were set by hand and have not been varied one by one.
 */

// Seeds: a landmark and a letter of the copy with the same hash.

/** Landmarks on either side that may bear a seed out. More cost time and bear out chance; bench. */
export const SEED_NEIGHBOURS = 4;
/** Neighbours that must match for a seed to stand. One lets chance through: each matches in about one place of a hundred; bench. */
export const MIN_SEED_SUPPORT = 2;
/** Nearest neighbours of which one must match, or the others are not looked for. Saves time alone; bench, by time. */
export const SEED_NEAREST = 4;
/** Letters looked at for each of these before all else, those of a drift of three; the program names each. Saves time alone; bench, by time. */
export const NEAREST_LETTERS = 7;
/** Letters by which any distance may differ. Two: a letter lost and one too many next to each other. */
export const DRIFT = 2;
/** Letters of distance for each further letter of drift: one misread in 24 changes the count in about 40 of 100 cases. */
export const LETTERS_PER_DRIFT = 24;
/** Times the mean from which a hash is too common in the copy to begin with. Lower loses seeds, higher costs time; bench, by time. */
export const COMMON_RATIO = 1.5;
/** Letters of the copy at one hash, at least, before it counts as common: short copies know none. Bench, by time. */
export const MIN_COMMON = 64;

// Chains: seeds that follow one another in source and copy alike.

/** Earlier seeds tried as the one before. Time grows with it; bench, where twice as many found nothing more. */
export const CHAIN_LOOK_BACK = 120;
/** Letters that may stand in the copy alone between two seeds: two pages of notes. */
export const MAX_CHAIN_GAP = 6000;
/** What a leap costs, in seeds. Above 1, so that one seed alone never pays for it. */
export const LEAP_COST = 1.05;
/** Letters of a leap from which it costs half a seed more for each doubling; bench. */
export const LEAP_LETTERS = 100;
/** What each letter of drift costs, in seeds; bench. */
export const DRIFT_COST = 0.04;
/** What each landmark missing between two seeds costs, in seeds: far apart, two agree by chance; bench. */
export const MISSED_COST = 0.3;
/** Seeds of a chain, at least: two stand together by chance in a long copy. */
export const MIN_CHAIN_SEEDS = 3;
/** Seeds from which a chain is filled and may lend context: shorter ones are mostly chance; bench. */
export const MIN_FIRM_SEEDS = 8;
/** Landmarks beyond the ends of a chain that are looked for without support: one sentence, as a rule. */
export const FILL_LANDMARKS = 8;
/** Letters beyond the ends of a chain in which they are looked for: a paragraph of foreign matter. */
export const FILL_LETTERS = 600;
/** Landmarks on either side of one of these that may bear it out: to one farther off it costs as much as a leap. */
export const FILL_NEIGHBOURS = 4;
/** Seeds taken over from other chains at each end: as many as count as surroundings. */
export const CONTEXT_SEEDS = 24;
/** Letters of the source from the end of a chain within which another must follow to lend seeds: a short paragraph. */
export const MAX_CONTEXT_LETTERS = 400;
/** Letters that the copy alone may have between the two: a paragraph. */
export const MAX_CONTEXT_INSERT = 1200;
/** Letters within which another seed must stand as far away as in the source, or a seed is chance; bench. */
export const PRUNE_LETTERS = 130;

/** Chains that are weighed, the best ones: a copy of 10 MB without the document has some dozens by chance. Bounds the time. */
export const MAX_CHAINS = 300;

// Repeats: a document that stands in a copy more than once.

/** Share of the landmarks of the fullest time that another must have to be an edition: less is a quotation. Bench, paragraphs twice. */
export const MIN_REPEAT_SHARE = 0.3;
/** Share of the longest chain that another must have to tell of a time: hundreds of short ones together have every landmark by chance. */
export const MIN_PART_SHARE = 0.1;
/** Share of the landmarks of the smaller of two times that both must have: fewer are parts of one, in another order. Bench, sentences out of order. */
export const MIN_SHARED_REPEAT = 0.6;
/** Times that are compared, the first ones: a file that repeats a document without end takes no longer than one with so many. */
export const MAX_REPEATS = 6;

// Gaps: letters between two seeds of which copy and source have not equally many.

/** Code points after the last letter of a sentence in which its full stop is looked for: a figure, a quote, a footnote mark. */
export const STOP_POINTS = 8;
/** Letters by which a word's or sentence's edge may lie off where it is expected: one misread. */
export const EDGE_DRIFT = 1;
/** Letters an edge may be moved to stand at a word's edge; bench. */
export const MAX_SNAP = 3;
/** Letters that may be misread too where foreign matter is cut out; bench. */
export const GAP_DRIFT = 3;
/** Source letters between two seeds, at most, of which it can be clear what is foreign; in wrapped texts fewer, as a line ends anywhere. Bench. */
export const MAX_GAP = 40;
export const MAX_GAP_WRAPPED = 24;
/** Letters of a copy for each line end, at most, for it to count as wrapped: lines of prose hold 50 to 80. */
export const WRAPPED_LETTERS = 100;
/** Score from which an insertion is clear: 2 for each line end beside it, 1 at the edge of a passage. */
export const MIN_INSERT_SCORE = 3;
/** The same in wrapped texts: a line end on both sides, to the letter. */
export const MIN_INSERT_SCORE_WRAPPED = 4;
/** Score from which a deletion is clear: 1 for a word's end, 1 for a sentence's, 2 for each passage that begins or ends there. */
export const MIN_DELETE_SCORE = 4;

// Exact: the very letters and digits, told by the hash.

/** Hex digits with which a hash is asked: two would agree by chance once in 256 readings. */
export const MIN_HASH_DIGITS = 3;
/** Ways to leave out foreign matter between two seeds that are tried, the likeliest first; bench. */
export const MAX_CUTS = 8;
/** Readings of one passage that are tried: each is one more chance for the hash to agree by accident; bench. */
export const MAX_READINGS = 60;

/** Digits of a footnote mark, at most. */
export const MAX_MARK_DIGITS = 3;
/** Code points, and share of the way, by which a footnote mark may stand elsewhere than in the source: spaces, hyphens. */
export const MAX_HOLE_SHIFT = 6;
export const MAX_HOLE_SHIFT_SHARE = 0.03;

// Doubts: words of a passage that is not exact for which no landmark vouches.

/** Landmarks in a row from which they vouch for the words between them; bench, words exchanged. */
export const MIN_VOUCHING = 3;
/** Letters of a word that must lie under landmarks, or all of a shorter one; bench, words exchanged. */
export const MIN_VOUCHED_LETTERS = 3;
/** Share of a word that must lie under the landmark at the end of a row: other words end alike. Bench, words exchanged. */
export const MIN_VOUCHED_SHARE = 2 / 3;
/** Share of its letters in doubt above which landmarks vouch for the words under them alone; bench, words exchanged. */
export const MAX_TRUSTED = 0.1;
/** Landmarks of a passage below which the same holds: a few agree though every third word is another; bench, words exchanged. */
export const MIN_TRUSTING = 6;

// Edges: where a passage that is not exact begins and ends.

/** Code points at an edge, outside the letters, from which they hold a figure: "3. " or "2014". */
export const FIGURE_POINTS = 4;
/** Letters between two seeds that may tell what lies between them; bench. */
export const MAX_BRIDGE = 70;
/** Letters from an edge within which a seed tells it by itself: less than two words; bench. */
export const MAX_EDGE_LETTERS = 12;
/** Letters from an edge within which a sentence that begins or ends just where a seed puts the edge tells it: the landmark at the edge and the next one misread. Bench, passages replaced. */
export const MAX_OPENING_LETTERS = 44;
/** Letters of foreign matter that may stay inside a passage where it is not clear which they are: a page head. */
export const MAX_FOREIGN = 65;
/** Letters a seed outside a passage may lie away to tell its edge; bench. */
export const MAX_PIN_LETTERS = 150;

/** Share of a passage's letters that a reading must have: a sentence parted at "U.S." has less in either part. Bench, sentences out of order. */
export const MIN_WHOLE_SHARE = 0.85;

// Evidence: whether seeds are more than chance explains.

/** Landmarks on either side of a passage that count as its surroundings: about a paragraph. */
export const AROUND_LANDMARKS = 24;
/** Places at which a landmark may stand and still count as found there, of 2^10 hashes: gives the chance of a false one. */
export const CHANCE_PLACES = 8;
/** Times as likely that a landmark agrees where two sentences treat of one matter and share phrases; bench, near-duplicates. */
export const ALIKE_RATIO = 4;
/** Share of landmarks taken to survive, within these bounds: no text is so good or so bad that its own count is believed. */
export const MIN_SURVIVAL = 0.5;
export const MAX_SURVIVAL = 0.98;
/** Landmarks found, and landmarks looked for, that are counted besides, so that few do not mislead. */
export const PRIOR_FOUND = 3;
export const PRIOR_LANDMARKS = 4;
/** What an equal length between the landmarks on both sides tells, as a natural logarithm: about 12 to 1. */
export const LENGTH_ODDS = 2.5;
/** Letters beyond its own that may lie between the landmarks on both sides for a length to count; bench. */
export const MAX_LENGTH_LETTERS = 60;
/** Share of changed passages above which an equal length tells nothing of one: others may be as long. Bench, replaced by others of the same length. */
export const MAX_CHANGED_LENGTH = 0.1;
/** Odds (natural logarithm) that a passage's own letters stand there, where all passages of the copy were changed: 1,800 to 1; bench, where 8 finds fewer and no fewer are wrong. */
export const MIN_INSIDE_ODDS = 7.5;
/** Odds (natural logarithm) of the region for each letter of the copy: 1,100 to 1 after trying every one. */
export const MIN_REGION_ODDS = 7;
/** Share of the landmarks round about that must be found too: fewer come from phrases that two texts share. */
export const MIN_AROUND = 0.35;
/** Odds (natural logarithm) below which a passage was plainly changed or taken out, its surroundings being there: 1 to 20. */
export const MAX_CHANGED_ODDS = -3;
/** Landmarks of a passage from which it tells how many passages were changed. */
export const MIN_TELLING = 3;
/** Landmarks next to a passage of which one must stand in the copy on either side. */
export const SPAN_LANDMARKS = 4;

// Neighbours: paragraphs next to a passage that must lie where they should.

/** Nearest landmarks of other paragraphs, on either side, that are asked. */
export const ASKED_LANDMARKS = 24;
/** How many of them must answer, and what share; bench, paragraphs moved. */
export const MIN_ANSWERS = 3;
export const MIN_ANSWER_SHARE = 0.35;
/** Share of a source's landmarks in a copy below which fewer need answer: it is abridged or badly read. Bench, abridged by half. */
export const WHOLE_PRESENT = 0.7;
/** Letters that may stand between in one of the two texts alone, within one chain: a paragraph. */
export const MAX_APART = 1200;
/** Letters, and share of the distance, by which other paragraphs may lie elsewhere than in the source. */
export const MAX_NEIGHBOUR_SHIFT = 150;
export const MAX_NEIGHBOUR_SHIFT_SHARE = 0.15;
/** Letters round a place in which other paragraphs are looked for. */
export const NEIGHBOUR_LETTERS = 3000;

// Order: whether a copy has the source in another order.

/** Seeds in a row, as far apart as in the source, that show a part of it: fewer are chance in a copy of some length; bench, another document. */
export const MIN_RUN_SEEDS = 4;
/** Landmarks between two such rows, at most, for them to be one part: two sentences. */
export const MAX_BLOCK_STEP = 16;
/** Parts out of order, at least, and their share of the seeds: one paragraph may be another much like it; bench, near-duplicates. */
export const MIN_DISPLACED_BLOCKS = 3;
export const MIN_DISPLACED_SHARE = 0.2;

// Decision: one of several candidates.

/** A passage is told from another place that resembles it when so many more landmarks speak for it, in standard deviations of chance; bench. */
export const MIN_DEVIATIONS = 4.5;
/** The same in landmarks, at the least; bench, paragraphs twice. */
export const MIN_MARGIN = 4;
/** Landmarks that the very letters are worth where the surroundings fit as well. */
export const EXACT_SEEDS = 2;
/** Letters that two passages apart in the source may share in the copy: edges off by a word. */
export const MAX_SHARED = 6;

// Trellis: all ways to lay a passage over the copy, weighed together, where its seeds alone do not tell. Weights are set
// by hand, the shares by the bench.

/** Letters of source by letters of copy that are laid over one another at most: bounds the time. */
export const MAX_TRELLIS = 1_000_000;
/** Letters beyond a passage on either side from which seeds hold it. */
export const HOLD_LETTERS = 200;
/** Letters of the copy looked at beyond where its own seeds put an edge, where none on that side hold it: a line or two. */
export const FREE_LETTERS = 100;
/** Letters by which one may lie off. */
export const LAID_DRIFT = 4;
/** Weight of foreign lines at a letter, for each letter between two line ends: one in 12,000. */
export const PRIOR_LINES = 1 / 12_000;
export const MAX_BREAK_LETTERS = 400;
/** Weight of foreign matter that is not on lines of its own, and of a passage taken out. */
export const PRIOR_ANYWHERE = 1e-7;
export const PRIOR_GONE = 1e-4;
/** Share of letters lost, and of letters one too many, within these bounds. */
export const MIN_DRIFT_SHARE = 0.001;
export const MAX_DRIFT_SHARE = 0.025;
/** Odds of a passage's edge where a word begins or ends, and where a sentence or a line does; the inverse where none does. */
export const WORD_EDGE_ODDS = 4;
export const LINE_EDGE_ODDS = 10;
/** Share of missed landmarks of which one letter alone is misread. */
export const ONE_MISREAD = 0.9;
/** Different letters in a part of the copy up to which one misread may be guessed: alphabets, no ideographs. */
export const MAX_MISREAD_ALPHABET = 64;
/** Share of all ways in which both edges must lie about where they are shown; bench, where .995 found no fewer places that are wrong, and less at 2 % misread. */
export const MIN_LAID_SHARE = 0.99;
/** Share of all ways in which a letter must lie about where it is shown, or it may well lie elsewhere; bench. */
export const MIN_LETTER_SHARE = 0.9;
/** Share of its letters that may well lie elsewhere; bench. */
export const MAX_LOOSE_SHARE = 0.12;
/** Letters in a row that no landmark holds, at most, where the copy has foreign matter among them: one landmark missed; bench. */
export const MAX_OPEN = 56;

/** Letters at an end of a reading, apart from the rest, that must not stand in what was left out beside it too. */
export const MAX_CUT_OFF = 12;
/** Letters of the part at an end that is so looked at: a line of a column; bench, columns read across. */
export const MAX_CUT_PART = 30;
/** Letters of a part of which one may be misread for it to be the same words. */
export const MISREAD_LETTERS = 4;
/** Parts in which a passage may be laid: more come from columns read across. */
export const MAX_LAID_SEGMENTS = 3;
/** Letters of a stretch left out up to which half of them tell; bench, columns read across. */
export const MAX_CUT_STRETCH = 200;

// Lines: foreign matter on lines of its own, shown in place of the source's words.

/** Letters of a line that are shown from which it must bear a landmark where letters were put in or left out near by. */
export const MIN_LINE_LETTERS = 6;
/** Letters of a landmark that must lie in a line to hold it: one or two agree by chance. */
export const MIN_HELD_LETTERS = 2;
/** The same where lines are left out within the reading: two lines that end alike may be followed by the same word; bench, captions. */
export const MIN_HELD_IN_PARTS = 3;
/** Letters of a line that are shown from which the two hold that are asked of a reading in parts: about as many as from one landmark to the next. */
export const MIN_COLUMN_LETTERS = 16;
/** Landmarks from one to the next that agree, at most, for an equal length between them to tell; bench, columns read across. */
export const MAX_EVEN_LANDMARKS = 4;
