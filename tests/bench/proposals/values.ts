import { readGold } from '../../gold/read-gold.ts';
import { scoreValues, type Score } from '../../gold/score-gold.ts';
import { scoreDocuments } from '../documents/places.ts';
import type { Row } from '../rows.ts';

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
export function benchValues(): Row[] {
	const documents = readGold();
	const scores = scoreValues(documents);
	const rows = ([kind, { f, value, marked }]: [string, Score]): Row[] => {
		return [row(`${kind}: F where spans overlap (${marked} marked)`, f * 100), row(`  right value`, value * 100)];
	};
	return [row('documents of the gold set', documents.length, ''), ...Object.entries(scores).flatMap(rows)];
}

/** Places of the real documents, with the names of their atlas known. */
export async function benchDocuments(): Promise<Row[]> {
	const folder = process.env.DOCUMENTS;
	if (folder === undefined) {
		console.log(
			'SKIPPED: places of the real documents. Name their folder: DOCUMENTS=FOLDER npm run bench proposals/documents'
		);
		return [];
	}
	const { named, proposed, right, false: strays } = await scoreDocuments('russia-pakistan', folder, true);
	return [
		row('real documents: names of the atlas proposed', (proposed / named) * 100),
		row('  right place first', (right / named) * 100),
		row('  false proposals for a right one', strays / right, '')
	];
}
