import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkAtlas } from '../../src/atlas/checks/index.ts';
import { CHECKS } from '../../src/atlas/checks/index.ts';
import { parseAtlas, type AtlasText } from '../../src/atlas/load/parse.ts';
import { readGolden } from './read-golden.ts';
import { formatIssues } from '../../src/server/print.ts';
import { normaliseText } from '../../src/text/normalise.ts';

/**
 * Each folder beside `base` is one way to be wrong: `change.json` lists edits of base files (a path into the JSON and
 * the new value, or `text` for the whole file), `expected.txt` what a curator must be told. UPDATE=1 writes it.
 */
const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'checks');
const FILES = [
	'atlas.json',
	'layers.json',
	'features/transport.geojson',
	'features/regions.geojson',
	'events/all.json',
	'sources/harbour-note.json',
	'citations/harbour-note.json'
];

interface Edit {
	file: string;
	at?: (string | number)[];
	value?: unknown;
	text?: string;
	remove?: boolean;
}

function applyEdit(texts: Map<string, string>, edit: Edit): void {
	if (edit.remove) {
		texts.delete(edit.file);
	} else if (edit.text !== undefined) {
		texts.set(edit.file, edit.text);
	} else {
		const whole = JSON.parse(texts.get(edit.file) ?? '{}') as Record<string | number, unknown>;
		const keys = edit.at ?? [];
		const parent = keys
			.slice(0, -1)
			.reduce<Record<string | number, unknown>>(
				(item, key) => item[key] as Record<string | number, unknown>,
				whole
			);
		const last = keys.at(-1) ?? '';
		if (Array.isArray(parent[last]) && edit.value !== undefined && last === '+') {
			(parent as unknown as unknown[]).push(edit.value);
		} else if (edit.value === null) {
			Reflect.deleteProperty(parent, last);
		} else {
			parent[last] = edit.value;
		}
		texts.set(edit.file, JSON.stringify(whole));
	}
}

function runCase(edits: readonly Edit[], document?: string): string {
	const texts = new Map(FILES.map((file) => [file, readFileSync(join(folder, 'base', file), 'utf8')]));
	for (const edit of edits) {
		applyEdit(texts, edit);
	}
	const files: AtlasText[] = [...texts].map(([path, text]) => ({ path, text }));
	const { atlas, issues } = parseAtlas(files);
	const normal = document === undefined ? new Map() : new Map([['harbour-note', normaliseText(document)]]);
	return formatIssues([...issues, ...(atlas ? checkAtlas(atlas, { texts: normal }) : [])]);
}

const cases = readdirSync(folder).filter((name) => name !== 'base');

describe('the rules of the data', () => {
	it('find no fault in the sample, with its document at hand', () => {
		expect(runCase([], readFileSync(join(folder, 'base/documents/harbour-note.txt'), 'utf8'))).toBe('');
	});

	it.each(cases)('name file, place and remedy: %s', (name) => {
		const { edits, document } = JSON.parse(readFileSync(join(folder, name, 'change.json'), 'utf8')) as {
			edits: Edit[];
			document?: string;
		};
		const reported = runCase(edits, document);
		const file = join(folder, name, 'expected.txt');
		expect(`${reported}\n`).toBe(readGolden(file, `${reported}\n`));
		expect(reported).not.toBe('');
	});

	it('have a golden case each', () => {
		const expected = cases.map((name) => readFileSync(join(folder, name, 'expected.txt'), 'utf8')).join('');
		const without = CHECKS.filter((check) => !expected.includes(`[${check.code}]`)).map((check) => check.code);
		expect(without, 'Add a folder to tests/golden/checks with a change.json that breaks the rule.').toEqual([]);
	});
});
