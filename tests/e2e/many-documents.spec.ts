import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSite, MAKE_SITE } from '../../src/server/build-site.ts';
import { listen } from '../../src/server/listen.ts';
import { atlasFolder, ROOT } from '../../src/server/paths.ts';
import { readOpenTexts } from '../../src/server/read-open-texts.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';
import { serveSite } from '../../src/server/serve.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/* The small atlas, its three documents taken for too many to hold a copy against each, its places for too many to know by name. */

const SITE = join(ROOT, '.cache', 'build-many');
const FIRST_PORT = Number(new URL(SITES.bare).port) + 30;

// One worker builds the site and runs all that stands here.
test.describe.configure({ mode: 'default' });

let server: Server | undefined;
let site = '';
test.beforeAll(async () => {
	test.setTimeout(300_000);
	const folder = atlasFolder('magellan');
	const { atlas } = await readAtlas(folder);
	const texts = await readOpenTexts(folder, atlas!);
	await buildSite(atlas!, texts, SITE, 'many', { ...MAKE_SITE, minParted: 1, minTiled: 1 });
	server = serveSite(SITE, new Map());
	site = `http://localhost:${await listen(server, FIRST_PORT)}`;
});
test.afterAll(() => {
	server?.close();
	rmSync(SITE, { recursive: true, force: true });
});

const read = (id: string): string => readFileSync(join(atlasFolder('magellan'), 'documents', `${id}.txt`), 'utf8');
/** Reads every fifteenth letter wrongly, the letters by which it would be found among them. */
const spoil = (text: string): string =>
	[...text].map((letter, place) => (place % 15 === 1 && /[a-z]/u.test(letter) ? 'x' : letter)).join('');
/** Longer than what is taken for the beginning of a copy, with no word of a title or an author's name. */
const BEFORE = `${'A letter on gardens, on lamps in winter, and on nobody’s pipes at all. '.repeat(25)}\n\n`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your copies' });
const add = (page: Page, name: string, text: string) =>
	page
		.getByLabel('Files to add')
		.first()
		.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
async function open(page: Page, path: string): Promise<void> {
	await page.goto(`${site}${path}`);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
}

test('among very many documents a copy is recognised by its text, by its name and beginning, or by its letters; else it is told what was looked at, and its document’s page takes it', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const ofAnchors = (): string[] => asked.filter((path) => path.includes('/anchors/'));

	await test.step('the very text asks for its own document alone', async () => {
		await open(page, '/about/');
		await add(page, 'scan-0007.txt', read('narrows-brief-2020'));
		await expect(
			dialog(page).getByText(/“scan-0007\.txt” is .*the same file, to the byte; all \d+ passages found/)
		).toBeVisible();
		await expect(dialog(page).getByText(/It was held against/)).toHaveCount(0);
		expect(ofAnchors()).toEqual(['/atlas/anchors/narrows-brief-2020.json']);
		await expect(dialog(page).locator('li[data-source]'), 'only copies are listed').toHaveCount(1);
	});

	await test.step('another edition is found by its name, and told with the number of documents looked at', async () => {
		await add(page, 'The wind we give away.txt', `${BEFORE}${read('austral-column-2019')}`);
		await expect(
			dialog(page)
				.getByText(/“The wind we give away\.txt” is .*“The wind we give away”: .*all \d+ passages found/)
				.first()
		).toBeVisible();
		await expect(dialog(page).getByText(/^It was held against 1 of 3 documents\./)).toBeVisible();
		await expect(dialog(page).locator('li[data-source="austral-column-2019"]')).toContainText(
			'The wind we give away'
		);
	});

	const corridors = read('corridors-note-2022');
	await test.step('one that no word leads to is found by its letters', async () => {
		await add(page, 'scan-0008.txt', `${BEFORE}${corridors}`);
		await expect(
			dialog(page)
				.getByText(/“scan-0008\.txt” is .*all \d+ passages found/)
				.first()
		).toBeVisible();
	});

	const lost = `${BEFORE}${spoil(corridors)}`;
	await test.step('one that nothing leads to is not called a copy of no document', async () => {
		await add(page, 'letter.txt', lost);
		await expect(
			dialog(page).getByText('“letter.txt” matches none of the documents it was held against.')
		).toBeVisible();
		await expect(
			dialog(page).getByText(/^It was held against 0 of 3 documents\. .* add it there\.$/)
		).toBeVisible();
		await expect(dialog(page).getByText(/matches no document here/)).toHaveCount(0);
	});

	await test.step('dropped on its document’s page it is found', async () => {
		await open(page, '/source/corridors-note-2022/');
		const transfer = await page.evaluateHandle((content) => {
			const data = new DataTransfer();
			data.items.add(new File([content], 'letter.txt', { type: 'text/plain' }));
			return data;
		}, lost);
		await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
		await expect(
			dialog(page)
				.getByText(/“letter\.txt” is .*all \d+ passages found/)
				.first()
		).toBeVisible();
	});

	await test.step('a copy that is kept is read again, and named, on any page', async () => {
		await dialog(page).getByLabel('Remember my copies on this device').check();
		await expect(dialog(page).getByText(/^1 remembered/)).toBeVisible();
		await open(page, '/about/');
		await page
			.getByRole('button', { name: /copies/ })
			.first()
			.click();
		const kept = dialog(page).locator('li[data-source]');
		await expect(kept).toHaveCount(1);
		await expect(kept).toContainText('Third phase of consultation on the hydrogen line begins');
		await expect(kept).toContainText('remembered on this device');
	});
});

test('the open text of one among very many comes with its page, which asks for no list of texts or names and marks the same names as in a small atlas', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const readMarks = async (): Promise<string[]> => {
		await expect(page.locator('.text [data-mention]').first()).toBeVisible();
		return page
			.locator('.text [data-mention]')
			.evaluateAll((marks: HTMLElement[]) =>
				marks.map(({ dataset, textContent }) => `${dataset.mention} ${dataset.feature}: ${textContent}`)
			);
	};
	const path = '/source/corridors-note-2022/';
	await open(page, path);
	const marks = await readMarks();
	expect(marks.length).toBeGreaterThan(10);
	expect(asked).toContain('/atlas/name-keys.json');
	expect(asked).not.toContain('/atlas/names.json');
	expect(await (await page.request.get(`${site}/atlas/documents/index.json`)).json()).toEqual([]);

	await page.goto(`${SITES.small}${path}`);
	expect(await readMarks()).toEqual(marks);

	await test.step('names that do not come are told of', async () => {
		await page.route('**/atlas/names/*', (route) => route.fulfill({ body: '{' }));
		await open(page, path);
		await expect(page.getByText(/^Not all names could be loaded/)).toBeVisible();
	});
});
