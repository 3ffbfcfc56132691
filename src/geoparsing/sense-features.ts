import type { PlaceKind } from '../model/proposals/mention.ts';
import { isCapitalised, readSurroundings, type Neighbour, type Surroundings } from './surroundings.ts';
import { ACTING, GOVERNMENT_WORDS, KIND_WORDS, NAME_ENDS, SAYING, SITE_ENDS, TEAM_WORDS } from './word-classes.ts';

const list = (words: string): ReadonlySet<string> => {
	return new Set(words.split(' '));
};

const AT = list('in at near inside outside around across throughout within off along beyond above onto through');
const TOWARDS = list('to from into towards toward via');
const WITH = list('with by against between for and or than among as');
const OVER = list('over on behind under before after');
const LOCATED = list(
	'located situated born lived lives living moved live died raised based grew arrived returned travelled traveled visit visited visiting settled located found native endemic distributed occurs flows headquartered resides resident residents buried stationed educated held landed sailed flew fled emigrated immigrated'
);
const GEOGRAPHY = list(
	'north south east west northern southern eastern western central coast border river village town city island islands mountains district province region county area km miles kilometers population species capital neighbourhood neighborhood suburb municipality north-west south-east northeast northwest southeast southwest border borders road highway railway route station airport valley lake hill hills forest park harbour port shore'
);
const COMPETES = list(
	'against versus vs defeated beat defeat beating draw face facing versus over qualified represented representing represent capped caps debut scored victory loss win wins won lost'
);
const STATES = list(
	'between with by against among including countries nations allies members powers governments relations'
);

const VISIT = list(
	'visit visited visiting visits tour toured touring tours leave left leaving leaves enter entered entering reach reached reaching cross crossed crossing inhabit inhabited settle settled traverse traversed explore explored roam roamed'
);
/** "Athletes from", "refugees from": where they come from is a place. */
const PERSONS = list(
	'athletes refugees immigrants emigrants migrants settlers people families students men women workers artists musicians visitors tourists traders pilgrims players soldiers troops originated came comes coming moved fled arrived returned imported travelled traveled'
);
/** "At the request of", "under the rule of": who is meant acts. */
const CONTROL = list(
	'request administration protection rule control government governments authorities hands behalf favour favor part influence side support supporter ally allies help power policy policies ambition interests invitation mercy patronage auspices command service army navy forces troops leader leaders president king queen'
);
/** "Independence from", "captured from". */
const FROM_CONTROL = list(
	'independence independent separate separated secede seceded secession captured capture won bought purchased acquired seized aid support pressure help autonomy freedom free liberated itself demanded threat threats funding subsidies loans'
);

export const SENSE_FEATURES = [
	'afterAt',
	'afterTowards',
	'afterWith',
	'afterOver',
	'afterOf',
	'afterThe',
	'afterVerb',
	'afterRepresent',
	'afterCompete',
	'isFirst',
	'isFirstVerb',
	'beforeActing',
	'beforeSaying',
	'beforeVerbEnding',
	'beforePossessive',
	'beforeHyphen',
	'beforeNoun',
	'beforeNameEnd',
	'beforeSiteEnd',
	'beforeTeam',
	'beforeGovernment',
	'beforeComma',
	'beforeStop',
	'beforeCapitalAfterComma',
	'afterComma',
	'besideKind',
	'located',
	'geography',
	'competes',
	'teams',
	'governments',
	'states',
	'isCountry',
	'isCity',
	'isRegion',
	'isAtCountry',
	'isOfCountry',
	'beforeFigure',
	'isBracketed',
	'afterAtWide',
	'listedAt',
	'listedTowards',
	'listedWith',
	'isSubjectOfBeing',
	'afterVisit',
	'afterPersons',
	'afterControl',
	'fromControl',
	'afterBody',
	'beforePerson'
] as const;
export type SenseFeature = (typeof SENSE_FEATURES)[number];

/** All sets of features have one shape from the beginning, which is far faster than to make it anew for each. */
const NO_FEATURES = Object.fromEntries(SENSE_FEATURES.map((feature) => [feature, 0])) as Record<SenseFeature, number>;

const flag = (value: boolean): number => {
	return value ? 1 : 0;
};

/** How far round a name its sentence is looked for. UTF-16 units. */
const REACH = 220;

function readSentence(text: string, start: number, end: number): string[] {
	const from = Math.max(0, start - REACH);
	const before =
		text
			.slice(from, start)
			.split(/[.!?]\s|\n/u)
			.at(-1) ?? '';
	const after = text.slice(end, end + REACH).split(/[.!?]\s|\n/u)[0] ?? '';
	return `${before} ${after}`.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
}

/** Names in a row before one, up to the small word that all of them stand after: "in Serbia, Montenegro and". */
const IN_ROW =
	/(?<![\p{L}\p{N}])(\p{Ll}+)\s+(?:the\s+|both\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:of\s+|the\s+)*\p{Lu}[\p{L}\p{M}.’'-]*)*(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:the\s+)?)+$/u;
/** How far back a row of names is looked for. UTF-16 units. */
const ROW = 160;

/** The small word that the names of a row stand after, the last of which is this one; empty where it stands in none. */
function findRowLead(text: string, start: number): string {
	const before = text.slice(Math.max(0, start - ROW), start);
	return /(?:,|\b(?:and|or)|the)\s+$/u.test(before) ? (IN_ROW.exec(before)?.[1] ?? '') : '';
}

const count = (words: readonly string[], set: ReadonlySet<string>): number => {
	return Math.min(2, words.filter((word) => set.has(word)).length) / 2;
};

type SentenceFeature =
	| 'located'
	| 'geography'
	| 'competes'
	| 'teams'
	| 'governments'
	| 'states'
	| 'isCountry'
	| 'isCity'
	| 'isRegion';

function describeSentence(words: readonly string[], kind: PlaceKind | null): Record<SentenceFeature, number> {
	const isCountry = kind === 'country' || kind === null;
	return {
		located: count(words, LOCATED),
		geography: count(words, GEOGRAPHY),
		competes: count(words, COMPETES),
		teams: count(words, TEAM_WORDS),
		governments: count(words, GOVERNMENT_WORDS),
		states: count(words, STATES),
		isCountry: flag(isCountry),
		isCity: flag(kind === 'city' || kind === 'capital'),
		isRegion: flag(kind !== null && !isCountry && kind !== 'city' && kind !== 'capital')
	};
}

type AfterFeature =
	| 'beforeSaying'
	| 'beforeVerbEnding'
	| 'beforePossessive'
	| 'beforeHyphen'
	| 'beforeNoun'
	| 'beforeNameEnd'
	| 'beforeSiteEnd'
	| 'beforeTeam'
	| 'beforeGovernment'
	| 'beforeComma'
	| 'beforeStop'
	| 'beforeCapitalAfterComma'
	| 'afterComma';

/** What the words after a name say. */
function describeAfter(
	[next, second]: Surroundings['after'],
	tail: string,
	isVerb: boolean,
	one: Neighbour
): Record<AfterFeature, number> {
	const isNext = next.gap === ' ';
	const nextLower = next.word.toLowerCase();
	return {
		beforeSaying: flag(isNext && SAYING.has(nextLower)),
		beforeVerbEnding: flag(isNext && /(?:s|ed)$/u.test(nextLower) && !isCapitalised(next.word)),
		beforePossessive: flag(/^['’]s?(?:\s|$)/u.test(tail)),
		beforeHyphen: flag(/^[-–]/u.test(tail)),
		beforeNoun: flag(isNext && !isVerb && /^\p{Ll}{5,}/u.test(next.word)),
		beforeNameEnd: flag(isNext && NAME_ENDS.has(nextLower) && !SITE_ENDS.has(nextLower)),
		beforeSiteEnd: flag(isNext && SITE_ENDS.has(nextLower)),
		beforeTeam: flag(
			(isNext || /^['’]s /u.test(tail)) &&
				(TEAM_WORDS.has(nextLower) || TEAM_WORDS.has(second.word.toLowerCase()))
		),
		beforeGovernment: flag(
			(isNext || /^['’]s /u.test(tail)) &&
				(GOVERNMENT_WORDS.has(nextLower) || GOVERNMENT_WORDS.has(second.word.toLowerCase()))
		),
		beforeComma: flag(next.gap.startsWith(',')),
		beforeStop: flag(/^[.;]/u.test(next.gap)),
		beforeCapitalAfterComma: flag(next.gap === ', ' && isCapitalised(next.word)),
		afterComma: flag(one.gap === ', ' && isCapitalised(one.word))
	};
}

/** What speaks for a name's standing for the place itself, or for those who act in its name. */
export function listSenseFeatures(
	text: string,
	start: number,
	end: number,
	kind: PlaceKind | null
): Record<SenseFeature, number> {
	const { before, after, isFirst } = readSurroundings(text, start, end);
	const [one, two, three] = before;
	const [next] = after;
	// "the", "northern", "neighbouring" may stand between a preposition and the name.
	const isLoose =
		/^(?:the|northern|southern|eastern|western|central|north|south|east|west|neighbou?ring|nearby|both|modern|ancient|downtown|present-day|upper|lower)$/i.test(
			one.word
		);
	const [head, headBefore] = isLoose ? [two, three] : [one, two];
	const lead = head.word.toLowerCase();
	const nextLower = next.word.toLowerCase();
	const isNext = next.gap === ' ';
	const words = readSentence(text, start, end);
	const isLead = /^ ?$/u.test(head.gap) || head.gap === ' ';
	const isBeing = isNext && BEING.test(text.slice(end, end + 40));
	const isVerb =
		isNext && !isBeing && (ACTING.has(nextLower) || (/(?:ed)$/u.test(nextLower) && !isCapitalised(next.word)));
	const isCountry = kind === 'country' || kind === null;
	const tail = text.slice(end, end + 3);
	return Object.assign({ ...NO_FEATURES }, describeSentence(words, kind), describeAfter(after, tail, isVerb, one), {
		afterAt: flag(isLead && AT.has(lead)),
		afterTowards: flag(isLead && TOWARDS.has(lead)),
		afterWith: flag(isLead && WITH.has(lead)),
		afterOver: flag(isLead && OVER.has(lead)),
		afterOf: flag(isLead && lead === 'of'),
		afterThe: flag(one.word.toLowerCase() === 'the'),
		afterVerb: flag(isLead && /(?:ed|ing)$/u.test(lead)),
		afterRepresent: flag(
			/^(?:represent|play|coach|manag|captain|tour|join|face|fac)(?:s|ed|ing|ling|e)?$/u.test(lead) ||
				/^(?:play|played|caps?|appear|appeared|debut)/u.test(headBefore.word)
		),
		afterCompete: flag(COMPETES.has(lead) || (lead === 'to' && COMPETES.has(headBefore.word))),
		isFirst: flag(isFirst),
		isFirstVerb: flag(isFirst && isVerb),
		beforeActing: flag(isVerb),
		besideKind: flag(
			KIND_WORDS.has(nextLower) ||
				KIND_WORDS.has(one.word.toLowerCase()) ||
				(lead === 'of' && KIND_WORDS.has(headBefore.word.toLowerCase()))
		),
		isAtCountry: flag(isLead && AT.has(lead) && isCountry),
		isOfCountry: flag(isLead && lead === 'of' && isCountry),
		beforeFigure: flag(isNext && /^\d/u.test(next.word)),
		isBracketed: flag(/[([]$/u.test(one.gap)),
		afterAtWide: flag(AT.has(headBefore.word.toLowerCase()) || AT.has(three.word.toLowerCase())),
		...describeRow(findRowLead(text, start)),
		...describeControl(isLead, lead, headBefore),
		isSubjectOfBeing: flag(isFirst && isBeing),
		afterVisit: flag(isLead && VISIT.has(lead)),
		beforePerson: flag(/^['’]s? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 40)))
	});
}

/** "Egypt is a", "Homs was one of": what is told is what it is. */
const BEING =
	/^ (?:is|was|are|were|has been|became|remains|remained) (?:also |now |still |today |currently )?(?:a|an|the|one|located|situated|home|known|part|regarded)\b/u;

function describeRow(lead: string): Record<'listedAt' | 'listedTowards' | 'listedWith', number> {
	return {
		listedAt: flag(AT.has(lead)),
		listedTowards: flag(TOWARDS.has(lead)),
		listedWith: flag(WITH.has(lead))
	};
}

/** What stands before "of" and "from": who acts, or where people come from. */
function describeControl(
	isLead: boolean,
	lead: string,
	{ word }: Neighbour
): Record<'afterPersons' | 'afterControl' | 'fromControl' | 'afterBody', number> {
	const lower = word.toLowerCase();
	return {
		afterPersons: flag(isLead && lead === 'from' && PERSONS.has(lower)),
		afterControl: flag(isLead && lead === 'of' && CONTROL.has(lower)),
		fromControl: flag(isLead && lead === 'from' && FROM_CONTROL.has(lower)),
		afterBody: flag(isLead && lead === 'of' && isCapitalised(word))
	};
}
