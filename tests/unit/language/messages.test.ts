import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/language/languages.ts';
import { loadMessages } from '../../../src/language/load-speech.ts';
import type { Messages } from '../../../src/language/speech.ts';
import { findLiterals } from './find-literals.ts';
import { findMessages, readPageFiles } from './find-messages.ts';
import { listTables } from './tables.ts';

/** Rooms whose every word is a message. */
const CONVERTED = [
	'lib/shell/',
	'lib/ui/',
	'lib/map/components/',
	'lib/timeline/',
	'lib/search/',
	'lib/records/',
	'lib/state/',
	'wording/',
	'routes/+layout.svelte',
	'routes/+page.svelte',
	'routes/+error.svelte'
];

const files = readPageFiles();
/** Parts of such rooms that are not converted yet. */
const IN_ENGLISH = ['lib/shell/TakeAway.svelte'];

const isConverted = (path: string): boolean => {
	return CONVERTED.some((room) => path.startsWith(room)) && !IN_ENGLISH.includes(path);
};
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

it('says nothing in a converted room that is not a message', () => {
	const components = [...files].filter(([path]) => path.endsWith('.svelte') && isConverted(path));
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

describe.each(LANGUAGES.filter(({ id }) => id !== 'en'))('messages in $id', (language) => {
	const messages = loadMessages(language) as Promise<Messages>;

	it('are there for all that is said, and for nothing else', async () => {
		const given = Object.keys(await messages);
		expect([...said].filter((text) => !given.includes(text))).toEqual([]);
		expect(given.filter((text) => !said.has(text))).toEqual([]);
	});

	it('name the same values as the English ones', async () => {
		for (const [text, message] of Object.entries(await messages)) {
			for (const form of formsOf(message)) {
				expect(listNames(form), text).toEqual(listNames(text));
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
