import { describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../../src/model/workbench/published.ts';
import { tellDifferences } from '../../../src/review/tell-differences.ts';

const place = (id: string, hash: string, position?: [number, number]): PublishedRecord => ({
	kind: 'place',
	id,
	title: id.toUpperCase(),
	hash,
	...(position ? { position } : {})
});

describe('the difference to what was published last', () => {
	it('is told by kind: new, gone, moved and changed', () => {
		const before = [place('a', '1', [34, 0]), place('b', '1', [10, 10]), place('c', '1'), place('d', '1')];
		const after = [
			place('a', '2', [34, -1]),
			place('b', '2', [10, 10]),
			place('d', '1'),
			place('e', '1'),
			{ kind: 'passage' as const, id: 'x-p1-2', title: 'The pier is closed.', hash: '1', source: 'kamau-2021' }
		];
		expect(tellDifferences(before, after)).toEqual([
			'1 place new: E.',
			'1 place gone: C.',
			'1 place moved: A, 111 km south.',
			'1 place changed: B.',
			'1 passage new: The pier is closed. (kamau-2021).'
		]);
		expect(tellDifferences(after, after)).toEqual([]);
	});
	it('names no more than can be read', () => {
		const many = Array.from({ length: 20 }, (_, index) => place(`p${index}`, '1'));
		expect(tellDifferences([], many)).toEqual(['20 places new: P0; P1; P2; P3; P4; P5; P6; P7 and 12 more.']);
	});
});
