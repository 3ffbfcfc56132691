import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { borrowedWords } from '../../src/atlas/checks/borrowed-words.ts';
import { parseAtlas } from '../../src/atlas/load/parse.ts';
import { listRecords } from '../../src/atlas/load/records.ts';
import { FILES } from '../../src/atlas/load/schemas.ts';
import { findTexts, findUndeclared } from '../../src/model/fields.ts';
import type { Issue } from '../../src/model/issue.ts';
import { SurveyFileSchema } from '../../src/model/records/survey.ts';
import { normaliseText } from '../../src/text/normalise.ts';
import { readSampleTexts } from '../unit/sample.ts';

/**
 * The words of an invented document, short enough for every field, are put into each text field of an atlas that has
 * them all. `fields.json` says what must come of it: 8 words of prose in a row are a document's, 12 of a name, 30 of a
 * title.
 */
const WORDS =
	'if we go up to it by an ox or on a ha so is he to be at no us my do as in me ye of am lo oh hi go to it we do so an';
const ALL = WORDS.split(' ');
const take = (count: number): string => ALL.slice(0, count).join(' ');
const texts = new Map([['harbour-note', normaliseText(`The other day, ${WORDS}, and so on to the end of it.`)]]);

interface Edit {
	file: string;
	at?: (string | number)[];
	value: unknown;
}
const read = <T>(name: string): T => {
	return JSON.parse(readFileSync(new URL(`borrowed-words/${name}.json`, import.meta.url), 'utf8')) as T;
};
const fields = read<Record<'prose' | 'name' | 'title', string[]>>('fields');

function applyEdit(files: Map<string, unknown>, { file, at = [], value }: Edit): void {
	const last = at.at(-1);
	if (last === undefined) {
		files.set(file, value);
		return;
	}
	const parent = at
		.slice(0, -1)
		.reduce<unknown>((item, key) => (item as Record<string, unknown>)[key], files.get(file)) as Record<
		string,
		unknown
	>;
	if (value === undefined) {
		Reflect.deleteProperty(parent, last);
	} else {
		parent[last] = value;
	}
}

/** The fullest sample, whose document is not open. */
function readFull(edits: readonly Edit[] = []): {
	issues: Issue[];
	atlas: NonNullable<ReturnType<typeof parseAtlas>['atlas']>;
} {
	const files = new Map(readSampleTexts().map(({ path, text }) => [path, JSON.parse(text) as unknown]));
	applyEdit(files, { file: 'sources/harbour-note.json', at: ['openText'], value: undefined });
	for (const edit of [...read<Edit[]>('more'), ...edits]) {
		applyEdit(files, edit);
	}
	const { atlas, issues } = parseAtlas([...files].map(([path, value]) => ({ path, text: JSON.stringify(value) })));
	if (!atlas) {
		throw new Error('The sample does not parse.');
	}
	return { issues: [...issues, ...borrowedWords.run(atlas, { texts })], atlas };
}

function plant(field: string, words: string): Issue[] {
	const [file = '', path = ''] = field.split(' ');
	return readFull([{ file, at: path.split('.'), value: words }]).issues;
}
const fieldPathOf = (field: string): string => {
	const [file, path = ''] = field.split(' ');
	return `${file} ${path.replace(/\.(\d+)/g, '[$1]')}`;
};
const shown = (issues: readonly Issue[]): string[] => issues.map(({ code, file, path }) => `${code} ${file} ${path}`);

describe('words of a document', () => {
	it('are not found in the sample itself', () => {
		expect(readFull().issues).toEqual([]);
	});
	it.each(fields.prose)('are refused in prose, and fewer let pass: %s', (field) => {
		expect(shown(plant(field, take(8)))).toEqual([`borrowed-words ${fieldPathOf(field)}`]);
		expect(plant(field, `${take(7)} zz ${ALL.slice(8, 9).join(' ')}`)).toEqual([]);
	});
	it.each(fields.name)('are refused where a name would be shorter, and a long name let pass: %s', (field) => {
		expect(shown(plant(field, take(12)))).toEqual([`borrowed-words ${fieldPathOf(field)}`]);
		expect(plant(field, take(11))).toEqual([]);
	});
	it.each(fields.title)('are refused where a title would be shorter, and a long title let pass: %s', (field) => {
		expect(shown(plant(field, take(30)))).toEqual([`borrowed-words ${fieldPathOf(field)}`]);
		expect(plant(field, take(20))).toEqual([]);
	});
	it('are refused in an id', () => {
		const id = ALL.slice(0, 14).join('-');
		const { issues } = readFull([{ file: 'questions.json', at: ['questions', 0, 'id'], value: id }]);
		expect(shown(issues)).toEqual(['borrowed-words questions.json questions[0].id']);
	});
	it('are told with what stands in the document, and a remedy', () => {
		const [issue] = plant('later/all.json notes.0.note', `They say: ${take(9)}.`);
		expect(issue?.message).toBe(`"${take(8)}" stands in a document.`);
		expect(issue?.remedy).toBe('Say it in your own words.');
		expect(issue?.id).toBe('quay-repaired');
	});
});

describe('every text field of a record', () => {
	const all = { ...FILES, survey: SurveyFileSchema };
	it.each(Object.entries(all).filter(([name]) => name !== 'draft'))('of %s says what it holds', (_, schema) => {
		expect(findUndeclared(schema), 'Say what it holds: prose(…), name(…), title(…) or code(…).').toEqual([]);
	});
	it('is listed in fields.json as what it says it is, unless it is a code', () => {
		const { atlas } = readFull();
		const generalise = (path: string): string =>
			path.replace(/\[\d+\]|\.\d+/g, '[]').replace(/^features\/\w+/, 'features/any');
		const listed = new Map(
			Object.entries(fields).flatMap(([role, paths]) =>
				paths.map((field) => [generalise(fieldPathOf(field)), role] as const)
			)
		);
		const faults = listRecords(atlas).flatMap(({ schema, record, origin }) =>
			findTexts(schema, record)
				.filter(({ role, path }) => role !== 'code' && !/(^|\.)url$/.test(path))
				.map(({ role, path }) => [
					generalise([`${origin.file} ${origin.path}`.trim(), path].join(origin.path ? '.' : ' ')),
					role
				])
				.filter(([path = '', role]) => listed.get(path) !== role)
		);
		const unlisted = faults.filter(([path]) => !path?.endsWith('csl.title'));
		expect(unlisted, 'List it in tests/golden/borrowed-words/fields.json.').toEqual([]);
	});
	it('counts as undeclared where nothing was said of it', () => {
		expect(findUndeclared(z.strictObject({ a: z.array(z.strictObject({ b: z.string().optional() })) }))).toEqual([
			'a[].b'
		]);
	});
});
