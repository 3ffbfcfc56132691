import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listNumbers, listPaths, roundPath } from '../../samples/icon-paths.ts';

const MAKI = join(dirname(fileURLToPath(import.meta.resolve('@mapbox/maki/icons/marker.svg'))));

it('an icon keeps each number of its paths, to the hundredth of its grid', () => {
	const paths = readdirSync(MAKI)
		.filter((name) => name.endsWith('.svg'))
		.flatMap((name) => listPaths(readFileSync(join(MAKI, name), 'utf8')));
	expect(paths.length).toBeGreaterThan(200);
	for (const path of paths) {
		const [before, after] = [listNumbers(path), listNumbers(roundPath(path))];
		expect(after.length, path).toBe(before.length);
		expect(Math.max(...after.map((number, index) => Math.abs(number - (before[index] ?? NaN)))), path).toBeLessThan(
			0.0051
		);
	}
});

it('numbers that stand without a space stay two', () => {
	expect(listNumbers(roundPath('m1-.2.0012-.0049.5l3.9996.4004.9'))).toEqual([1, -0.2, 0, 0, 0.5, 3.9996, 0.4, 0.9]);
});
