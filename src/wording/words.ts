import { say } from '../language/say.ts';
import { CERTAINTY_WORDS } from './certainty.ts';
import { findNumberTag, formatNumber } from './numbers.ts';
import type { ClaimValue, Property } from '../model/records/claim.ts';
import type { Certainty } from '../model/common.ts';
import type { DisagreementKind } from '../model/records/disagreement.ts';
import type { Event } from '../model/records/event.ts';
import type { Basis, FeatureProperties, Geometry, FeatureKind, Status } from '../model/records/feature.ts';
import type { Furniture, Unplaced } from '../model/records/source.ts';

export { CERTAINTY_WORDS, formatNumber };

/** The words a reader sees for the vocabulary of the model: one room, so that they are the same on every page. */

export const STATUS_WORDS: Record<Status, string> = {
	existing: 'exists',
	proposed: 'proposed, not built',
	agreed: 'agreed, not built',
	'under-construction': 'under construction',
	completed: 'completed',
	'in-operation': 'in operation',
	stalled: 'stalled',
	cancelled: 'cancelled',
	declined: 'declined',
	ended: 'no longer exists',
	reported: 'reported, not confirmed',
	unknown: 'status not known'
};

export const EVENT_STATUS_WORDS: Record<Status, string> = {
	...STATUS_WORDS,
	existing: 'lasting state',
	proposed: 'proposed',
	agreed: 'agreed',
	completed: 'took place'
};

export const BASIS_WORDS: Record<Basis, string> = {
	surveyed: 'Placed from surveyed or published coordinates.',
	traced: 'Traced along its course from named waypoints.',
	area: 'An area: its full extent, or the area it lies in.',
	'endpoints-only': 'Only the ends are known; the line between them is not a route.',
	schematic: 'Schematic: no source gives its course.'
};
export const POINT_BASIS_WORDS: Partial<Record<Basis, string>> = {
	traced: 'Placed from maps and published descriptions, not surveyed.',
	area: 'A point for something larger, somewhere nearby.',
	schematic: 'A point placed for legibility: no source gives its location.'
};

/** How a geometry was come by, in a sentence. */
export function formatBasis(basis: Basis, geometry: Geometry['type'] | null): string {
	if (geometry === null) {
		return 'Not on the map: its location is not known well enough.';
	}
	const isPoint = geometry === 'Point' || geometry === 'MultiPoint';
	return (isPoint ? POINT_BASIS_WORDS[basis] : undefined) ?? BASIS_WORDS[basis];
}

export const FEATURE_KIND_WORDS: Partial<Record<FeatureKind, string>> = {
	'disputed-area': 'disputed area',
	capital: 'capital city',
	'power-line': 'power line',
	'converter-station': 'converter station',
	'power-plant': 'power plant',
	'land-route': 'land route',
	'training-ground': 'training ground',
	'launch-site': 'launch site',
	mountains: 'mountain range'
};
export const formatFeatureKind = (kind: FeatureKind | Event['kind']): string => {
	return FEATURE_KIND_WORDS[kind as FeatureKind] ?? kind.replaceAll('-', ' ');
};

/**
 * How surely a date is known, for beside its words; empty where they say it themselves, or there is nothing to doubt.
 */
export function formatDateDoubt(words: string, certainty: Certainty): string {
	return certainty === 'certain' || words.includes(CERTAINTY_WORDS[certainty]) ? '' : CERTAINTY_WORDS[certainty];
}

/** Of a date after every document that tells of the event: nobody has seen it. */
export const EXPECTED_WORDS = 'expected then';

/** How surely a date is known, said in full, in messages; what was only expected is never called certain. */
export function listDateStanding(certainty: Certainty, isExpected: boolean): string[] {
	const doubt = isExpected && certainty === 'certain' ? '' : CERTAINTY_WORDS[certainty];
	return [doubt, isExpected ? EXPECTED_WORDS : ''].filter(Boolean);
}

/** Where an event's date comes from. */
export const DATE_BASIS_WORDS: Record<Event['when']['basis'], string> = {
	stated: 'stated in a document',
	derived: 'derived',
	editor: 'supplied by the editor',
	undated: 'not dated in any document'
};

export const PROPERTY_WORDS: Record<Property, string> = {
	length: 'length',
	cost: 'cost',
	duration: 'duration',
	count: 'number',
	share: 'share',
	capacity: 'capacity',
	casualties: 'casualties',
	personnel: 'people',
	date: 'date',
	status: 'status',
	model: 'model',
	builder: 'builder',
	financier: 'financed by',
	operator: 'operator',
	endpoint: 'end',
	first: 'first of its kind',
	purpose: 'purpose',
	route: 'route',
	place: 'place',
	rank: 'rank',
	cause: 'cause',
	other: 'statement'
};

/** How passages differ; the heading of all of a kind, and what the kind means. */
export const DISAGREEMENT_WORDS: Record<DisagreementKind, { one: string; all: string; means: string }> = {
	contradiction: {
		one: 'contradiction',
		all: 'Contradictions',
		means: 'The sides cannot all be true.'
	},
	granularity: {
		one: 'level of detail',
		all: 'Levels of detail',
		means: 'One side is more exact than another; all may be right.'
	},
	'changed-over-time': {
		one: 'changed over time',
		all: 'Changed over time',
		means: 'Written at different times; each may have been right then.'
	},
	'against-known-fact': {
		one: 'contradicts known facts',
		all: 'Contradicts known facts',
		means: 'What is said contradicts well-known facts.'
	},
	'source-error': {
		one: 'error in the source',
		all: 'Errors in the sources',
		means: 'Misprints or slips, not differences of substance.'
	},
	spelling: { one: 'spelling', all: 'Spelling', means: 'One name spelt differently.' }
};

/** "within about 5 km" */
export function formatAccuracy(km: number): string {
	if (km < 1) {
		return `within about ${Math.round(km * 1000)} m`;
	}
	return `within about ${formatNumber(km)} km`;
}

const BOUND_WORDS = {
	exactly: '',
	about: 'about ',
	'at-least': 'at least ',
	'more-than': 'more than ',
	'at-most': 'at most ',
	'less-than': 'less than ',
	several: 'several ',
	between: ''
} as const;

/**
 * A claim's value in words, as asserted: "about 14,000 soldiers".
 * @param statusWords the event's words where the claim is about an event: a visit is agreed, and nothing is "not built"
 */
export function formatValue(
	value: ClaimValue,
	formatDate: (edtf: string) => string,
	statusWords: Record<Status, string> = STATUS_WORDS
): string {
	switch (value.type) {
		case 'quantity':
			return formatQuantity(value);
		case 'date':
			return formatDate(value.edtf);
		case 'status':
			return say(statusWords[value.status]);
		case 'text':
			return value.text;
	}
}

function formatQuantity(value: Extract<ClaimValue, { type: 'quantity' }>): string {
	if (value.amount === null) {
		return `${value.bound === 'several' ? 'several' : 'an unstated number of'} ${value.unit}`;
	}
	const range = value.upTo === undefined ? '' : `–${formatAmount(value.upTo)}`;
	const amount = `${formatAmount(value.amount)}${range}`;
	const bound = BOUND_WORDS[value.bound];
	if (value.unit === 'USD') {
		return `${bound}$${amount}`;
	}
	if (value.unit === 'percent') {
		return `${bound}${amount} %`;
	}
	return `${bound}${amount} ${value.unit}`;
}

function formatAmount(amount: number): string {
	if (amount >= 1e9 && amount % 1e7 === 0) {
		return `${formatNumber(amount / 1e9)} billion`;
	}
	if (amount >= 1e6 && amount % 1e4 === 0) {
		return `${formatNumber(amount / 1e6)} million`;
	}
	return new Intl.NumberFormat(findNumberTag(), {
		maximumFractionDigits: 2,
		useGrouping: amount >= 10_000 || amount % 1 !== 0 ? true : 'always'
	}).format(amount);
}

/** "Named in the documents" or why we believe in it. */
export function formatPresence(properties: FeatureProperties): string {
	if (properties.presence === 'named') {
		return 'Named in the documents.';
	}
	return `Inferred: no document names it. ${properties.inference?.reason ?? ''}`.trim();
}

/** Why a name in a document is not put on the map. */
export const UNPLACED_WORDS: Readonly<Record<Unplaced['because'], string>> = {
	'part-of-a-name': 'only inside another name',
	'figure-of-speech': 'a figure of speech',
	'people-or-language': 'a people or a language',
	organisation: 'an organisation',
	'too-vague': 'too vague to place',
	person: 'a person’s name'
};

/** What stands round the text of a document in a copy of it. */
export const FURNITURE_WORDS: Readonly<Record<Furniture['kind'], string>> = {
	title: 'title',
	byline: 'byline',
	dateline: 'dateline',
	navigation: 'navigation',
	share: 'share',
	caption: 'caption',
	'author-note': 'author note',
	disclaimer: 'disclaimer',
	promotion: 'promotion',
	related: 'related',
	'footnote-mark': 'footnote mark',
	'page-break': 'page break',
	other: 'other'
};
