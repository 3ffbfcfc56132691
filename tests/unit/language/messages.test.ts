import { describe, expect, it } from 'vitest';
import { VERIFY_MESSAGES } from '../../../src/exports/verify-messages.ts';
import { LANGUAGES } from '../../../src/language/languages.ts';
import { loadVerifyMessages } from '../../../src/language/load-verify-messages.ts';
import { loadMessages } from '../../../src/language/load-speech.ts';
import type { Messages } from '../../../src/language/speech.ts';
import { findLiterals } from './find-literals.ts';
import { findMessages, readPageFiles } from './find-messages.ts';
import { findProse } from './find-prose.ts';
import { listTables } from './tables.ts';

const files = readPageFiles();
/** What counts things for data and exports, in English whatever the page speaks. */
const COUNTS_IN_ENGLISH = ['as-of/'];
const isConverted = (path: string): boolean => !COUNTS_IN_ENGLISH.some((room) => path.startsWith(room));
const said = new Set([...[...files].flatMap(([path, code]) => findMessages(code, isConverted(path))), ...listTables()]);
const formsOf = (message: Messages[string]): string[] =>
	typeof message === 'string' ? [message] : Object.values(message);
const listNames = (text: string): string[] =>
	[...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].toSorted();

it('finds what pages say', () => {
	expect(said.size).toBeGreaterThan(200);
	expect(
		findMessages("say('One'); formatCount(list.length, 'place'); <Sentence text={'In {all}.'} />", true)
	).toEqual(['One', 'In {all}.', '{count} place']);
});

it('says nothing in markup that is not a message', () => {
	const components = [...files].filter(([path]) => path.endsWith('.svelte'));
	expect(components.length).toBeGreaterThan(50);
	expect(
		Object.fromEntries(
			components
				.map(([path, code]) => [path, findLiterals(code)] as const)
				.filter(([, found]) => found.length > 0)
		)
	).toEqual({});
	expect(findLiterals('<p title="A word">Some text {value}<i lang="en">left</i></p>')).toEqual([
		'A word',
		'Some text'
	]);
});

/** Names of the atlas, in its own language. */
const JOINED_DATA = /<bdi lang=\{own\.lang\}>\{[\w.]+\.join\(', '\)\}/gu;

it('sets words in a row apart as the language does: a comma of English stands in no component', () => {
	const components = [...files].filter(([path]) => path.endsWith('.svelte'));
	const joining = components.filter(([, code]) => code.replaceAll(JOINED_DATA, '').includes(".join(', ')"));
	expect(joining.map(([path]) => path)).toEqual([]);
	const panel = files.get('lib/export/ExportPanel.svelte') ?? '';
	expect(panel).toContain('joinWords(...listHeld(');
});

/** Modules whose English reaches no reader's page as it is, by what it is. */
const NOT_FOR_READERS: Readonly<Record<string, RegExp>> = {
	'names of languages, fonts and sources, colours':
		/^(language\/languages|lib\/map\/(basemap|style)\/(fonts|sources|tokens))/,
	'words of the compiled atlas, of data and exports, which `sayCompiled` says':
		/^(wording\/(re)?word|as-of\/|geometry\/)/,
	'tags for programs, as the atlas’s data are': /^lib\/shell\/reference-tags/,
	'details for the console':
		/^(time\/in-time|lib\/(data|storage|offline\/answer-request|documents\/remembered-copies|search\/load-search))/,
	'faults of the program itself':
		/^(verify\/main|lib\/(map\/(engine|style)\/|export\/export-worker|reader\/build-reading|picture\/build-picture))/,
	'what the worker and the formats say of a copy, which `sayCompiled` says':
		/^(verify\/read-copy|lib\/documents\/(copy-desk|copy-reader|copy-task))/
};

it('says nothing in modules and scripts that is not a message', () => {
	const spared = Object.values(NOT_FOR_READERS);
	const found = [...files]
		.filter(([path]) => !spared.some((pattern) => pattern.test(path)))
		.map(([path, code]) => [path, findProse(path, code).filter((text) => !said.has(text))] as const)
		.filter(([, texts]) => texts.length > 0);
	expect(Object.fromEntries(found)).toEqual({});
	expect(
		findProse('part.ts', "say('One two'); const a = { title: 'Three', id: 'four' }; tell(`Five ${six} seven`);")
	).toEqual(['Three', 'Five … seven']);
	expect(findProse('Part.svelte', "<p class={'one two'} title={far ? 'Three four' : say('Five six')}></p>")).toEqual([
		'Three four'
	]);
});

describe.each(LANGUAGES.filter(({ id }) => id !== 'en'))('messages in $id', (language) => {
	const messages = (async (): Promise<Messages> => ({
		...(await loadMessages(language)),
		...(await loadVerifyMessages(language))
	}))();

	it('are there for all that is said, and for nothing else', async () => {
		const given = Object.keys(await messages);
		expect([...said].filter((text) => !given.includes(text))).toEqual([]);
		expect(given.filter((text) => !said.has(text))).toEqual([]);
	});

	it('of the page of a pack alone do not come with the site', async () => {
		const site = Object.keys((await loadMessages(language)) ?? {});
		const own = Object.keys((await loadVerifyMessages(language)) ?? {});
		expect(own.filter((text) => site.includes(text) || !VERIFY_MESSAGES.includes(text))).toEqual([]);
		expect(own.length).toBeGreaterThan(20);
	});

	it('name the same values as the English ones', async () => {
		for (const [text, message] of Object.entries(await messages)) {
			for (const form of formsOf(message)) {
				expect(listNames(form), text).toEqual(listNames(text));
			}
		}
	});

	it('keep a figure and the Latin letters beside it together, where the language is written from right to left', async () => {
		const isolated = /[\u2066-\u2068][^\u2069]*\u2069/gu;
		for (const [text, message] of language.isRightToLeft ? Object.entries(await messages) : []) {
			for (const form of formsOf(message)) {
				expect(form.replaceAll(isolated, ''), text).not.toMatch(/\d[ \u00A0]+[A-Za-z]|[a-z][ \u00A0]+\d{2,}/u);
			}
		}
	});

	it('have a form for every plural of the language', async () => {
		const wanted = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories.toSorted();
		for (const [text, message] of Object.entries(await messages)) {
			if (typeof message !== 'string') {
				expect(Object.keys(message).toSorted(), text).toEqual(wanted);
			}
		}
	});

	it('are written in the letters of the language', async () => {
		const all = JSON.stringify(Object.values(await messages));
		expect(all.match(/[يكى\p{Script=Devanagari}]/gu)).toBeNull();
		expect(
			Object.entries(await messages).filter(([, message]) =>
				formsOf(message).some((form) => form.trim() !== form && form.trim().length > 1)
			)
		).toEqual([]);
	});
});
