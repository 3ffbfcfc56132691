import { formatCount } from '../wording/counts.ts';
import type { ExportFormat, RecordType } from './export-format.ts';
import type { ResultSet } from './result-set.ts';

type Counted = Pick<ResultSet, RecordType>;

const NOUNS: Record<RecordType, [one: string, many: string]> = {
	features: ['place', 'places'],
	events: ['event', 'events'],
	passages: ['passage', 'passages'],
	claims: ['claim', 'claims'],
	sources: ['document', 'documents']
};

const countUnplaced = ({ features }: Counted): number => {
	return features.filter(({ geometry }) => geometry === null).length;
};

/**
 * "58 places", "152 events": what of the result the format holds; those without a position are not in it where it needs
 * one.
 */
export function listHeld(
	result: Counted,
	{ holds, needsPosition }: Pick<ExportFormat, 'holds' | 'needsPosition'>
): string[] {
	return holds.map((type) => {
		const left = type === 'features' && needsPosition ? countUnplaced(result) : 0;
		return formatCount(result[type].length - left, ...NOUNS[type]);
	});
}

/**
 * What does not go into a file of the format, as a sentence with the formats that hold it; `null` where all goes in.
 * @param others all formats there are
 */
export function tellLeftOut(result: Counted, format: ExportFormat, others: readonly ExportFormat[]): string | null {
	const unplaced = format.needsPosition && format.holds.includes('features') ? countUnplaced(result) : 0;
	if (unplaced === 0) {
		return null;
	}
	const holding = others
		.filter(({ holds, needsPosition }) => holds.includes('features') && !needsPosition)
		.map(({ label }) => label);
	const known =
		unplaced === 1
			? 'place has no position that could be given honestly and is'
			: 'places have no position that could be given honestly and are';
	return `${unplaced.toLocaleString('en-GB')} ${known} not in it; ${joinWords(holding)} ${holding.length === 1 ? 'holds' : 'hold'} ${unplaced === 1 ? 'it' : 'them'}.`;
}

function joinWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
