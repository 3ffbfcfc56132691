import type { Certainty } from '../model/common.ts';

export const CERTAINTY_WORDS: Record<Certainty, string> = {
	certain: 'certain',
	'less-certain': 'less certain',
	uncertain: 'uncertain'
};
