import { describe, expect, it } from 'vitest';
import { meanF, scoreBodies } from '../../bench/bodies.ts';
import { listParagraphs, writeArticle } from '../../samples/pages/article.ts';
import { LAYOUTS } from '../../samples/pages/layouts.ts';
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

	it('is told from what stands around it, in more than thirty layouts', async () => {
		expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
		const scores = await scoreBodies();
		expect(meanF(scores)).toBeGreaterThanOrEqual(0.95);
		expect(scores.filter(({ recall }) => recall < 0.9).map(({ layout }) => layout)).toEqual([]);
	}, 120_000);
});
