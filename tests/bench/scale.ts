import { checkAtlas } from '../../src/atlas/checks/index.ts';
import { compileAtlas } from '../../src/atlas/compile/compile.ts';
import { median, type Row } from './rows.ts';
import { makeAtlas } from './synthetic-atlas.ts';

const SIZES = [100, 1000, 10_000, 100_000] as const;

/** Time to check and to compile atlases of 10² to 10⁵ features; the ratio is time per feature against the 10³ atlas. */
export function benchScale(): Row[] {
	const rows: Row[] = [];
	const perFeature = new Map<number, { check: number; compile: number }>();
	for (const size of SIZES) {
		const atlas = makeAtlas(size);
		const runs = size > 10_000 ? 1 : 3;
		const check = median(Array.from({ length: runs }, () => time(() => checkAtlas(atlas))));
		const compile = median(Array.from({ length: runs }, () => time(() => compileAtlas(atlas))));
		perFeature.set(size, {
			check: check / size,
			compile: compile / size
		});
	}
	const base = perFeature.get(1000);
	for (const [size, { check, compile }] of perFeature) {
		rows.push({
			what: `check, ${size} features`,
			value: check * size,
			unit: 'ms',
			ratio: base ? check / base.check : null,
			against: 'ms per feature at 1,000'
		});
		rows.push({
			what: `compile, ${size} features`,
			value: compile * size,
			unit: 'ms',
			ratio: base ? compile / base.compile : null,
			against: 'ms per feature at 1,000'
		});
	}
	return rows;
}

function time(work: () => unknown): number {
	const since = performance.now();
	work();
	return performance.now() - since;
}
