import { expect, test } from 'vitest';
import { beginMatrix, partDisagreements, partMatrix } from '../../../../src/atlas/compile/list-parts.ts';
import { PART_ROWS } from '../../../../src/model/compiled/list-parts.ts';
import type { CompiledDisagreement, MatrixPage } from '../../../../src/model/compiled/pages.ts';

const group = (subject: string): MatrixPage['events'][number] => {
	return { subject, title: subject, href: `feature/${subject}/`, topics: [] };
};
const list = (count: number, letter: string): string[] => {
	return Array.from({ length: count }, (_, index) => `${letter}-${index}`);
};

test('the matrix comes by parts: every place, then every event, each once, and how many there are of both', () => {
	const matrix: MatrixPage = {
		features: list(PART_ROWS + 10, 'f').map((id) => ({ ...group(id), parts: [] })),
		events: list(PART_ROWS - 9, 'e').map(group)
	};
	const total = { features: PART_ROWS + 10, events: PART_ROWS - 9 };
	const parts = partMatrix(matrix).map(([id, make]) => [id, make()] as const);
	expect(parts.map(([id, part]) => [id, part.features.length, part.events.length])).toEqual([
		['1', PART_ROWS, 0],
		['2', 10, PART_ROWS - 10],
		['3', 0, 1]
	]);
	expect(parts.flatMap(([, part]) => part.features)).toEqual(matrix.features);
	expect(parts.flatMap(([, part]) => part.events)).toEqual(matrix.events);
	expect(parts.map(([, part]) => part.total)).toEqual([total, total, total]);
	expect(beginMatrix(matrix)).toEqual(parts[0]?.[1]);
	expect(beginMatrix({ features: [], events: [] })).toEqual({
		features: [],
		events: [],
		total: { features: 0, events: 0 }
	});
});

test('disagreements come by parts, each with how many there are and how many a curator has reviewed', () => {
	const all = list(PART_ROWS + 1, 'd').map(
		(id, index) => ({ id, reviewed: index % 2 === 0 }) as CompiledDisagreement
	);
	const parts = partDisagreements(all).map(([, make]) => make());
	expect(parts.map(({ items }) => items.length)).toEqual([PART_ROWS, 1]);
	expect(parts.flatMap(({ items }) => items)).toEqual(all);
	expect(parts.map(({ total, reviewed }) => [total, reviewed])).toEqual([
		[PART_ROWS + 1, PART_ROWS / 2 + 1],
		[PART_ROWS + 1, PART_ROWS / 2 + 1]
	]);
});
