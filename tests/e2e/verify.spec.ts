import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { EXPORT_FORMATS } from '../../src/exports/export-formats.ts';
import type { VerifyData } from '../../src/exports/verify-page.ts';
import type { Messages } from '../../src/language/speech.ts';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { makeDocx } from '../samples/make-docx.ts';
import { listViolationsInBoth } from './axe.ts';
import { FOR_LONG_WORK } from './launch.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** In order: the pack that the first test saves is what the others open. */
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: SITES.small, launchOptions: FOR_LONG_WORK });

const read = (id: string): Promise<string> => readFile(join(atlasFolder('magellan'), 'documents', `${id}.txt`), 'utf8');
const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Paragraphs of a text. */
const cut = (text: string): string[] => text.split(/\n\s*\n/u);

/** An evidence pack of the whole small atlas, as the first test saves it. */
let files: Record<string, Uint8Array> = {};

async function openExport(page: Page, path: string, say = (text: string): string => text): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await page.getByRole('button', { name: say('Export'), exact: true }).press('Enter');
}

/** Saves the page's view in a format, as a reader does. */
async function save(page: Page, label: string, say = (text: string): string => text): Promise<Download> {
	await page.getByRole('radio', { name: say(label) }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: say('Save as {format}').replace('{format}', say(label)) }).click()
	]);
	return download;
}

test('every format of the dialog is made in the page', async ({ page }) => {
	await openExport(page, '/events/');
	await page.getByRole('radio', { name: 'The whole atlas' }).check();
	for (const { id, label, extension } of EXPORT_FORMATS.filter(({ needsCopies }) => !needsCopies)) {
		const download = await save(page, label);
		expect(download.suggestedFilename(), label).toMatch(new RegExp(`${extension.replaceAll('.', '\\.')}$`));
		const content = await readFile(await download.path());
		expect(content.length, label).toBeGreaterThan(0);
		if (id === 'evidence-pack') {
			files = unzipSync(content);
		}
	}
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Export' })).toBeHidden();
});

test('a pack taken from the page finds its passages in copies, from a file and without a request, and says which are lost', async ({
	browser
}) => {
	// Six copies are read by the page itself, and axe looks at seventy passages twice.
	test.slow();
	expect(Object.keys(files)).toEqual(expect.arrayContaining(['atlas/magellan/atlas.json', 'verify.html']));
	const html = strFromU8(files['verify.html']!);
	const [austral, corridors, narrows] = await Promise.all([
		read('austral-column-2019'),
		read('corridors-note-2022'),
		read('narrows-brief-2020')
	]);
	// Not a paragraph of a document is in it.
	for (const paragraph of [austral, corridors, narrows].flatMap(cut).filter(({ length }) => length > 120)) {
		expect(html).not.toContain(paragraph.slice(0, 80));
	}

	const folder = await mkdtemp(join(tmpdir(), 'passages-verify-'));
	const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
	try {
		const path = join(folder, 'verify.html');
		await writeFile(path, html);
		const requests: string[] = [];
		const errors: string[] = [];
		context.on('request', (request) => requests.push(request.url()));
		context.on('console', (message) => errors.push(message.text()));
		context.on('weberror', (error) => errors.push(error.error().message));
		const file = await context.newPage();
		// Asked for before the page opens: the browser takes a moment to leave the choice to the test, and a key that
		// comes before opens a dialog for nobody.
		const chosen = file.waitForEvent('filechooser');
		await file.goto(pathToFileURL(path).href);
		await expect(file.locator('li.waiting')).toHaveCount(70);

		const input = file.getByLabel('Give it your copies');
		await file.keyboard.press('Tab');
		await expect(input).toBeFocused();
		await file.keyboard.press('Enter');
		const [, , ...rest] = cut(narrows);
		await (
			await chosen
		).setFiles([
			{ name: 'column.txt', mimeType: 'text/plain', buffer: Buffer.from(austral) },
			// Without its first paragraphs, and as Markdown.
			{ name: 'brief.md', mimeType: 'text/markdown', buffer: Buffer.from(rest.slice(3).join('\n\n')) },
			{
				name: 'note.docx',
				mimeType: 'application/octet-stream',
				buffer: Buffer.from(await makeDocx(cut(corridors.replace('eleven machines', 'twenty machines'))))
			},
			{ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('Quite another matter, at some length.') },
			{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') }
		]);
		const status = file.getByRole('status');
		await expect(status).toContainText('“empty.txt” is empty.');
		await expect(status).toContainText('“other.txt” is no copy of these documents');
		await expect(file.locator('li.waiting')).toHaveCount(0);
		const inDoubt = file.locator('li.doubtful').filter({ hasText: 'twenty' });
		await expect(inDoubt.locator('mark').filter({ hasText: 'twenty' })).toHaveCount(1);
		await expect(inDoubt).toContainText('may be others than those that were cited');
		const lost = await file.locator('li.lost').count();
		expect(lost).toBeGreaterThan(3);
		await expect(file.locator('li.lost').first()).toContainText('Lost');
		await expect(file.locator('li.lost blockquote')).toHaveCount(0);
		await expect(file.locator('li.found').first()).toContainText('Your copy is the very file that was cited.');
		await expect(status).toContainText(new RegExp(`of 70 passages found.*${lost} lost`));
		expect(await listViolationsInBoth(file)).toEqual([]);
		expect(await file.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

		// A second, whole copy of each, as a printed page and a saved one: the surer counts.
		const printer = await context.newPage();
		await printer.setContent(
			`<body lang="en">${cut(corridors)
				.map((text) => `<p>${escapeHtml(text)}</p>`)
				.join('')}`
		);
		const pdf = await printer.pdf({ format: 'A5' });
		const saved = `<!doctype html><title>Brief</title><nav>Menu</nav><article>${cut(narrows)
			.map((text) => `<p>${escapeHtml(text)}</p>`)
			.join('')}</article>`;
		await input.setInputFiles([
			{ name: 'printed.pdf', mimeType: 'application/pdf', buffer: pdf },
			{ name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(saved) }
		]);
		await expect(status).toContainText('70 of 70 passages found.');

		// Paper takes what was found, not what is pressed or dropped.
		await file.emulateMedia({ media: 'print' });
		await expect(file.getByText('or drop them anywhere')).toBeHidden();
		await expect(status).toBeVisible();
		await file.emulateMedia({ media: 'screen' });

		expect(requests.filter((url) => /^(file|https?|wss?):/u.test(url))).toEqual([pathToFileURL(path).href]);
		expect(errors).toEqual([]);
		const kept = await file.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
		expect(kept).toEqual([0, 0, 0]);
		await file.getByRole('button', { name: 'Forget them' }).click();
		await expect(file.locator('li.waiting')).toHaveCount(70);
	} finally {
		await context.close();
		await rm(folder, { recursive: true });
	}
});

/** Where the page of a pack has what it is to find. */
const DATA = /(?<=id="to-verify">)[^<]*/u;
const readData = (html: string): VerifyData => JSON.parse(DATA.exec(html)?.[0] ?? '') as VerifyData;

/** Texts without a letter of Urdu that are not marked as of another language. Runs in the page. */
function findLatin(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	while (walker.nextNode()) {
		const { parentElement: parent, textContent } = walker.currentNode;
		if (
			/^[^\p{Script=Arabic}]*[A-Za-z]{4}[^\p{Script=Arabic}]*$/u.test(textContent ?? '') &&
			!parent?.closest('[lang=en], [dir=ltr], blockquote, script, noscript')
		) {
			found.push((textContent ?? '').trim());
		}
	}
	return found;
}

test('the page of a pack saved from a page in Urdu speaks Urdu, from right to left, and finds its passages without a request', async ({
	page,
	browser
}) => {
	test.slow();
	const urdu = JSON.parse(await readFile(join(ROOT, 'src', 'language', 'messages', 'ur.json'), 'utf8')) as Messages;
	const say = (text: string): string => String(urdu[text]);
	await openExport(page, `${SITES.bare}/ur/feature/cherat/`, say);
	const pack = await save(page, 'Evidence pack', say);
	const html = strFromU8(unzipSync(await readFile(await pack.path()))['verify.html']!);
	expect(html).toContain('<html lang="ur" dir="rtl">');
	// The page is the same for every atlas: given passages of the small one, whose documents are open, it finds them.
	const { speech } = readData(html);
	const { toVerify: all } = readData(strFromU8(files['verify.html']!));
	const sources = all.sources.filter(({ anchors }) => anchors.id === 'austral-column-2019');
	const toVerify = { ...all, sources };
	const count = sources.flatMap(({ passages }) => passages).length;
	const filled = html.replace(DATA, () => JSON.stringify({ speech, toVerify }).replaceAll('<', String.raw`\u003c`));
	const folder = await mkdtemp(join(tmpdir(), 'passages-verify-'));
	const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
	try {
		const paths = ['own.html', 'small.html'].map((name) => join(folder, name));
		await writeFile(paths[0]!, html);
		await writeFile(paths[1]!, filled);
		const requests: string[] = [];
		const errors: string[] = [];
		context.on('request', (request) => requests.push(request.url()));
		context.on('console', (message) => errors.push(message.text()));
		context.on('weberror', (error) => errors.push(error.error().message));
		const file = await context.newPage();
		await file.goto(pathToFileURL(paths[0]!).href);
		await expect(file.getByText('کیا یہ اقتباسات دستاویزات میں موجود ہیں؟')).toBeVisible();
		await expect(file).toHaveTitle(/اپنی نقول میں/);
		expect(await file.evaluate(findLatin)).toEqual([]);
		await expect(file.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');

		await file.goto(pathToFileURL(paths[1]!).href);
		await expect(file.locator('li.waiting')).toHaveCount(count);
		// What marks a passage stands where its text begins.
		const mark = file.locator('li .mark').first();
		const box = (await mark.boundingBox())!;
		expect(box.x + box.width).toBeGreaterThan(300);
		await file.getByLabel('اپنی نقول دیں').setInputFiles([
			{
				name: 'column.txt',
				mimeType: 'text/plain',
				buffer: Buffer.from(await read('austral-column-2019'))
			},
			{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
			{ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('Quite another matter, at some length.') }
		]);
		const status = file.getByRole('status');
		await expect(status).toContainText('بہت کم اقتباسات');
		await expect(status).toContainText(`${count} میں سے`);
		const found = file.locator('li.found').first();
		await expect(found).toContainText('ملا');
		await expect(found).toContainText('آپ کی نقل وہی فائل ہے جس کا حوالہ دیا گیا۔');
		const colour = await found.evaluate((element) => getComputedStyle(element).borderInlineStartColor);
		expect(colour).toBe('rgb(33, 116, 82)');
		expect(await found.evaluate((element) => getComputedStyle(element).borderRightWidth)).toBe('5px');
		expect(await file.evaluate(findLatin)).toEqual([]);
		expect(await listViolationsInBoth(file)).toEqual([]);
		expect(await file.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		expect(requests.filter((url) => /^(file|https?|wss?):/u.test(url))).toEqual(
			paths.map((path) => pathToFileURL(path).href)
		);
		expect(errors).toEqual([]);
	} finally {
		await context.close();
		await rm(folder, { recursive: true });
	}
});
