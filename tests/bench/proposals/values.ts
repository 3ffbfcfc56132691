import { readGold } from '../../gold/read-gold.ts';
import { scoreValues, type Score } from '../../gold/score-gold.ts';
import { scoreDocuments } from '../documents/places.ts';
import { plainRow, type Row } from '../rows.ts';

/** Dates, quantities and statuses on the gold set of our own documents. */
export function benchValues(): Row[] {
	const documents = readGold();
	const scores = scoreValues(documents);
	const rows = ([kind, { f, value, marked }]: [string, Score]): Row[] => {
		return [
			plainRow(`${kind}: F where spans overlap (${marked} marked)`, f * 100, '%'),
			plainRow(`  right value`, value * 100, '%')
		];
	};
	return [plainRow('documents of the gold set', documents.length), ...Object.entries(scores).flatMap(rows)];
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
		plainRow('real documents: names of the atlas proposed', (proposed / named) * 100, '%'),
		plainRow('  right place first', (right / named) * 100, '%'),
		plainRow('  false proposals for a right one', strays / right)
	];
}
