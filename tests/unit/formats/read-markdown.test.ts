import { describe, expect, it } from 'vitest';
import { readFile } from '../../samples/read-file.ts';

const read = (source: string) => readFile('note.md', source);

describe('a Markdown file', () => {
	it('gives its text without marks, addresses and footnote marks', async () => {
		const source =
			'# Of *tides*\n\nThe **keeper** wrote\ndown the [height](https://example.org "x")[^2] of ![a wave](w.png)water.\n\n- ebb\n- flow\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^2]: In his book.';
		const document = await read(source);
		expect(document.text).toBe(
			'Of tides\n\nThe keeper wrote\ndown the height of water.\n\nebb\n\nflow\n\na\tb\n\n1\t2\n\nIn his book.'
		);
		expect(document.notes).toEqual([
			'Words that stand for pictures and other media were left out (2 words: “a wave”).'
		]);
	});

	it.each([
		[
			'HTML, scripts left out',
			'Ebb<br>and <i>flow</i>.\n\n<div><p>Neap &amp; spring</p><script>alert(1)</script></div>',
			'Ebb\nand flow.\n\nNeap & spring'
		],
		['HTML around Markdown', '<div align="center">\n\nEbb *and* flow\n\n</div>', 'Ebb and flow'],
		['hidden HTML as hidden', 'Ebb <span hidden>never</span> and <del>flow</del>.', 'Ebb and flow.'],
		['comments as none', 'Ebb\n\n<!-- a\n\nb -->\n\nflow', 'Ebb\n\nflow'],
		[
			'footnotes that are link definitions too',
			'Ebb[^1] and[^2].\n\n[^1]: Ibid.\n[^2]: <https://example.org/x>',
			'Ebb and.\n\nIbid.\n\nhttps://example.org/x'
		],
		['footnotes nothing leads to', 'Ebb.\n\n[^x]: A stray note.', 'Ebb.\n\nA stray note.'],
		['footnotes in a line', 'Ebb^[An old note.] and flow.', 'Ebb and flow.\n\nAn old note.'],
		[
			'links by reference',
			'The [harbour] of [piers][p].\n\n[harbour]: https://example.org/h\n[p]: /p "Piers"',
			'The harbour of piers.'
		],
		[
			'links of a wiki',
			'The [[harbour]] of [[Albera|the old town]] has two ==piers==.',
			'The harbour of the old town has two piers.'
		],
		['indented blocks', '    one\n    two\n\nthree', 'one\ntwo\n\nthree'],
		['escapes', 'has \\*two\\* piers &amp; 5 &lt; 6', 'has *two* piers & 5 < 6'],
		['a rule at its start', '---\n\nEbb.\n\n---\n\nFlow.', 'Ebb.\n\nFlow.']
	])('reads %s', async (_, source, text) => {
		expect((await read(source)).text).toBe(text);
	});

	it('leaves out data before the text, and says so', async () => {
		const document = await read('---\ntitle: Two piers\ntags:\n  - a\n---\n\nEbb.');
		expect(document.text).toBe('Ebb.');
		expect(document.notes).toEqual(['3 lines of data before the text were left out.']);
	});

	it.each([
		['quotes nested deep', '> '.repeat(5_000)],
		['brackets', '['.repeat(20_000)],
		['emphasis', '*a '.repeat(20_000)],
		['brackets of a wiki', '[[a'.repeat(20_000)],
		['one line of stars', `x ${'**a '.repeat(30_000)}`]
	])(
		'is read in good time though full of %s',
		async (_, hostile) => {
			expect((await read(`Seen\n\n${hostile}`)).text).toMatch(/^Seen/);
		},
		8000
	);
});
