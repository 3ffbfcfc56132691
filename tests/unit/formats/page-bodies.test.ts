import { describe, expect, it } from 'vitest';
import { meanF, scoreBodies } from '../../bench/bodies.ts';
import { LAYOUTS } from '../../samples/pages/layouts.ts';

describe('the article of a page', () => {
	it('is told from what stands around it, in more than thirty layouts', async () => {
		expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
		const scores = await scoreBodies();
		expect(meanF(scores)).toBeGreaterThanOrEqual(0.95);
		expect(scores.filter(({ recall }) => recall < 0.9).map(({ layout }) => layout)).toEqual([]);
	}, 120_000);
});
