import { beforeAll, describe, expect, it } from 'vitest';
import { compileAtlas, compileSingly, type CompiledFile } from '../../../../src/atlas/compile/compile.ts';
import { findMismatch } from '../../../../src/lib/data/find-mismatch.ts';
import { SHAPES_AT_START } from '../../../../src/lib/data/shapes-at-start.ts';
import { SHAPES_LATER } from '../../../../src/lib/data/shapes-later.ts';
import { MANIFEST, type FileName } from '../../../../src/model/compiled/manifest.ts';
import { fillPath, matchPath } from '../../../../src/model/compiled/path.ts';
import { readFolder, readNote, readSample } from '../../sample.ts';

const NAMES = Object.keys(MANIFEST) as FileName[];
const namesOf = (path: string): FileName[] => NAMES.filter((name) => matchPath(MANIFEST[name].path, path) !== null);
/** As the page gets it. */
const asServed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('paths of compiled files', () => {
	it('are filled in and matched', () => {
		expect(fillPath('feature/{id}.json', 'old-pier')).toBe('feature/old-pier.json');
		expect(matchPath('feature/{id}.json', 'feature/old-pier.json')).toBe('old-pier');
		expect(matchPath('meta.json', 'meta.json')).toBe('');
	});
	it('match nothing else', () => {
		for (const path of [
			'feature/.json',
			'feature/a/b.json',
			'feature/old-pier.txt',
			'xfeature/a.json',
			'feature/a'
		]) {
			expect(matchPath('feature/{id}.json', path), path).toBeNull();
		}
		expect(matchPath('meta.json', 'meta.json.json')).toBeNull();
		expect(matchPath('documents/{id}.txt', 'documents/index.json')).toBeNull();
	});
});

describe('the shapes the page holds files against', () => {
	it('come with every page for what every page asks for, and for nothing else', () => {
		expect(Object.keys(SHAPES_AT_START.byName)).toEqual(NAMES.filter((name) => MANIFEST[name].atStart));
		expect(Object.keys(SHAPES_LATER.byName)).toEqual(NAMES.filter((name) => !MANIFEST[name].atStart));
		expect(SHAPES_AT_START.table.length).toBeLessThan(SHAPES_LATER.table.length / 3);
	});
});

describe.each(['sample', 'russia-pakistan', 'magellan'])('the compiled files of %s', (id) => {
	let files: CompiledFile[];
	beforeAll(async () => {
		const atlas = id === 'sample' ? readSample() : await readFolder(id);
		const compiled = compileAtlas(atlas, [{ id: atlas.sources[0]?.id ?? '', text: readNote() }]);
		files = compiled.map(({ path, value }) => ({ path, value: asServed(value) }));
	});

	it('are each listed once in the manifest', () => {
		expect(files.filter(({ path }) => namesOf(path).length !== 1).map(({ path }) => path)).toEqual([]);
		expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
	});
	it('are what the manifest says, with nothing unknown in them', () => {
		const faults = files.flatMap(({ path, value }) => {
			const [name] = namesOf(path);
			const parsed = name && MANIFEST[name].schema.safeParse(value);
			return parsed?.success ? [] : [`${path}: ${parsed?.error.message}`];
		});
		expect(faults).toEqual([]);
	});
	it('have the shapes the page looks for', () => {
		const faults = files.flatMap(({ path, value }) => {
			const [name] = namesOf(path);
			const shapes = name && MANIFEST[name].atStart ? SHAPES_AT_START : SHAPES_LATER;
			const shape = name && shapes.byName[name];
			const mismatch = shape === undefined ? 'no shape' : findMismatch(value, shape, shapes.table);
			return mismatch === null ? [] : [`${path}: ${mismatch}`];
		});
		expect(faults).toEqual([]);
	});
	it('leave no entry of the manifest without a file', () => {
		const written = new Set(files.flatMap(({ path }) => namesOf(path)));
		// Only a large atlas is searched by parts, and has shapes, dates and places in a list that no file of the whole holds.
		const optional = [
			'shape',
			'timeColumns',
			'togetherOf',
			'nameKeys',
			'disagreementColumns',
			...(id === 'sample' ? ['question', 'disagreement'] : [])
		];
		const isPart = (name: FileName): boolean => 'isPart' in MANIFEST[name];
		expect(NAMES.filter((name) => !written.has(name) && !optional.includes(name) && !isPart(name))).toEqual([]);
	});
});

it('an atlas compiles to the same files each time', () => {
	const [first, second] = [readSample(), readSample()].map((atlas) => JSON.stringify(compileAtlas(atlas)));
	expect(first).toBe(second);
});

it('a file compiled by itself is what it is among all', () => {
	const atlas = readSample();
	const files = compileAtlas(atlas);
	const meta = files.find(({ path }) => path === 'meta.json')!.value as { version: string };
	const compile = compileSingly(atlas, meta.version);
	for (const { path, value } of files) {
		expect(asServed(compile(path)), path).toEqual(asServed(value));
	}
	expect(['feature/nobody.json', 'feature/../meta.json', 'nothing.json', ''].map(compile)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined
	]);
});
