import { describe, expect, it } from 'vitest';
import { readFragment, readWebPage } from '../../../src/formats/read-web-page.ts';

describe('a saved web page', () => {
	it('gives the text of its article without menus, scripts, buttons and footers', () => {
		const page = `<!doctype html><html><head><title>Tides</title><style>p{}</style></head><body>
			<nav><a href="/">Home</a></nav><header><h1>Of tides</h1></header>
			<article><p>The keeper   wrote <b>down</b> the height.</p><button>Share</button><aside>By our own reporter</aside><p>Nobody&nbsp;read it.</p></article>
			<aside>Also of interest</aside><footer>All rights</footer><script>alert('x')</script></body></html>`;
		expect(readWebPage(page)).toEqual({
			kind: 'web-page',
			text: 'Of tides\n\nThe keeper wrote down the height.\n\nBy our own reporter\n\nNobody\u00A0read it.',
			pages: []
		});
	});

	it('leaves out what the page hides', () => {
		expect(
			readFragment(
				'<p>Seen</p><p hidden>a</p><p style="color:red; display: none">b</p><span aria-hidden="true">c</span><div role="navigation">d</div>'
			)
		).toBe('Seen');
	});

	it('keeps words apart that the page shows apart, and together that it shows together', () => {
		expect(
			readFragment(
				'<table><tr><td>ebb</td><td>flow</td></tr></table>neap<br>spring<div>high</div>low<sup>1</sup><wbr>er'
			)
		).toBe('ebb\tflow\n\nneap\nspring\n\nhigh\n\nlow1er');
	});

	it('keeps the lines of verse and code', () => {
		expect(readFragment('<pre>one\n  two</pre>')).toBe('one\ntwo');
	});

	it.each([
		['nested a hundred thousand deep', '<div>'.repeat(100_000)],
		['of unclosed comments', '<!--'.repeat(50_000)],
		['of unclosed formatting', '<b><i>'.repeat(5_000)],
		['of attributes', `<p ${'a=1 '.repeat(50_000)}>`],
		['of style', `<p style="${'display:'.repeat(50_000)}">`]
	])('is read in good time though %s', (_, hostile) => {
		const since = performance.now();
		readFragment(`<p>Seen</p>${hostile}`);
		expect(performance.now() - since).toBeLessThan(8000);
	});
});
