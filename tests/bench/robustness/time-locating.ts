import { indexCopy, locateSources } from '../../../src/anchors/match/locate.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { median, type Row } from '../rows.ts';
import type { TestDocument } from './document.ts';
import { writeLength } from './prose.ts';
import { startRandom } from './random.ts';

const MEGABYTES = [1, 10] as const;

/**
 * Time to find all passages of all documents in one long copy that holds them; ratios to one plain pass of
 * normalisation over it.
 */
export function timeLocating(documents: readonly TestDocument[]): Row[] {
	const passages = documents.reduce((sum, { anchors }) => sum + anchors.passages.length, 0);
	return MEGABYTES.flatMap((size) => {
		const joined = documents.map(({ normal }) => normal.text).join('\n\n');
		const filler = writeLength(startRandom(size), (size * 1e6 - joined.length) / 2);
		const raw = `${filler}\n\n${joined}\n\n${filler}`;
		const runs = Array.from({ length: size > 1 ? 1 : 3 }, () => timeRun(documents, raw));
		const of = (part: keyof Times): number => {
			return median(runs.map((run) => run[part]));
		};
		const normalise = of('normalise');
		const row = (what: string, value: number): Row => {
			return {
				what: `${what}, ${size} MB`,
				value,
				unit: 'ms',
				ratio: value / normalise,
				against: 'one pass of normalisation'
			};
		};
		return [
			row('normalise', normalise),
			row('index', of('index')),
			row(`find ${passages} passages of ${documents.length} documents`, of('find'))
		];
	});
}

interface Times {
	normalise: number;
	index: number;
	find: number;
}

function timeRun(documents: readonly TestDocument[], raw: string): Times {
	const since = performance.now();
	const normal = normaliseText(raw);
	const normalised = performance.now();
	const index = indexCopy(normal);
	const indexed = performance.now();
	locateSources(
		documents.map(({ anchors }) => anchors),
		index,
		() => null
	);
	return {
		normalise: normalised - since,
		index: indexed - normalised,
		find: performance.now() - indexed
	};
}
