import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { readFolder } from '../unit/sample.ts';

const ATLASES = readdirSync(join(ROOT, 'geo/atlases'));
const SRC = join(ROOT, 'src');
/**
 * Code without its comments, which may take an example from an atlas; and without what the interface says in other
 * languages.
 */
const CODE = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:ts|mjs|svelte|html|css)$/u.test(path) && !/^language.messages/u.test(path))
	.map((path) => ({ path, code: leaveOutComments(readFileSync(join(SRC, path), 'utf8')) }));

function leaveOutComments(code: string): string {
	return code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/gu, '').replace(/(^|[\s;{}(),])\/\/.*$/gmu, '$1');
}
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Ids that are no common word, and proper names; those of countries, and of their capitals, are everybody's. */
async function listNames(id: string): Promise<Set<string>> {
	const { features, events, sources } = await readFolder(id);
	const ids = [...features, ...events, ...sources].map((record) => record.id).filter((each) => each.includes('-'));
	const own = features.filter(({ properties }) => properties.kind !== 'country');
	const names = own.flatMap(({ properties }) => [properties.title, ...properties.names.map(({ text }) => text)]);
	return new Set([
		id,
		...ids,
		...names.filter((name) => name.length > 3 && !COMMON.includes(name) && /\p{Lu}|\p{Lo}/u.test(name))
	]);
}

/** Names that are words of the language too. */
const COMMON = ['Gulf'];

describe('the code knows no atlas by name', () => {
	it.each(ATLASES)('%s', async (id) => {
		const names = await listNames(id);
		expect(names.size).toBeGreaterThan(20);
		const pattern = new RegExp(
			`(?<![\\p{L}\\p{N}-])(?:${[...names].map(escape).join('|')})(?![\\p{L}\\p{N}-])`,
			'gu'
		);
		const known = CODE.flatMap(({ path, code }) =>
			[...code.matchAll(pattern)].map(([name]) => `src/${path}: ${name}`)
		);
		expect(known, `What is peculiar to an atlas stands in ${atlasFolder(id)}.`).toEqual([]);
	});
	it('is looked for in code, not in comments', () => {
		const code = "/* Old Pier */ const a = 'Old Quay'; // Old Ferry\n<!-- Old Dock -->\nconst b = 'http://old';";
		expect(leaveOutComments(code)).toBe(" const a = 'Old Quay'; \n\nconst b = 'http://old';");
	});
});
