import { describe, expect, it } from 'vitest';
import { readFile, refusalOf } from '../../samples/read-file.ts';

const page = (body: string, head = ''): string =>
	`<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;
const read = async (body: string, head = '') => readFile('page.html', page(body, head));
const textOf = async (body: string, head = ''): Promise<string> => (await read(body, head)).text;

describe('a saved web page', () => {
	it('gives the text of its article without menus, scripts, buttons and footers, and names what it left out', async () => {
		const document = await read(`<style>p{}</style>
			<nav><a href="/">Home</a></nav><header><h1>Of tides</h1></header>
			<article><p>The keeper   wrote <b>down</b> the height.</p><button>Share</button><aside>By our own reporter</aside><p>Nobody&nbsp;read it.</p></article>
			<aside>Also of interest</aside><footer>All rights</footer><script>alert('x')</script>`);
		expect(document).toMatchObject({
			format: 'web-page',
			text: 'Of tides\n\nThe keeper wrote down the height.\n\nBy our own reporter\n\nNobody\u00A0read it.',
			pages: [],
			notes: [
				'Judged to be no part of the text and left out: 7 words in 4 pieces, “Home”, “Share”, “Also of interest”, “All rights”.'
			]
		});
	});

	it('keeps words apart that the page shows apart, and together that it shows together', async () => {
		expect(
			await textOf(
				'<table><tr><td>ebb</td><td>flow</td></tr></table>neap<br>spring<div>high</div>low<sup>1</sup><wbr>er'
			)
		).toBe('ebb\tflow\n\nneap\nspring\n\nhigh\n\nlow1er');
	});

	it.each([
		[
			'inline elements shown as blocks',
			'<span style="display:block">ebb</span><span style="display: block">flow</span>',
			'ebb\n\nflow'
		],
		['parts of a flexible box', '<div style="display:flex"><span>ebb</span><span>flow</span></div>', 'ebb\n\nflow'],
		[
			'blocks shown in a line',
			'<div style="display:inline">ebb</div><div style="display:inline"> flow</div>',
			'ebb flow'
		],
		['verse and code', '<pre>one\n  two</pre>', 'one\ntwo'],
		['kept white space', '<p style="white-space: pre-line">one\ntwo</p>', 'one\ntwo'],
		['old elements', '<center>ebb</center><xmp>a <b> c</xmp><listing>flow</listing>', 'ebb\n\na <b> c\n\nflow'],
		['quotation marks', 'He said <q>high water</q>.', 'He said “high water”.'],
		['soft hyphens', 'har&shy;bour', 'harbour'],
		[
			'words in drawings and formulas',
			'A <svg><title>no</title><text>pier</text></svg> of <math><mi>x</mi></math>.',
			'A pier of x.'
		],
		[
			'a figure given by a picture',
			'Of <img src=a alt="12"> metres, <img src=b alt="Photo of a pier">long.',
			'Of 12 metres, long.'
		],
		['transcripts in text fields', '<textarea readonly>one\ntwo</textarea>', 'one\ntwo'],
		['answers under a button', '<button aria-expanded="false">Where?</button><div>Here.</div>', 'Where?\n\nHere.'],
		['a framed document of its own', 'A<iframe srcdoc="<p>B</p>"></iframe>', 'A\n\nB'],
		['a quotation within another', 'He said <q>high <q>water</q></q>.', 'He said “high ‘water’”.'],
		['a result apart from its label', '<label>Depth</label><output>12 m</output>', 'Depth 12 m'],
		[
			'words of a drawing line by line',
			'<svg><text><tspan>a b</tspan><tspan x=0 dy=9>c</tspan></text></svg>',
			'a b c'
		],
		['a fraction with its stroke', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '1/2'],
		['a figure of several pictures', 'Of <picture><source><img alt="12"></picture> metres.', 'Of 12 metres.']
	])('reads %s', async (_, body, text) => {
		expect(await textOf(body)).toBe(text);
	});
});

describe('what a page hides', () => {
	const seen = (style: string): string => `<p>ebb</p><p style="${style}">flow</p>`;
	it.each([
		['a property whose name ends alike', seen('backface-visibility: hidden')],
		['a custom property', seen('--menu-display: none')],
		['an address', seen("background: url('x.png?display:none')")],
		['a comment', seen('/* display: none */ color: red')],
		['a value that a later one replaces', seen('display:none; display:block')],
		['a value that an important one overrules', seen('display:block !important; display:none')],
		['a value that does not exist', seen('display: none-such')],
		[
			'a visible child of an invisible parent',
			'<p>ebb</p><div style="visibility:hidden"><p style="visibility:visible">flow</p></div>'
		],
		['a variable', '<p>ebb</p><div style="--d: block"><p style="display: var(--d, none)">flow</p></div>'],
		[
			'a rule for print',
			'<style media="print">p + p { display: none }</style><style>@media print { p { display: none } }</style><p>ebb</p><p>flow</p>'
		],
		[
			'a rule that a stronger one overrules',
			'<style>#a { display: block } p.b { display: none }</style><p>ebb</p><p id=a class=b>flow</p>'
		],
		[
			'a rule for narrow screens',
			'<style>@media (max-width: 600px) { .b { display: none } }</style><p>ebb</p><p class=b>flow</p>'
		],
		['hiding from screen readers', '<p>ebb</p><p aria-hidden="true">flow</p>'],
		['what a search finds', '<p>ebb</p><p hidden="until-found">flow</p>'],
		['what a style shows all the same', '<p>ebb</p><p hidden style="display: block">flow</p>'],
		['closed details', '<details><summary>ebb</summary><p>flow</p></details>'],
		['an open dialog', '<p>ebb</p><dialog open><p>flow</p></dialog>'],
		['content drawn when it comes into sight', seen('content-visibility: auto')],
		['a part that fades in', seen('opacity: 0')],
		[
			'what is made visible by its first value',
			'<p>ebb</p><div style="visibility:hidden"><p style="visibility:initial">flow</p></div>'
		],
		['what is shown by its first value', '<p>ebb</p><p hidden style="display:initial">flow</p>'],
		[
			'what only a weaker layer hides',
			'<style>.b{display:block} @layer x{p.b{display:none}}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'what only an earlier layer hides',
			'<style>@layer x,y; @layer y{p{display:block}} @layer x{p.b{display:none}}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'a style for narrow screens written as a range',
			'<style>@media (width < 40em){.b{display:none}}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'a style in another language',
			'<style type="text/less">.b{display:none}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'a style to choose instead of the first',
			'<style title=a>p{color:red}</style><style title=b>.b{display:none}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'a style of the page in a shadow tree',
			'<style>.b{display:none}</style><p>ebb</p><x-y><template shadowrootmode=open><p class=b>flow</p></template></x-y>'
		],
		[
			'a style of a shadow tree in the page',
			'<p>ebb</p><x-y><template shadowrootmode=open><style>.b{display:none}</style><slot></slot></template><p class=b>flow</p></x-y>'
		],
		[
			'a style of the page in a frame',
			'<style>.b{display:none}</style><p>ebb</p><iframe srcdoc="<p class=b>flow</p>"></iframe>'
		]
	])('is not %s', async (_, body) => {
		expect(await textOf(body)).toBe('ebb\n\nflow');
	});

	it.each([
		['by attribute', '<p>ebb</p><p hidden>flow</p>'],
		['by style', '<p>ebb</p><p style="color:red; DISPLAY : NONE">flow</p>'],
		['by an escape in the style', '<p>ebb</p><p style="display:n\\6f ne">flow</p>'],
		['by an inherited style', '<p>ebb</p><div style="visibility:hidden"><p>flow</p></div>'],
		['by a variable', '<p>ebb</p><div style="--d: none"><p style="display: var(--d)">flow</p></div>'],
		['by a rule', '<style>.menu > p, .x { display: none }</style><p>ebb</p><div class=menu><p>flow</p></div>'],
		[
			'by an important rule',
			'<style>.b { display: none !important }</style><p>ebb</p><p class=b style="display: block">flow</p>'
		],
		[
			'by a rule for screens',
			'<style>@media screen and (min-width: 600px) { .b { display: none } }</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'by a range of widths',
			'<style>@media (40em <= width < 200em){.b{display:none}}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'by the first of the important layers',
			'<style>@layer x{.b{display:none!important}} @layer y{.b{display:block!important}}</style><p>ebb</p><p class=b>flow</p>'
		],
		[
			'by a style of its shadow tree',
			'<p>ebb</p><x-y><template shadowrootmode=open><style>.b{display:none}</style><p class=b>flow</p></template></x-y>'
		],
		['by an attribute of a drawing', '<p>ebb</p><svg><g visibility=hidden><text>flow</text></g></svg>'],
		[
			'by a style that draws it',
			'<style>.b::before{content:"fl" attr(data-x)}</style><p class=b data-x="ow">ebb</p>'
		],
		[
			'by a style that draws it after',
			'<style>.b:after{content:"no"} p.b:after{content:"flow" / "x"}</style><p class=b>ebb</p>'
		],
		['in a field', '<p>ebb <input value="flow"><input type=hidden value="never"></p>'],
		['as what is chosen', '<p>ebb <select><option>never<option selected>flow</select></p>'],
		[
			'in a frame that is kept elsewhere',
			'<p>ebb</p><iframe src="flow"></iframe><iframe src="never" width=1></iframe>'
		],
		['in a closed dialog', '<p>ebb</p><dialog>flow</dialog>'],
		['until it pops up', '<p>ebb</p><div popover>flow</div>'],
		['where scripts are on', '<p>ebb</p><noscript><p>flow</p></noscript>'],
		['above words', '<p>e<ruby>b<rp>(</rp><rt>flow</rt><rp>)</rp></ruby>b</p>'],
		['in a template', '<p>ebb</p><template>never</template><p hidden>flow</p>']
	])('is left out and told %s', async (_, body) => {
		const document = await read(body);
		expect(document.text).toBe('ebb');
		expect(document.notes.join(' ')).toContain('“flow”');
		expect(document.notes.join(' ')).not.toContain('never');
	});

	it('is not a frame within frames, however deep', async () => {
		const escape = (page: string): string => page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
		const page = [1, 2, 3, 4, 5, 6].reduce((inner) => `<iframe srcdoc="${escape(inner)}"></iframe>`, '<p>ebb</p>');
		expect(await textOf(page)).toBe('ebb');
	});

	it('is not an icon that a style draws, nor a quotation without its words', async () => {
		const document = await read(
			'<style>.a:before{content:"\\f101"} .b:before{content:"x"} p.b:before{content:none}</style><p class=a>ebb</p><p class=b>flow</p><nav><q>a</q></nav>'
		);
		expect(document.text).toBe('ebb\n\nflow');
		expect(document.notes).toEqual(['Judged to be no part of the text and left out: 1 word in 1 piece, ““a””.']);
	});

	it('is read where it is nearly all, until a script would show it', async () => {
		const document = await read('<div style="visibility:hidden"><p>The harbour of Albera has two piers.</p></div>');
		expect(document.text).toBe('The harbour of Albera has two piers.');
		expect(document.notes).toEqual([
			'The page hides most of its text until a script shows it; it was read all the same.'
		]);
	});

	it('is the words for screen readers where the same stand beside them', async () => {
		expect(
			await textOf('<h1><span class="sr-only">Two piers</span><span aria-hidden="true">Two piers</span></h1>')
		).toBe('Two piers');
	});
});

describe('parts of a page', () => {
	it('are shown through a shadow root and its slots', async () => {
		expect(
			await textOf(
				'<my-card><template shadowrootmode="open"><h2><slot name="title">none</slot></h2><div><slot></slot></div><p>end</p></template><p>flow</p><b slot="title">ebb</b></my-card>'
			)
		).toBe('ebb\n\nflow\n\nend');
	});

	it('are told by the first role that is known', async () => {
		expect(
			await textOf(
				'<p>ebb</p><div role="x toolbar">no</div><div role="none navigation">flow</div><div role=search>no</div>'
			)
		).toBe('ebb\n\nflow');
	});

	it('keep an aside in an article, and an article under what screen readers skip', async () => {
		expect(
			await textOf(
				'<div aria-hidden="true"><article><div role="complementary">ebb</div><p>flow</p></article></div><div role="dialog">We value your privacy</div>'
			)
		).toBe('ebb\n\nflow');
	});

	it('follow rules nested in others, and those for the browsers of today', async () => {
		expect(
			await textOf(
				'<style>.a{ & .b{display:none} .c{visibility:hidden} } @supports not (display:grid){.d{display:none}}</style><div class="a"><p class="b">b<p class="c">c</div><p class="d">ebb</p>'
			)
		).toBe('ebb');
	});

	it('are told of where they stand in for media', async () => {
		const { notes } = await readFile('x.html', '<p>ebb</p><object data="x.pdf"><p>The flow.</p></object>');
		expect(notes).toEqual(['Words that stand for pictures and other media were left out (2 words: “The flow.”).']);
	});

	it('gives its title as the heading shows it: parts apart, what is there for screen readers once', async () => {
		const { says } = await readFile(
			'x.html',
			'<h1><span style="display:block">Of <b>ti</b>des</span><span style="display:block">and piers</span></h1><p>ebb</p>'
		);
		expect(says?.map(({ value }) => value)).toEqual(['Of tides and piers']);
	});

	it('in frames are named', async () => {
		expect(
			await refusalOf(
				'x.html',
				'<html><frameset><frame src="menu.html"><frame src="text.html"></frameset></html>'
			)
		).toMatch(/page of frames.*menu\.html, text\.html.*save it/);
	});

	it('in XHTML follow the rules of XML: marked sections are text, any element may close itself', async () => {
		const source =
			'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body><p>A <![CDATA[<b>]]> c</p><div/><p>d</p></body></html>';
		expect((await readFile('x.xhtml', source)).text).toBe('A <b> c\n\nd');
	});
});

describe('a page made to hold up its reader', () => {
	it.each([
		['lines in one paragraph', `<p>${'<br>'.repeat(130_000)}`],
		['answers to choose from', `<select>${'<option>'.repeat(130_000)}</select>`]
	])(
		'is read though it has more than a hundred thousand %s',
		async (_, many) => {
			expect(await textOf(`<p>Seen</p>${many}`)).toBe('Seen');
		},
		30_000
	);

	it.each([
		['nested a hundred thousand deep', '<div>'.repeat(100_000), /nests more than 4000 elements/],
		['nested by formatting', '<b><i>'.repeat(5_000), /nests more than/],
		['of more elements than any page', '<i></i>'.repeat(400_001), /more than 400 thousand elements/]
	])(
		'is refused: %s',
		async (_, hostile, message) => {
			expect(await refusalOf('x.html', page(`<p>Seen</p>${hostile}`))).toMatch(message);
		},
		30_000
	);

	it.each([
		['unclosed comments', '<!--'.repeat(50_000)],
		['attributes', `<p ${'a=1 '.repeat(50_000)}>`],
		['style', `<p style="${'display:'.repeat(50_000)}">`],
		['brackets in style sheets', `<style>${'a{'.repeat(5_000)}</style>`],
		['selectors', `<style>${'a,'.repeat(20_000)}b{display:none}</style>`]
	])(
		'is read in good time: %s',
		async (_, hostile) => {
			expect(await textOf(`<p>Seen</p>${hostile}`)).toBe('Seen');
		},
		8000
	);
});
