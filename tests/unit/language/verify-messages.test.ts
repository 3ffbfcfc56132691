import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadVerifySpeech } from '../../../src/exports/load-verify-speech.ts';
import { VERIFY_MESSAGES } from '../../../src/exports/verify-messages.ts';
import { FORMATS } from '../../../src/formats/registry.ts';
import { ENGLISH, LANGUAGES } from '../../../src/language/languages.ts';
import { loadMessages } from '../../../src/language/load-speech.ts';
import { MONTHS } from '../../../src/time/days.ts';
import { OUTCOME_WORDS, WHY_FOUND, WHY_LOST } from '../../../src/verify/verdict.ts';
import { NOTE_WORDS } from '../../../src/wording/reword-notes.ts';
import { findMessages } from './find-messages.ts';
import { NAMES, listRefusals, listStanding } from './tables.ts';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const IMPORT = /\bimport\s+(?!type\b)[^;'"]*?from\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)|\bimport\s+'(\.[^']+)'/gu;

/** Every module that the page of a pack is made of, by path below `src/`. */
function listModules(path: string, known = new Map<string, string>()): Map<string, string> {
	const code = readFileSync(join(SRC, path), 'utf8');
	known.set(path, code);
	for (const [, from, lazily, bare] of code.matchAll(IMPORT)) {
		const next = relative(SRC, join(SRC, dirname(path), from ?? lazily ?? bare ?? '')).replaceAll('\\', '/');
		if (/\.(?:ts|svelte)$/u.test(next) && !known.has(next)) {
			listModules(next, known);
		}
	}
	return known;
}

/** What the page says: as its modules write it, and from the tables it says through. */
function listSaid(): Set<string> {
	const modules = listModules('verify/main.ts');
	// Readers of formats have a `say` of their own: what a file says of itself.
	const rooms = [...modules].filter(([path]) => !path.startsWith('formats/'));
	const texts = [
		...rooms.flatMap(([, code]) => findMessages(code, true)),
		...listRefusals(['verify/read-copy.ts']),
		...NOTE_WORDS,
		...[OUTCOME_WORDS, WHY_FOUND, WHY_LOST].flatMap((words) => Object.values(words)),
		...FORMATS.map(({ plural }) => plural),
		...MONTHS.map((month) => `{day} ${month} {year}`),
		...listStanding()
	];
	return new Set(texts.filter((text) => !NAMES.test(text)));
}

/** A format’s name, the same in every language. */
const isName = (text: string): boolean => NAMES.test(text) && FORMATS.some(({ plural }) => plural === text);

it('all that the page of a pack says travels in the pack, and nothing else', () => {
	const said = listSaid();
	expect([...said].filter((text) => !VERIFY_MESSAGES.includes(text)).toSorted()).toEqual([]);
	expect(VERIFY_MESSAGES.filter((text) => !said.has(text) && !isName(text))).toEqual([]);
	expect(VERIFY_MESSAGES).toEqual([...new Set(VERIFY_MESSAGES)]);
});

it('finds what the page says through', () => {
	expect([...listModules('verify/main.ts').keys()]).toEqual(
		expect.arrayContaining([
			'verify/VerifyPage.svelte',
			'formats/pdf/read-pdf.ts',
			'wording/reword-notes.ts',
			'wording/reword-refusals.ts'
		])
	);
	expect(listSaid().size).toBeGreaterThan(120);
});

it.each(LANGUAGES.filter(({ id }) => id !== 'en'))('has all of them in $id', async (language) => {
	const speech = await loadVerifySpeech({ language, messages: await loadMessages(language) });
	expect(speech?.language).toBe(language.id);
	expect(Object.keys(speech?.messages ?? {})).toEqual([...VERIFY_MESSAGES]);
	const own = VERIFY_MESSAGES.filter((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/gu, '')) && !isName(text));
	expect(own.filter((text) => speech?.messages[text] === text)).toEqual([]);
});

it('brings nothing in English', async () => {
	expect(await loadVerifySpeech({ language: ENGLISH, messages: null })).toBeNull();
});
