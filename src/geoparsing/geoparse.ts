import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { AtlasError } from '../model/issue.ts';
import { toNameKey } from '../mentions/scan/name-trie.ts';
import type { Candidate, ProposedMention, Sense } from '../model/proposals/mention.ts';
import { calibrate } from './calibration.ts';
import type { FeatureSet } from './feature-list.ts';
import { viewDocument, type DocumentView } from './document-view.ts';
import { listFeatures } from './features.ts';
import { findHints } from './hints.ts';
import { tellInflection } from './inflections.ts';
import { judgeName } from './judge-name.ts';
import { collectNames } from './collect-names.ts';
import { AtlasNames, PlaceIndex, type AtlasPlace, type FoundName } from './names.ts';
import { scoreFirst } from './contradicted.ts';
import { rankNames } from './rank.ts';
import type { Ranked } from './ranked.ts';
import { listSenseFeatures } from './sense-features.ts';
import { readSurroundings } from './surroundings.ts';
import { NAME_WEIGHTS, SENSE_WEIGHTS, weighFeatures } from './weights.ts';
import { takeCensus } from './word-census.ts';
import { TEAM_WORDS } from './word-classes.ts';

/** A person's decision on a name in this document. */
export interface NameDecision {
	/** As written in the text. */
	text: string;
	sense: Sense;
	/** Id of the place chosen; null where it is none. */
	candidate: string | null;
}

/** How sure it must be that a name is a place's for it to be proposed. */
const MIN_PLACE = 0.5;
/** What is no place is told from here on, so that a reader sees why it was not taken for one. */
const MIN_TOLD = 0.2;
const MAX_CANDIDATES = 8;
/** Names of one document, all of which are weighed together: more than any book has, and what memory holds. */
const MAX_NAMES = 200_000;

/** Finds the places that a text names and ranks what each may mean. */
export class Geoparser {
	readonly #index: PlaceIndex;
	readonly #atlas: AtlasNames | null;

	constructor(gazetteer: Gazetteer, features: readonly AtlasPlace[] = []) {
		this.#index = new PlaceIndex(gazetteer);
		this.#atlas = features.length > 0 ? new AtlasNames(features) : null;
	}

	/**
	 * Mentions in the order of the text, offsets in code points.
	 * @param decisions what was decided already in this document; the same name is taken likewise
	 * @throws {AtlasError} where the text has more names than can be weighed together; its message goes on from the
	 * name of the text
	 */
	parse(text: string, decisions: readonly NameDecision[] = []): ProposedMention[] {
		const { gazetteer } = this.#index;
		const decided = new Map(decisions.map((decision) => [toNameKey(decision.text), decision]));
		const census = takeCensus(text);
		const inflection = tellInflection(text, census);
		const names = collectNames(text, this.#index, this.#atlas, inflection);
		if (names.length > MAX_NAMES) {
			const most = MAX_NAMES.toLocaleString('en-GB');
			throw new AtlasError(
				'too-many-names',
				`has more than ${most} names of places`,
				'Split it into documents, and add those.'
			);
		}
		const surroundings = names.map(({ start, end }) => readSurroundings(text, start, end));
		const ranked = rankNames(text, names, surroundings, {
			demonyms: gazetteer.demonyms,
			decisions: new Map(
				[...decided].flatMap(([key, { candidate }]) => (candidate === null ? [] : [[key, candidate]]))
			),
			keyOf: toNameKey
		});
		const view = viewDocument(text, names, ranked, surroundings, gazetteer, inflection, census);
		const mentions = names.flatMap((name, index): ProposedMention[] => {
			const decision = decided.size > 0 ? decided.get(toNameKey(text.slice(name.start, name.end))) : undefined;
			const mention = judge(view, name, index, decision);
			return mention ? [mention] : [];
		});
		return countPoints(text, [...mentions, ...findHints(text, mentions)]);
	}

	/**
	 * What names may mean that a person marked, each ranked by all that the text names; none where no list has a place
	 * of that name.
	 * @param marked ranges of UTF-16 units, in the order of the text
	 * @param most candidates of each
	 */
	rankMarked(
		text: string,
		marked: readonly { start: number; end: number }[],
		most = MAX_CANDIDATES
	): { candidates: Candidate[]; confidence: number }[] {
		const others = collectNames(text, this.#index, this.#atlas, tellInflection(text)).filter((name) => {
			return !marked.some((range) => isOver(range, name));
		});
		const names = marked.map(({ start, end }): FoundName => {
			const key = toNameKey(text.slice(start, end));
			const places = [...(this.#atlas?.find(key) ?? []), ...this.#index.find(key)];
			return {
				start,
				end,
				key,
				places,
				isShared: false
			};
		});
		const all = [...others, ...names].sort((a, b) => a.start - b.start);
		const surroundings = all.map(({ start, end }) => readSurroundings(text, start, end));
		const ranked = rankNames(text, all, surroundings, {
			demonyms: this.#index.gazetteer.demonyms,
			decisions: new Map(),
			keyOf: toNameKey
		});
		return names.map((name) => {
			const candidates = toCandidates(ranked[all.indexOf(name)] ?? [], most);
			const [first] = candidates;
			return {
				candidates,
				confidence: first ? calibrate(1, first.score) : 0
			};
		});
	}
}

const isOver = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => {
	return a.start < b.end && b.start < a.end;
};

/** Offsets of UTF-16 units as offsets of code points, in order. */
function countPoints(text: string, mentions: readonly ProposedMention[]): ProposedMention[] {
	const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
	const marks = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const points = new Map<number, number>();
	let [offset, halves] = [0, 0];
	for (const mark of marks) {
		for (; offset < mark; offset++) {
			const unit = text.charCodeAt(offset);
			halves += unit >= 0xdc00 && unit <= 0xdfff ? 1 : 0;
		}
		points.set(mark, mark - halves);
	}
	return sorted.map((mention) => ({
		...mention,
		start: points.get(mention.start) ?? 0,
		end: points.get(mention.end) ?? 0
	}));
}

function judge(
	view: DocumentView,
	name: FoundName,
	index: number,
	decision: NameDecision | undefined
): ProposedMention | null {
	if (decision?.candidate === null && decision.sense === 'place') {
		return null;
	}
	const ranked = view.ranked[index] ?? [];
	const features = listFeatures(view, index);
	const likelihood = decision ? 1 : judgeName(view, index, features, weighFeatures(NAME_WEIGHTS, features));
	const candidates = toCandidates(ranked);
	const first = ranked[0]?.place ?? null;
	const sense = decision?.sense ?? pickSense(view, name, first?.kind ?? null, features, likelihood);
	if (likelihood < MIN_PLACE && !(likelihood >= MIN_TOLD && isWorthTelling(sense, features))) {
		return null;
	}
	const isMeant = sense !== 'part-of-name' && sense !== 'person';
	const isPlaced = first !== null && isMeant && ranked[0]?.isContradicted !== true;
	return {
		start: name.start,
		end: name.end,
		text: view.text.slice(name.start, name.end),
		sense,
		lat: isPlaced ? first.lat : null,
		lon: isPlaced ? first.lon : null,
		country: isPlaced && first.country !== '' ? first.country : null,
		name: isPlaced ? first.name : null,
		kind: first && isPlaced ? first.kind : 'unknown',
		confidence: decision ? 1 : first && isMeant ? calibrate(likelihood, scoreFirst(ranked)) : round(likelihood),
		reasons: [
			...explain(features, sense),
			...(candidates[0]?.reasons ?? ['no list here has a place of this name'])
		],
		candidates
	};
}

const round = (share: number): number => {
	return Math.round(share * 1000) / 1000;
};

const roundWeight = (weight: number): number => {
	return Math.round(weight * 100) / 100;
};

function toCandidates(ranked: readonly Ranked[], most = MAX_CANDIDATES): Candidate[] {
	const top = ranked[0]?.weight ?? 0;
	const total = ranked.reduce((sum, { weight }) => sum + Math.exp(weight - top), 0);
	return ranked.slice(0, most).map(({ place, weight, reasons, weights }) => ({
		id: place.id,
		name: place.name,
		lat: place.lat,
		lon: place.lon,
		country: place.country === '' ? null : place.country,
		kind: place.kind,
		// Of a country the gazetteer knows only how many live in its towns.
		population: place.population > 0 && place.kind !== 'country' ? place.population : null,
		score: round(Math.exp(weight - top) / total),
		reasons: reasons.length > 0 ? reasons : ['it bears this name'],
		weights: (reasons.length > 0 ? weights : [0, ...weights]).map(roundWeight)
	}));
}

/** Names that would be taken for a place and are none are told with what they are; the rest is left out. */
function isWorthTelling(sense: Sense, features: FeatureSet): boolean {
	const isKnown =
		features.isCountry === 1 || features.isDivision === 1 || features.isMillion === 1 || features.isCapital === 1;
	return (sense === 'part-of-name' || sense === 'person') && isKnown && features.isOtherName !== 1;
}

const LANDFORM =
	/ (?:River|Creek|Lake|Valley|Islands?|Bay|Beach|Mountains?|Hills?|Peninsula|Falls|Canyon|Desert|Strait|Basin|Delta|Plateau|Springs|Forest|Peak|Pass|Dam)$|^(?:Lake|Mount|Cape|Isle of|Gulf of|Bay of|Strait of) /u;

function pickSense(
	view: DocumentView,
	{ start, end }: FoundName,
	kind: Parameters<typeof listSenseFeatures>[3],
	features: FeatureSet,
	likelihood: number
): Sense {
	if (features.beforeNameEnd === 1 || features.afterInstitutionOf === 1 || features.besideSlash === 1) {
		return likelihood >= MIN_PLACE ? 'institution' : 'part-of-name';
	}
	if (likelihood < MIN_PLACE) {
		return features.afterFirstName === 1 || features.afterTitle === 1 || (features.elsewherePerson ?? 0) > 0
			? 'person'
			: 'part-of-name';
	}
	if (!view.isEnglish) {
		return 'place';
	}
	// "Walla Walla, Washington": who says where it lies speaks of the place. No river governs, whether a list has it or
	// not.
	const isLandform = features.isUnknown === 1 && LANDFORM.test(view.text.slice(start, end));
	if ((features.isContained === 1 && kind !== 'country') || features.isWater === 1 || isLandform) {
		return 'place';
	}
	const senses = listSenseFeatures(view.text, start, end, kind);
	if (weighFeatures(SENSE_WEIGHTS, senses) < 0.5) {
		return 'place';
	}
	const sentence = view.text.slice(Math.max(0, start - 80), end + 80).toLowerCase();
	const isTeam = senses.teams > 0 || senses.afterRepresent > 0 || senses.beforeTeam > 0;
	return isTeam && (sentence.match(/\p{L}+/gu) ?? []).some((word) => TEAM_WORDS.has(word))
		? 'institution'
		: 'government';
}

const SAID: readonly [keyof FeatureSet, string][] = [
	['afterPreposition', 'a preposition of place stands before it'],
	['besideKind', 'a word for a kind of place stands beside it'],
	['isContained', 'the place it lies in follows'],
	['inList', 'it stands in a list of places'],
	['elsewherePlace', 'it is named as a place elsewhere in the document'],
	['afterDirection', 'a direction stands before it'],
	['isUnknown', 'a word for a landform or a division is part of it'],
	['beforeNameEnd', 'it is part of the name of an institution'],
	['afterInstitutionOf', 'it is part of the name of an institution'],
	['afterFirstName', 'a first name stands before it'],
	['afterTitle', 'a title stands before it'],
	['isCommonest', 'it is a common word too'],
	['isFirstName', 'it is a first name too']
];

function explain(features: FeatureSet, sense: Sense): string[] {
	const said = SAID.flatMap(([feature, words]) => (features[feature] === 1 ? [words] : []));
	if (sense === 'government') {
		said.unshift('the words round it are of those who act for it, not of the place');
	}
	return [...new Set(said)];
}
