import { listParagraphs, type Article } from './article.ts';
import { advert, author, comments, cookies, footer, menu, newsletter, related, share, sidebar } from './furniture.ts';

/** A way to set an article on a page, and the text of it that is the article's. */
export interface Layout {
	name: string;
	write: (article: Article) => string;
	/** What the page sets of the article beside title and paragraphs. */
	extra?: (article: Article) => string[];
	/** What the page sets of the article below its title, where that is not all paragraphs. */
	whole?: (article: Article) => string[];
	/** The article as it is written here, where that is another script. */
	asWritten?: (article: Article) => Article;
}

const paragraphs = (article: Article): string => {
	return listParts(
		article,
		(text) => `<p>${text}</p>`,
		(text) => `<h2>${text}</h2>`
	);
};
function listParts(
	{ lead, parts }: Article,
	set: (text: string) => string,
	setHeading: (text: string) => string
): string {
	return [set(lead), ...parts.flatMap((part) => [setHeading(part.heading), ...part.paragraphs.map(set)])].join('\n');
}
const page = (body: string, head = ''): string =>
	`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Gazette</title>${head}</head><body>${body}</body></html>`;
/** Puts a piece after every third paragraph. */
const strew = (source: string, piece: string): string => {
	let count = 0;
	return source.replaceAll('</p>', () => (++count % 3 === 0 ? `</p>${piece}` : '</p>'));
};
const title = ({ title: text }: Article): string => `<h1>${text}</h1>`;
const list = ({ items }: Article, tag = 'ul'): string =>
	`<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const table = ({ rows }: Article): string =>
	`<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const rowsOf = ({ rows }: Article): string[] => rows.flat();
const itemsOf = ({ items }: Article): string[] => items;
const quoteOf = ({ quote }: Article): string[] => [quote];
const notesOf = ({ notes }: Article): string[] => notes;

export const LAYOUTS: readonly Layout[] = [
	{
		name: 'article between nav and footer',
		write: (a) =>
			page(`${menu()}<main><article>${title(a)}${paragraphs(a)}</article></main>${sidebar(a)}${footer(a)}`)
	},
	{
		name: 'divs alone, named by class',
		write: (a) =>
			page(
				`<div class="top-nav">${menu('div')}</div><div class="wrap"><div class="post-content">${title(a)}${paragraphs(a)}</div>${sidebar(a, 'div')}</div>${footer(a, 'div', 'class="footer"')}`
			)
	},
	{
		name: 'a blog with entry content, share bar and comments',
		write: (a) =>
			page(
				`<div id="masthead">${menu('div', 'class="menu"')}</div><div id="content"><div class="hentry post"><h1 class="entry-title">${a.title}</h1><div class="entry-content">${paragraphs(a)}${share('class="sharedaddy"')}</div>${author(a)}${comments(a)}</div></div><div id="secondary" class="widget-area">${sidebar(a, 'div', 'class="widget"')}</div>${footer(a, 'div', 'id="colophon"')}`
			)
	},
	{
		name: 'newspaper with advertisements and related links between paragraphs',
		write: (a) =>
			page(
				`${menu('header')}<article class="story">${title(a)}<p class="byline">${a.byline}</p>${strew(paragraphs(a), advert())}${related(a)}</article>${footer(a)}`
			)
	},
	{
		name: 'a table as layout',
		write: (a) =>
			page(
				`<table width="100%"><tr><td colspan="3">${menu('div')}</td></tr><tr><td width="150">${sidebar(a, 'div', '')}</td><td>${title(a)}${paragraphs(a)}</td><td>${advert()}</td></tr><tr><td colspan="3">${footer(a, 'div')}</td></tr></table>`
			)
	},
	{
		name: 'old page of fonts and line breaks',
		write: (a) =>
			`<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY BGCOLOR=white><CENTER><FONT SIZE=5>${a.title}</FONT></CENTER><HR>${listParagraphs(a).join('<BR><BR>')}<HR><A HREF=index.html>Back to the harbour page</A></BODY></HTML>`
	},
	{
		name: 'line breaks within one div, with a sidebar',
		write: (a) =>
			page(
				`${menu()}<div id="main">${title(a)}<div class="text">${listParagraphs(a).join('<br><br>')}</div></div>${sidebar(a, 'div', 'id="right"')}${footer(a)}`
			)
	},
	{
		name: 'paragraphs as divs',
		write: (a) =>
			page(
				`${menu()}<div class="article-body">${title(a)}${listParts(
					a,
					(text) => `<div class="para">${text}</div>`,
					(text) => `<h3>${text}</h3>`
				)}</div>${related(a, 'class="more"')}${footer(a)}`
			)
	},
	{
		name: 'paragraphs as spans shown as blocks',
		write: (a) =>
			page(
				`${menu()}<div class="story-body">${title(a)}${listParts(
					a,
					(text) => `<span class="p">${text}</span>`,
					(text) => `<h3>${text}</h3>`
				)}</div>${related(a)}${footer(a)}`,
				'<style>.p { display: block; margin: 1em 0 }</style>'
			)
	},
	{
		name: 'sections of a page builder, each in wrappers of its own',
		write: (a) =>
			page(
				`${menu()}<main>${title(a)}${listParagraphs(a)
					.map(
						(text) =>
							`<div class="elementor-section"><div class="container"><div class="column"><div class="widget-wrap"><div class="text-editor"><p>${text}</p></div></div></div></div></div>`
					)
					.join('')}</main>${newsletter()}${footer(a)}`
			)
	},
	{
		name: 'lead outside the body',
		write: (a) =>
			page(
				`${menu()}<article><header>${title(a)}<p class="standfirst">${a.lead}</p></header><div class="body">${paragraphs({ ...a, lead: '' })}</div></article>${sidebar(a)}${footer(a)}`
			)
	},
	{
		name: 'lists and tables between paragraphs',
		write: (a) =>
			page(
				`${menu()}<article>${title(a)}<p>${a.lead}</p>${list(a)}${paragraphs({ ...a, lead: '' })}${table(a)}</article>${footer(a)}`
			),
		extra: (a) => [...itemsOf(a), ...rowsOf(a)]
	},
	{
		name: 'numbered law text',
		write: (a) =>
			page(
				`${menu()}<div id="law">${title(a)}<ol>${listParagraphs(a)
					.map((text) => `<li>${text}</li>`)
					.join('')}</ol></div>${footer(a)}`
			)
	},
	{
		name: 'quotes and a pull quote',
		write: (a) =>
			page(
				`${menu()}<article>${title(a)}${paragraphs(a)}<blockquote>${a.quote}</blockquote></article>${sidebar(a)}${footer(a)}`
			),
		extra: quoteOf
	},
	{
		name: 'pictures with captions',
		write: (a) =>
			page(
				`${menu()}<article>${title(a)}<figure><img src="x.jpg" alt=""><figcaption>${a.caption}</figcaption></figure>${paragraphs(a)}</article>${footer(a)}`
			),
		extra: ({ caption }) => [caption]
	},
	{
		name: 'encyclopedia with contents, infobox and notes',
		write: (a) =>
			page(
				`<div id="mw-navigation">${menu('div')}</div><div id="content" class="mw-body">${title(a)}<div id="bodyContent"><div class="mw-parser-output"><table class="infobox">${a.rows.map(([name, year]) => `<tr><th>${name}</th><td>${year}</td></tr>`).join('')}</table><p>${a.lead}</p><div id="toc" class="toc"><h2>Contents</h2><ul>${a.parts.map(({ heading }) => `<li><a href="#x">${heading}</a></li>`).join('')}</ul></div>${listParts(
					{ ...a, lead: '' },
					(text) => (text ? `<p>${text}<sup><a href="#n1">[1]</a></sup></p>` : ''),
					(text) => `<h2>${text}<span class="edit">[<a href="/e">edit</a>]</span></h2>`
				)}<h2>Notes</h2><ol class="references">${a.notes.map((note) => `<li>${note}</li>`).join('')}</ol></div></div></div>${footer(a, 'div', 'id="footer"')}`
			),
		extra: notesOf
	},
	{
		name: 'government page with breadcrumb and toolbar',
		write: (a) =>
			page(
				`<div role="navigation">${menu('div')}</div><div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/p">Ports</a></div><div role="main"><div class="toolbar" role="toolbar"><a href="#">A+</a> <a href="#">A-</a></div>${title(a)}<p class="date">3 June 2019</p>${paragraphs(a)}</div>${footer(a)}`
			)
	},
	{
		name: 'cookie banner and hidden menu',
		write: (a) =>
			page(
				`${cookies()}<div class="offcanvas" style="display:none">${menu('div')}</div>${menu()}<article>${title(a)}${paragraphs(a)}</article>${footer(a)}`
			)
	},
	{
		name: 'newsletter form between paragraphs',
		write: (a) =>
			page(
				`${menu()}<article><div class="content">${title(a)}${strew(paragraphs(a), newsletter())}</div></article>${footer(a)}`
			)
	},
	{
		name: 'long remarks of readers under a short article',
		write: (a) =>
			page(
				`${menu()}<div id="article"><div class="article-text">${title(a)}${paragraphs(a)}</div></div>${comments({ ...a, remarks: [...a.remarks, ...a.remarks] }, 'class="disqus-comments" id="disqus_thread"')}${footer(a)}`
			)
	},
	{
		name: 'questions and answers',
		write: (a) =>
			page(
				`${menu()}<main>${title(a)}<p>${a.lead}</p><dl>${a.parts.map((part) => `<dt>${part.heading}</dt>${part.paragraphs.map((text) => `<dd>${text}</dd>`).join('')}`).join('')}</dl></main>${footer(a)}`
			)
	},
	{
		name: 'parts that open by a button',
		write: (a) =>
			page(
				`${menu()}<main>${title(a)}<p>${a.lead}</p>${a.parts.map((part) => `<h3><button aria-expanded="false">${part.heading}</button></h3><div class="panel">${part.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`).join('')}</main>${footer(a)}`
			)
	},
	{
		name: 'closed details',
		write: (a) =>
			page(
				`${menu()}<main>${title(a)}<p>${a.lead}</p>${a.parts.map((part) => `<details><summary>${part.heading}</summary>${part.paragraphs.map((text) => `<p>${text}</p>`).join('')}</details>`).join('')}</main>${footer(a)}`
			)
	},
	{
		name: 'sections and many headings',
		write: (a) =>
			page(
				`${menu()}<article>${title(a)}<p>${a.lead}</p>${a.parts.map((part) => `<section><h2>${part.heading}</h2>${part.paragraphs.map((text) => `<p>${text}</p>`).join('')}</section>`).join('')}</article>${related(a, 'class="recirculation"')}${footer(a)}`
			)
	},
	{
		name: 'a letter in nested tables',
		write: (a) =>
			page(
				`<table width="600" align="center"><tr><td><table><tr><td>${title(a)}</td></tr>${listParagraphs(a)
					.map((text) => `<tr><td>${text}</td></tr>`)
					.join(
						''
					)}</table></td></tr><tr><td>You get this letter because you asked for it. <a href="/u">Leave</a></td></tr></table>`
			)
	},
	{
		name: 'print view',
		write: (a) =>
			page(
				`<h1>${a.title}</h1><p>${a.byline}</p>${paragraphs(a)}<p><a href="javascript:print()">Print this page</a></p>`
			)
	},
	{
		name: 'content after a large menu of teasers',
		write: (a) =>
			page(
				`<div class="mega-menu">${a.teasers.map((teaser) => `<div><a href="/t">${teaser}</a></div>`).join('')}</div><div class="page"><div class="main-column">${title(a)}${paragraphs(a)}</div><div class="rail">${related(a)}${related(a, 'class="latest"')}</div></div>${footer(a)}`
			)
	},
	{
		name: 'teasers with prose beside the article',
		write: (a) =>
			page(
				`${menu()}<div class="row"><div class="col-8 article__body">${title(a)}${paragraphs(a)}</div><div class="col-4 sidebar">${a.teasers.map((teaser, index) => `<div class="teaser"><h4><a href="/t">${teaser}</a></h4><p>${a.remarks[index % a.remarks.length]}</p></div>`).join('')}</div></div>${footer(a)}`
			)
	},
	{
		name: 'one page application with meaningless class names',
		write: (a) =>
			page(
				`<div id="root"><div class="css-1x9k"><div class="css-8ab2">${menu('div', 'class="css-77"')}</div><div class="css-q0"><div class="css-3f"><h1 class="css-t">${a.title}</h1>${listParts(
					a,
					(text) => `<p class="css-p1">${text}</p>`,
					(text) => `<h2 class="css-h2">${text}</h2>`
				)}</div><div class="css-99">${related(a, 'class="css-rr"')}</div></div><div class="css-ff">${footer(a, 'div')}</div></div></div>`
			)
	},
	{
		name: 'article of a journal with an abstract and references',
		write: (a) =>
			page(
				`${menu()}<article>${title(a)}<div class="abstract"><h2>Abstract</h2><p>${a.lead}</p></div>${paragraphs({ ...a, lead: '' })}<section class="references"><h2>References</h2><ol>${a.notes.map((note) => `<li>${note}</li>`).join('')}</ol></section></article>${sidebar(a)}${footer(a)}`
			),
		extra: (a) => ['Abstract', 'References', ...a.notes]
	},
	{
		name: 'notes at the foot of the text',
		write: (a) =>
			page(
				`${menu()}<main><div class="text">${title(a)}${paragraphs(a)}<hr><div class="footnotes">${a.notes.map((note, index) => `<p>${index + 1} ${note}</p>`).join('')}</div></div></main>${footer(a)}`
			),
		extra: (a) => ['1 2 3 4', ...a.notes]
	},
	{
		name: 'shadow roots',
		write: (a) =>
			page(
				`<site-menu><template shadowrootmode="open">${menu()}</template></site-menu><news-story><template shadowrootmode="open"><main><slot></slot></main></template>${title(a)}${paragraphs(a)}</news-story>${footer(a)}`
			)
	},
	{
		name: 'text in a form',
		write: (a) =>
			page(
				`<form id="aspnetForm"><div class="header">${menu('div')}</div><div id="ctl00_main">${title(a)}${paragraphs(a)}</div><div class="foot">${footer(a, 'div')}</div></form>`
			)
	},
	{
		name: 'transparent until a script runs',
		write: (a) =>
			page(
				`<div style="visibility:hidden">${menu()}<article>${title(a)}${paragraphs(a)}</article>${footer(a)}</div>`
			)
	},
	{
		name: 'short paragraphs between pictures',
		write: (a) =>
			page(
				`${menu()}<div class="gallery-story">${title(a)}${listParagraphs(a)
					.map((text) => `<div class="slide"><img src="x.jpg" alt=""><p>${text}</p></div>`)
					.join('')}</div>${related(a)}${footer(a)}`
			)
	},
	{
		name: 'two texts side by side, one of them an aside',
		write: (a) =>
			page(
				`${menu()}<div class="columns"><div class="left">${title(a)}${paragraphs(a)}</div><aside><h3>Weather</h3><p>${a.legal}</p></aside></div>${footer(a)}`
			)
	}
];

/** Text of the article as a layout shows it. */
export function expectedText(layout: Layout, article: Article): string {
	const shown = layout.whole?.(article) ?? listParagraphs(article);
	return [article.title, ...shown, ...(layout.extra?.(article) ?? [])].join(' ');
}
