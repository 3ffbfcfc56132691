import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/formats/read-markdown.ts';

describe('a Markdown file', () => {
	it('gives its text without marks, addresses and footnote marks', () => {
		const source =
			'# Of *tides*\n\nThe **keeper** wrote\ndown the [height](https://example.org "x")[^2] of ![a wave](w.png)water.\n\n- ebb\n- flow\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^2]: In his book.';
		expect(readMarkdown(source).text).toBe(
			'Of tides\n\nThe keeper wrote\ndown the height of water.\n\nebb\n\nflow\n\na\n\nb\n\n1\n\n2\n\n[^2]: In his book.'
		);
	});

	it('reads HTML in it as a web page, scripts left out', () => {
		expect(
			readMarkdown('Ebb<br>and <i>flow</i>.\n\n<div><p>Neap &amp; spring</p><script>alert(1)</script></div>').text
		).toBe('Ebb\nand flow.\n\nNeap & spring');
	});

	it.each([
		['quotes nested deep', '> '.repeat(5_000)],
		['brackets', '['.repeat(20_000)],
		['emphasis', '*a '.repeat(20_000)]
	])('is read in good time though full of %s', (_, hostile) => {
		const since = performance.now();
		readMarkdown(hostile);
		expect(performance.now() - since).toBeLessThan(8000);
	});
});
