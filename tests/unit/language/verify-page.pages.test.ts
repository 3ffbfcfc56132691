import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadVerifySpeech } from '../../../src/exports/load-verify-speech.ts';
import { fillVerifyPage, type VerifyData } from '../../../src/exports/verify-page.ts';
import type { VerifySpeech } from '../../../src/exports/verify-speech.ts';
import { LANGUAGES } from '../../../src/language/languages.ts';
import { loadMessages } from '../../../src/language/load-speech.ts';
import { setSpeech } from '../../../src/language/speech.ts';
import { readCopy, type ReadCopy } from '../../../src/verify/read-copy.ts';
import { speak } from '../../../src/verify/speak.ts';
import VerifyPage from '../../../src/verify/VerifyPage.svelte';
import { compileParts, packResult } from '../exports/sample-result.ts';
import { readFolder } from '../sample.ts';
import { findEnglish, listTexts } from './find-english.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const PAGE = read('src/verify/index.html');
const COLUMN = read('geo/atlases/magellan/documents/austral-column-2019.txt');

/** The small atlas as a pack. */
let result: ReturnType<typeof packResult>;
let data: string[] = [];

beforeAll(async () => {
	const atlas = await readFolder('magellan');
	result = packResult(compileParts(atlas), {}, { asOf: '2021-06-30', title: 'Strait of Magellan' });
	data = [...listTexts(atlas), ...listTexts(result)];
});
afterEach(() => setSpeech(() => undefined));

async function loadSpeech(id: string): Promise<VerifySpeech | null> {
	const language = LANGUAGES.find((item) => item.id === id)!;
	return loadVerifySpeech({ language, messages: await loadMessages(language) });
}

async function fill(id: string): Promise<{ html: string; told: VerifyData }> {
	const verifySpeech = await loadSpeech(id);
	const html = fillVerifyPage(PAGE, result, { ...result.packing!, verifySpeech });
	const told = JSON.parse(/id="to-verify">([^<]*)</u.exec(html)?.[1] ?? '') as VerifyData;
	return { html, told };
}

/** As the page does once its script runs. */
async function speakIn(id: string): Promise<VerifyData['toVerify']> {
	const { speech, toVerify } = (await fill(id)).told;
	speak(speech, toVerify.language);
	return toVerify;
}

const give = (name: string, text: string, { sources }: VerifyData['toVerify']): Promise<ReadCopy> =>
	readCopy(new File([text], name), sources);

describe('the page of a pack', () => {
	it('saved from a page in Urdu says so in its first line, runs from right to left, and carries those messages alone', async () => {
		const { html, told } = await fill('ur');
		expect(html).toContain('<html lang="ur" dir="rtl">');
		expect(html).toContain('<title>اقتباسات اپنی نقول میں تلاش کریں</title>');
		expect(html).toMatch(/<noscript><p>[^<]*درکار ہے[^<]*<\/p>/u);
		expect(told.speech).toEqual(await loadSpeech('ur'));
		expect(html.length - (await fill('en')).html.length).toBeLessThan(30_000);
	});

	it('saved from a page in English stays as it is', async () => {
		const { html, told } = await fill('en');
		expect(html).toContain('<html lang="en">');
		expect(html).toContain('<title>Find the passages in your copies</title>');
		expect(told.speech).toBeNull();
		const toVerify = await speakIn('en');
		const text = render(VerifyPage, { props: { toVerify } }).body.replace(/<!--.*?-->|<[^>]*>/gsu, '');
		expect(text).toMatch(
			/, version 0123456789ab, taken on 27 November 2026; as the documents stood on 30 June 2021\. /u
		);
		expect(text).not.toContain('draft');
	});

	it.each(['ru', 'ur', 'fa', 'zh'])(
		'has no English in %s but what is the atlas’s, which says that it is',
		async (id) => {
			const toVerify = await speakIn(id);
			const html = render(VerifyPage, { props: { toVerify } }).body;
			expect(html.length).toBeGreaterThan(10_000);
			expect(findEnglish(html, data)).toEqual([]);
			expect(html).toMatch(/<h2[^>]* lang="en"/u);
		}
	);

	it('says in the language what became of a copy: found, with another word, no copy, refused', async () => {
		const toVerify = await speakIn('ur');
		const found = await give('column.txt', COLUMN, toVerify);
		expect(found.isCopy && [...found.verdicts.values()].map(({ outcome, why }) => `${outcome}: ${why}`)).toContain(
			'found: آپ کی نقل وہی فائل ہے جس کا حوالہ دیا گیا۔'
		);
		const stranger = await give('other.txt', 'Quite another matter, at some length.', toVerify);
		expect(stranger).toMatchObject({
			isCopy: false,
			message: expect.stringContaining('بہت کم اقتباسات') as string
		});
		const empty = await give('empty.txt', '', toVerify);
		expect(empty.isCopy ? '' : `${empty.message} ${empty.remedy}`).not.toMatch(/is empty|Save/u);
		const unknown = await give('x.bin', '\u0000\u0001\u0002\u0003', toVerify);
		expect(unknown.isCopy ? '' : unknown.remedy).toMatch(/PDF.*سادہ متن/u);
	});

	it('says numbers and places in the text in the digits of the language', async () => {
		const toVerify = await speakIn('fa');
		const html = render(VerifyPage, { props: { toVerify } }).body;
		expect(html).toMatch(/۲۷ نوامبر ۲۰۲۶/u);
		expect(html).toMatch(/>بند ۱۰</u);
	});
});

it('speech that the page does not know is English', () => {
	speak({ language: 'xx', messages: {} } as unknown as VerifySpeech, 'en');
	expect(
		render(VerifyPage, { props: { toVerify: { about: { filters: [] }, sources: [] } as never } }).body
	).toContain('Give it your copies');
});
