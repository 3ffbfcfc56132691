import { describe, expect, it } from 'vitest';
import { ALL_LAYOUTS, meanF, scoreBodies } from '../../bench/bodies.ts';
import { listParagraphs, writeArticle } from '../../samples/pages/article.ts';
import { SITE_LAYOUTS } from '../../samples/pages/site-layouts.ts';
import { readFile } from '../../samples/read-file.ts';

describe('the article of a page', () => {
	it('is read whole, without the buttons between its paragraphs', async () => {
		const article = writeArticle(7);
		const paragraphs = listParagraphs(article).map((text) => `<p>${text}</p><button>Share this</button>`);
		const source = `<!doctype html><title>x</title><nav>Home</nav><article>${paragraphs.join('')}</article><footer>All rights</footer>`;
		const document = await readFile('page.html', source);
		expect(document.text).toBe(listParagraphs(article).join('\n\n'));
		expect(document.notes.join(' ')).toContain('“Share this”');
	});

	it('is not looked for in a page too large, which is read whole and says so', async () => {
		const document = await readFile('page.html', `<!doctype html><p>Seen</p>${'line<br>'.repeat(3001)}`);
		expect(document.text).toMatch(/^Seen\n\nline\nline/);
		expect(document.notes).toEqual([expect.stringMatching(/too large to tell its article/)]);
	});

	it('stays whole where a list of articles links their titles', async () => {
		const [first, second] = [writeArticle(3), writeArticle(5)];
		const [one, two] = [first, second].map((article) => {
			return `<article><h1><a href="/p">${article.title}</a></h1>${listParagraphs(article)
				.map((text) => `<p>${text}</p>`)
				.join('')}</article>`;
		});
		const list = await readFile('page.html', `<!doctype html><main>${one}${two}</main>`);
		expect(list.text).toContain(listParagraphs(first).at(-1));
		expect(list.text).toContain(listParagraphs(second).at(-1));
	});

	it('of a short page is its only article, unless most stands beside it', async () => {
		const beside = '<div><p>Read on with a subscription of four crowns a week.</p></div>';
		const short = await readFile(
			'page.html',
			`<article><h1>Ferry late</h1><p>The ferry came late, for the tide was low all day.</p></article>${beside}`
		);
		expect(short.text).toBe('Ferry late\n\nThe ferry came late, for the tide was low all day.');
		expect(short.notes.join(' ')).toContain('Read on with a');
		const bare = await readFile('page.html', `<article><p>Ferry</p></article>${beside}`);
		expect(bare.text).toContain('Read on');
	});

	it('is told from what stands around it, in more than fifty layouts', async () => {
		expect(new Set(ALL_LAYOUTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(50);
		expect(SITE_LAYOUTS.length).toBeGreaterThanOrEqual(20);
		const scores = await scoreBodies([11]);
		expect(meanF(scores)).toBeGreaterThanOrEqual(0.95);
		expect(scores.filter(({ f }) => f < 0.95).map(({ layout }) => layout)).toEqual([]);
	}, 120_000);
});
