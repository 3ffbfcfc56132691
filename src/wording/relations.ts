import type { Relation } from '../model/records/feature.ts';

/** How a place is related to another, before that other's name. */
export const RELATION_WORDS: Record<Relation['as'], string> = {
	'part-of': 'Part of',
	'has-part': 'Includes',
	'ends-at': 'Ends at',
	passes: 'Passes',
	near: 'Near',
	'same-corridor': 'In the same corridor as',
	'alternative-to': 'An alternative to',
	in: 'Lies in'
};
