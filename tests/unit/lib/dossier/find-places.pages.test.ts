import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { findPlaces, loadMeasured } from '../../../../src/lib/dossier/find-places.ts';
import { makeAtlas } from '../../../bench/synthetic-atlas.ts';

const files = new Map<string, string>();
const asked: string[] = [];

beforeEach(() => {
	for (const { path, text } of streamAtlas(makeAtlas(60), [], { minTiled: 1 })) {
		files.set(path, text);
	}
	vi.stubGlobal('fetch', (address: string) => {
		const path = String(address).replace(/^.*\/atlas\//, '');
		const text = files.get(path);
		asked.push(path);
		return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('a place of a large atlas is searched for, and it and another are measured by their own shapes', async () => {
	expect(await findPlaces(' ')).toEqual([]);
	expect(asked, 'nothing is loaded before anything is asked').toEqual([]);
	expect((await findPlaces('feature n42'))[0]).toEqual({ id: 'f-42', title: 'Feature n42' });
	const measured = await loadMeasured(['f-2', 'f-42', 'f-nobody']);
	expect(measured.map(({ id, accuracyKm, shapes }) => [id, accuracyKm, shapes.map(({ type }) => type)])).toEqual([
		['f-2', 5, ['LineString']],
		['f-42', 5, ['Point']]
	]);
	expect(asked.some((path) => path === 'map.json' || path === 'features.json')).toBe(false);
	files.set('shape/f-2.json', '{');
	await expect(loadMeasured(['f-2'])).rejects.toThrow();
});
