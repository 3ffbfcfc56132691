import { readGold } from '../gold/read-gold.ts';
import { scoreValues, type Score } from '../gold/score-gold.ts';
import type { Row } from './rows.ts';

const row = (what: string, value: number, unit = '%'): Row => {
	return {
		what,
		value,
		unit,
		ratio: null,
		against: ''
	};
};

/** Dates, quantities and statuses on the gold set of our own documents. */
export function benchGold(): Row[] {
	const documents = readGold();
	const scores = scoreValues(documents);
	const rows = ([kind, { f, value, marked }]: [string, Score]): Row[] => {
		return [row(`${kind}: F where spans overlap (${marked} marked)`, f * 100), row(`  right value`, value * 100)];
	};
	return [row('documents of the gold set', documents.length, ''), ...Object.entries(scores).flatMap(rows)];
}
