import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/atlas/load/parse.ts';
import { checkVersion, FORMAT_VERSION } from '../../src/model/format-version.ts';
import { findVersion, migrateFiles, MIGRATIONS } from '../../src/model/migrations/index.ts';
import { readSampleTexts } from '../unit/sample.ts';

/** `migrations/<number>-<name>/`: the files of an atlas before that step and after it, by path. */
const folder = new URL('migrations/', import.meta.url);
const read = (name: string, file: string): Map<string, unknown> => {
	const text = readFileSync(new URL(`${name}/${file}.json`, folder), 'utf8');
	return new Map(Object.entries(JSON.parse(text) as object));
};
const cases = readdirSync(folder);

describe('migrations', () => {
	it('are numbered without a gap up to the format of this program, each with a case', () => {
		expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
		expect(MIGRATIONS.at(-1)?.to, 'A new format needs a migration to it.').toBe(FORMAT_VERSION);
		expect(cases.map((name) => Number(name.slice(0, 3)))).toEqual(MIGRATIONS.map(({ to }) => to));
	});
	it.each(cases)('turn the data before into those after, and touch nothing given: %s', (name) => {
		const [before, untouched, after] = [read(name, 'before'), read(name, 'before'), read(name, 'after')];
		expect(findVersion(before)).toBe(Number(name.slice(0, 3)) - 1);
		const { files } = migrateFiles(before);
		expect(JSON.stringify([...files])).toBe(JSON.stringify([...after]));
		expect(before).toEqual(untouched);
	});
	it('have nothing to do the second time', () => {
		const once = migrateFiles(read(cases[0] ?? '', 'before'));
		expect(once.steps.length).toBe(MIGRATIONS.length);
		const twice = migrateFiles(once.files);
		expect(twice.steps).toEqual([]);
		expect([...twice.files]).toEqual([...once.files]);
	});
});

describe('an atlas of another format', () => {
	const parse = (formatVersion: unknown): ReturnType<typeof parseAtlas> => {
		const texts = readSampleTexts().map(({ path, text }) => ({
			path,
			text: path === 'atlas.json' ? JSON.stringify({ ...JSON.parse(text), formatVersion }) : text
		}));
		return parseAtlas(texts);
	};
	it('is refused with one sentence where it is newer', () => {
		const { atlas, issues } = parse(FORMAT_VERSION + 1);
		expect(atlas).toBeNull();
		expect(issues).toHaveLength(1);
		expect(issues[0]?.message).toContain('newer than this program');
		expect(issues[0]?.remedy).toContain('newer version');
	});
	it.each([undefined, 0])('is asked to be migrated where it is older: %j', (version) => {
		const { atlas, issues } = parse(version);
		expect(atlas).toBeNull();
		expect(issues.map(({ remedy }) => remedy)).toEqual([expect.stringContaining('npm run migrate')]);
	});
	it.each(['1', null, 1.5, -1, []])('is told where its version is none: %j', (version) => {
		expect(parse(version).issues).toHaveLength(1);
		expect(checkVersion(version)?.message).toContain('whole number');
	});
	it('is read where it is this program’s own', () => {
		expect(parse(FORMAT_VERSION).issues).toEqual([]);
	});
});
