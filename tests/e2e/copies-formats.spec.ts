import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildAnchors } from '../../src/atlas/compile/anchors.ts';
import { matchCopy } from '../../src/anchors/match/match-copy.ts';
import { atlasFolder } from '../../src/server/paths.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';
import { readDocument } from '../../src/formats/read-document.ts';
import { foldText } from '../../src/text/fold.ts';
import { normaliseText, sliceText, type NormalText } from '../../src/text/normalise.ts';
import type { Range } from '../../src/model/records/source.ts';
import { makeDocx } from '../samples/make-docx.ts';
import { DOCUMENTS } from './sites.ts';
import { expect, test } from './test.ts';

const SOURCES = {
	'new-indian-express-2014': '000',
	'spearhead-2017': '001',
	'idsa-2014': '002',
	'diplomat-2014': '003',
	'issue-brief-2015': '004'
};

/** The page's worker reads with the very same code; one document, in each format, shows that it does. */
const IN_PAGE = 'idsa-2014';

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as a news site saves it: menus, buttons between paragraphs, a sidebar, a footer. */
function makePage(paragraphs: readonly string[]): string {
	const body = paragraphs
		.map(
			(paragraph, index) =>
				`<p>${escapeHtml(paragraph)}</p>${index % 4 === 3 ? '<button>Share this</button><script>track()</script>' : ''}`
		)
		.join('\n');
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Saved</title><style>body { font: 12pt/1.4 serif }</style></head><body><nav>Home News Opinion</nav><article>${body}</article><aside>Most read today</aside><footer>All rights</footer></body></html>`;
}

async function makePrinted(context: BrowserContext, paragraphs: readonly string[]): Promise<Buffer> {
	const page = await context.newPage();
	await page.setContent(
		`<style>body { font: 12pt/1.4 serif; text-align: justify; hyphens: auto }</style><body lang="en">${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')}`
	);
	const strip = (inner: string): string => `<span style="font-size: 8px; margin: auto">${inner}</span>`;
	const margin = { top: '20mm', bottom: '20mm', left: '25mm', right: '25mm' };
	const file = await page.pdf({
		format: 'A5',
		displayHeaderFooter: true,
		headerTemplate: strip('A journal, vol. 7'),
		footerTemplate: strip('<span class="pageNumber"></span>'),
		margin
	});
	await page.close();
	return file;
}

/** Markdown as a converter writes it: marks escaped, a heading, emphasis and a link on top. */
function makeMarkdown(paragraphs: readonly string[]): string {
	const escaped = paragraphs.map((paragraph) =>
		paragraph
			.replaceAll(/[\\`*_[\]#<>|~]/gu, '\\$&')
			.replaceAll(/^(\s*\d+)([.)])/gmu, '$1\\$2')
			.replaceAll(/^(\s*)([-+=])/gmu, '$1\\$2')
			.replaceAll(/\n[ \t]+/gu, '\n')
	);
	return `# Saved copy\n\nSee [the site](https://example.org/a) for **more**.\n\n${escaped.map((paragraph) => paragraph.trimStart()).join('\n\n')}\n`;
}

/** Passages of the copy whose text is not the text the original has at the passage's place. */
function listWrong(
	original: NormalText,
	copy: NormalText,
	found: readonly { id: string; pieces: Range[] }[],
	expected: ReadonlyMap<string, readonly Range[]>
): string[] {
	const textOf = (normal: NormalText, pieces: readonly Range[]): string =>
		foldText(pieces.map(({ start, end }) => sliceText(normal, start, end)).join(' '));
	return found
		.filter(({ pieces }) => pieces.length > 0)
		.filter(({ id, pieces }) => !isSame(textOf(original, expected.get(id) ?? []), textOf(copy, pieces)))
		.map(({ id }) => id);
}

/** The same letters, but for a note's number or an initial word more or less: at most one letter in twenty. */
function isSame(a: string, b: string): boolean {
	if (a === b) {
		return true;
	}
	const grams = (text: string): Set<string> =>
		new Set(Array.from({ length: Math.max(1, text.length - 5) }, (_, index) => text.slice(index, index + 6)));
	const [left, right] = [grams(a), grams(b)];
	const both = [...left].filter((gram) => right.has(gram)).length;
	return both >= 0.85 * Math.max(left.size, right.size);
}

async function addFile(page: Page, name: string, buffer: Buffer): Promise<string> {
	await page.getByLabel('Files to add').first().setInputFiles({ name, mimeType: '', buffer });
	const message = page.locator('dialog .message').first();
	await expect(message).toContainText(`“${name}”`);
	return (await message.innerText()).replaceAll(/\s+/gu, ' ');
}

test.describe('every format of every document', () => {
	test.skip(!DOCUMENTS, 'SKIPPED: DOCUMENTS names no folder');
	test.describe.configure({ mode: 'serial' });
	let anchors: ReturnType<typeof buildAnchors> = [];
	test.beforeAll(async () => {
		const { atlas } = await readAtlas(atlasFolder('russia-pakistan'));
		anchors = buildAnchors(atlas!);
	});

	for (const [id, prefix] of Object.entries(SOURCES)) {
		test(`${id} is recognised and its passages found in place, in each format`, async ({ page, context }) => {
			const expected = new Map(
				anchors.find((source) => source.id === id)!.passages.map((passage) => [passage.id, passage.pieces])
			);
			const raw = readFileSync(
				join(
					DOCUMENTS!,
					readdirSync(DOCUMENTS!).find((name) => name.startsWith(prefix))!
				),
				'utf8'
			);
			const paragraphs = raw.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
			const copies = {
				html: Buffer.from(makePage(paragraphs)),
				docx: Buffer.from(await makeDocx(paragraphs)),
				md: Buffer.from(makeMarkdown(paragraphs)),
				pdf: await makePrinted(context, paragraphs)
			};
			if (id === IN_PAGE) {
				await page.goto('/event/military-cooperation-agreement-2014/');
				await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
			}
			for (const [format, file] of Object.entries(copies)) {
				const name = `copy.${format}`;
				const read = await readDocument(name, file);
				expect(read.ok, `${name} is read`).toBe(true);
				if (!read.ok) {
					continue;
				}
				const { normal, located } = matchCopy(file, read.document.text, anchors);
				expect(located?.id, `${name} is recognised`).toBe(id);
				const found = located!.passages;
				const steps = ['bytes', 'text', 'hash', 'sketch', 'lost'].flatMap((step) => {
					const count = found.filter(({ by }) => by === step).length;
					return count > 0 ? [`${count} ${step}`] : [];
				});
				console.log(`  ${id} ${format}: ${located!.found} of ${found.length} located (${steps.join(', ')})`);
				expect(
					listWrong(normaliseText(raw), normal, found, expected),
					`passages in a wrong place in ${name}`
				).toEqual([]);
				expect(located!.found, `passages found in ${name}`).toBeGreaterThanOrEqual(
					Math.floor(found.length * 0.98)
				);
				if (id === IN_PAGE) {
					const all =
						located!.found === found.length
							? `all ${found.length}`
							: `${located!.found} of ${found.length}`;
					expect(await addFile(page, name, file)).toContain(`${all} passages found`);
				}
			}
			if (id === IN_PAGE) {
				await test.step('the page of the PDF stands beside the passage and in its citation', async () => {
					await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
					const passage = page.locator('.paragraph', { hasText: /pp?\. [\d–]+ of your copy/ }).first();
					await expect(passage).toBeVisible();
					await passage.getByText('Cite').first().click();
					await expect(
						passage.getByText(/paragraphs? [\d–]+ \(pp?\. [\d–]+ of the copy consulted\)\. As cited in/)
					).toBeVisible();
				});
			}
		});
	}
});
