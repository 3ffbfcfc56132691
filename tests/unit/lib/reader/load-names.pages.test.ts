import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadAllNames, loadNamesIn } from '../../../../src/lib/reader/load-names.ts';
import { streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { findNames, indexDocument } from '../../../../src/mentions/document-names.ts';
import type { NamedFeature } from '../../../../src/model/compiled/search.ts';
import { atlasFolder } from '../../../../src/server/paths.ts';
import { readAtlas } from '../../../../src/server/read-atlas.ts';
import { normaliseText, type NormalText } from '../../../../src/text/normalise.ts';

const ATLAS = 'magellan';
let files: ReadonlyMap<string, string>;
let asked: string[] = [];
let lost: RegExp | null = null;

/** Answers from the compiled atlas, of which some files may be lost. */
async function serve(minTiled: number): Promise<void> {
	const { atlas } = await readAtlas(atlasFolder(ATLAS));
	files = new Map(Array.from(streamAtlas(atlas!, [], { minTiled }), ({ path, text }) => [path, text]));
	vi.stubGlobal('fetch', (address: string) => {
		const path = String(address).split('/atlas/')[1] ?? '';
		asked.push(path);
		const text = lost?.test(path) ? undefined : files.get(path);
		return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
	});
}
beforeEach(() => {
	asked = [];
	lost = null;
	vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const readText = (id: string): NormalText => {
	return normaliseText(readFileSync(join(atlasFolder(ATLAS), 'documents', `${id}.txt`), 'utf8'));
};
const DOCUMENTS = ['narrows-brief-2020', 'austral-column-2019', 'corridors-note-2022'];

const mark = (normal: NormalText, features: readonly NamedFeature[]): string[] => {
	return findNames(normal, indexDocument(features, []), { start: 0, end: normal.points.length }).map(
		({ start, end, senses }) => `${start}–${end} ${senses.map(({ id, role }) => `${id} ${role}`).join(' ')}`
	);
};

test('in a large atlas a text has the same names marked as in a small one, from the files of its own names alone', async () => {
	await serve(Infinity);
	const all = await loadAllNames();
	await serve(1);
	asked = [];
	for (const id of DOCUMENTS) {
		const normal = readText(id);
		const { features, isWhole } = await loadNamesIn(normal);
		expect(isWhole).toBe(true);
		expect(mark(normal, features).length).toBeGreaterThan(20);
		expect(mark(normal, features)).toEqual(mark(normal, all.features));
	}
	expect(asked).not.toContain('names.json');
	expect(files.get('names.json')).toBeUndefined();
	// A text of other things asks for the keys and for nothing more.
	asked = [];
	expect((await loadNamesIn(normaliseText('A lamp in winter'))).features).toEqual([]);
	expect(asked).toEqual(['name-keys.json']);
});

test('that names did not come is known, whichever file it was', async () => {
	await serve(1);
	const normal = readText('corridors-note-2022');
	lost = /^names\/0\.json$/;
	const some = await loadNamesIn(normal);
	expect([some.isWhole, some.features.length > 0]).toEqual([false, files.has('names/1.json')]);
	lost = /^name-keys\.json$/;
	expect(await loadNamesIn(normal)).toEqual({ features: [], isWhole: false });
	await serve(Infinity);
	lost = /^names\.json$/;
	expect(await loadAllNames()).toEqual({ features: [], isWhole: false });
});
