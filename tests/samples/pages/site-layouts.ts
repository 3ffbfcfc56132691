import { listParagraphs, type Article } from './article.ts';
import { author, comments, footer, menu, related, share, sidebar } from './furniture.ts';
import type { Layout } from './layouts.ts';
import { inChinese, inUrdu, writeNext } from './scripts.ts';

/** Whole sites as they are met: each with the clutter of its kind. */

const page = (body: string, head = '', attributes = 'lang="en"'): string =>
	`<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8"><title>Gazette</title>${head}</head><body>${body}</body></html>`;
const title = ({ title: text }: Article): string => `<h1>${text}</h1>`;
const paragraph = (text: string): string => `<p>${text}</p>`;
const body = ({ lead, parts }: Article): string =>
	[
		paragraph(lead),
		...parts.map((part) => `<h2>${part.heading}</h2>${part.paragraphs.map(paragraph).join('')}`)
	].join('\n');
const table = ({ rows }: Article): string =>
	`<table><thead><tr><th>Pier</th><th>Year</th><th>Use</th></tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const headOf = ['Pier', 'Year', 'Use'];
const clock = (index: number): string => `${9 + index}:${10 + index * 3}`;
const blurb =
	'Become a member today and read every story without limits, on all of your devices, from four crowns a week. Already a member? Sign in here to go on reading.';

export const SITE_LAYOUTS: readonly Layout[] = [
	{
		name: 'a live blog with times and buttons at each entry',
		write: (a) =>
			page(
				`${menu('header')}<main>${title(a)}<p class="standfirst">${a.lead}</p><div class="live-feed">${a.parts
					.flatMap(({ heading, paragraphs }, part) => [
						`<article class="live-entry" id="e${part}"><time>${clock(part)}</time><h2>${heading}</h2>${paragraphs.map(paragraph).join('')}${share('class="entry-tools"')}</article>`
					])
					.join(
						''
					)}</div><button>Load more entries</button></main><div class="most-viewed">${related(a, 'class="list"')}</div>${footer(a)}`
			),
		extra: (a) => a.parts.map((_, index) => clock(index))
	},
	{
		name: 'a block theme with terms, neighbours and jump links',
		write: (a) =>
			page(
				`<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">The Strait Gazette</a></p>${menu('nav', 'class="wp-block-navigation"')}</div></header><main class="wp-block-group" id="wp--skip-link--target"><h1 class="wp-block-post-title">${a.title}</h1><div class="wp-block-post-date"><time>June 3, 2019</time></div><div class="entry-content wp-block-post-content">${body(a)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Gullnet</a></li><li><a href="#">Mail</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${a.teasers.map((teaser) => `<p class="jp-relatedposts-post"><a href="/t">${teaser}</a></p>`).join('')}</div></div><div class="taxonomy-post_tag wp-block-post-terms">Tags: <a href="/t">harbours</a>, <a href="/t">rope</a></div><nav class="post-navigation"><a href="/p">Previous: ${a.teasers[0]}</a><a href="/n">Next: ${a.teasers[1]}</a></nav>${comments(a, 'class="wp-block-comments"')}</main>${footer(a, 'footer', 'class="wp-block-template-part"')}</div>`
			)
	},
	{
		name: 'a press release of a ministry, its menu first',
		write: (a) =>
			page(
				`<div id="lang"><a href="/ur">اردو</a> | <a href="/en">English</a></div><div id="left-col"><ul class="side-menu">${a.teasers.map((teaser) => `<li><a href="/x">${teaser}</a></li>`).join('')}</ul><div class="box"><h3>Minister's message</h3><p>${a.about}</p></div></div><div id="mid-col"><p class="crumbs"><a href="/">Home</a> » <a href="/pr">Press releases</a></p>${title(a)}${body(a)}${table(a)}</div><div id="right-col"><h3>Important links</h3><ul><li><a href="/x">Tenders</a></li><li><a href="/x">Right to information</a></li></ul></div><div id="bottom">${a.legal}</div>`
			),
		extra: (a) => [...headOf, ...a.rows.flat()]
	},
	{
		name: 'the free beginning of an article for members',
		write: (a) =>
			page(
				`${menu()}<article>${title(a)}<p>${a.lead}</p>${(a.parts[0]?.paragraphs ?? []).map(paragraph).join('')}</article><div class="paywall"><h2>Read on with a subscription</h2><p>${blurb}</p><ul><li>Digital: 4 crowns a week</li><li>Paper and digital: 9 crowns a week</li></ul></div>${footer(a)}`
			),
		whole: (a) => [a.lead, ...(a.parts[0]?.paragraphs ?? [])]
	},
	{
		name: 'accelerated mobile page',
		write: (a) =>
			page(
				`<amp-sidebar id="menu" layout="nodisplay">${menu('div')}</amp-sidebar><header class="amp-header"><a href="/">Gazette</a><button on="tap:menu.toggle">☰</button></header><amp-ad width="320" height="50"></amp-ad><article class="amp-article">${title(a)}<div class="amp-meta">${a.byline}</div>${body(a).replaceAll('</h2>', '</h2><amp-img src="x.jpg" width="600" height="400"></amp-img>')}</article><amp-social-share type="mail"></amp-social-share><section class="amp-related"><h3>Recommended</h3>${a.teasers.map((teaser) => `<a href="/t"><amp-img src="t.jpg"></amp-img><h4>${teaser}</h4></a>`).join('')}</section><amp-consent id="c"><div class="consent">We ask for your consent to store cookies. <button on="tap:c.accept">Accept</button></div></amp-consent>${footer(a)}`,
				'<style amp-custom>amp-sidebar[layout=nodisplay] { display: none } amp-consent { display: none }</style>'
			)
	},
	{
		name: 'a thread of a forum',
		write: (a) =>
			page(
				`<div id="page-header"><a href="/">Board index</a> <a href="/f">Harbours</a>${menu('div', 'class="navbar"')}</div><div id="page-body"><h2 class="topic-title"><a href="/t">${a.title}</a></h2><div class="pagination">${a.parts.length} posts • Page 1 of 1</div>${a.parts
					.map(
						({ paragraphs }, index) =>
							`<div class="post" id="p${index}"><div class="inner"><dl class="postprofile"><dt><a href="/u">seadog${index}</a></dt><dd>Posts: ${index * 31 + 4}</dd><dd>Joined: 2009</dd></dl><div class="postbody"><div class="content">${paragraphs.map(paragraph).join('')}</div></div><div class="back2top"><a href="#wrap">Top</a></div></div></div>`
					)
					.join('')}</div><div id="page-footer">Powered by a board. <a href="/d">Delete cookies</a></div>`
			),
		whole: (a) => a.parts.flatMap(({ paragraphs }) => paragraphs)
	},
	{
		name: 'a page of a team’s wiki',
		write: (a) =>
			page(
				`<div id="header"><a href="/">Spaces</a> <a href="/">People</a><form><input name="q"></form></div><div class="ia-splitter-left"><div class="space-tools">${menu('div', 'class="plugin_pagetree"')}</div></div><div id="main"><div id="title-heading" class="pageSection"><h1 id="title-text"><a href="/p">${a.title}</a></h1></div><div class="page-metadata"><ul><li>Created by <a href="/u">Oda Marlin</a>, last modified on June 3</li></ul></div><div id="main-content" class="wiki-content"><div class="toc-macro"><ul>${a.parts.map(({ heading }) => `<li><a href="#h">${heading}</a></li>`).join('')}</ul></div>${body(a)}<div class="table-wrap">${table(a)}</div></div><div id="likes-and-labels-container"><a href="#">Like</a> <span>Be the first to like this</span></div>${comments(a, 'id="comments-section"')}</div>`
			),
		extra: (a) => [...headOf, ...a.rows.flat()]
	},
	{
		name: 'lines of a document viewer, each where it stands',
		write: (a) =>
			page(
				`<div id="outerContainer"><div id="toolbarContainer"><button>Previous</button><button>Next</button><span>of 3</span><select><option>Automatic zoom</option></select></div><div id="sidebarContainer">${['1', '2', '3'].map((number) => `<a href="#${number}">${number}</a>`).join('')}</div><div id="viewer">${[
					a.title,
					...listParagraphs(a)
				]
					.map(
						(text, index) =>
							`<div class="page"><div class="textLayer">${text
								.split(/(?<=(?:\S+\s){9})/u)
								.map(
									(line, row) =>
										`<span style="left:70px;top:${index * 100 + row * 14}px">${line}</span><br role="presentation">`
								)
								.join('')}</div></div>`
					)
					.join('')}</div></div>`
			)
	},
	{
		name: 'a report of a think tank with a table and notes',
		write: (a) =>
			page(
				`${menu('header')}<div class="hero"><span class="label">Report</span>${title(a)}<p class="dek">${a.lead}</p><div class="experts"><a href="/e">Oda Marlin</a></div><a class="btn" href="/x.pdf">Download the full report</a></div><div class="report-layout"><nav class="report-toc"><ol>${a.parts.map(({ heading }) => `<li><a href="#c">${heading}</a></li>`).join('')}</ol></nav><div class="report-body rich-text">${a.parts
					.map(
						(part) =>
							`<h2>${part.heading}</h2>${part.paragraphs.map((text) => `<p>${text}<sup><a href="#n">1</a></sup></p>`).join('')}`
					)
					.join(
						''
					)}<figure>${table(a)}<figcaption>${a.caption}</figcaption></figure></div><div class="endnotes"><h3>Endnotes</h3><ol>${a.notes.map((note) => `<li id="n">${note} <a href="#r">↩</a></li>`).join('')}</ol></div></div>${author(a)}<section class="subscribe-band"><h3>Stay informed</h3><p>${blurb}</p></section>${related(a, 'class="card-grid"')}${footer(a)}`
			),
		extra: (a) => [
			...a.parts.flatMap(({ paragraphs }) => paragraphs.map(() => '1')),
			...headOf,
			...a.rows.flat(),
			a.caption,
			'Endnotes',
			...a.notes
		]
	},
	{
		name: 'a newspaper written from right to left',
		asWritten: inUrdu,
		write: (a) =>
			page(
				`<div class="ticker"><b>تازہ</b>${a.teasers.map((teaser) => `<a href="/t">${teaser}</a>`).join(' ')}</div><div class="container"><div class="row"><div class="col-md-8"><div class="story-area">${title(a)}<div class="detail">${body(a)}</div></div></div><div class="col-md-4"><div class="urdu-widget">${a.teasers.map((teaser) => `<div class="w"><a href="/t"><img src="t.jpg"></a><p><a href="/t">${teaser}</a></p></div>`).join('')}</div></div></div></div><div class="footer-area">${a.legal}</div>`,
				'',
				'lang="ur" dir="rtl"'
			)
	},
	{
		name: 'a Chinese portal',
		asWritten: inChinese,
		write: (a) =>
			page(
				`<div class="topbar"><a href="/">首页</a>|<a href="/n">新闻</a>|<a href="/f">财经</a></div><div class="crumb">您的位置：<a href="/">首页</a>&gt;<a href="/n">正文</a></div><div class="left_zw"><h1>${a.title}</h1><div class="pinlun">2019年6月3日 <a href="/c">我要评论</a></div><div id="zoom" class="TRS_Editor">${listParagraphs(
					a
				)
					.map((text) => `<p>　　${text}</p>`)
					.join(
						''
					)}</div><div class="bianji">（责任编辑：小林）</div></div><div class="right_rank"><h3>热点排行</h3><ul>${a.teasers.map((teaser) => `<li><a href="/t">${teaser}</a></li>`).join('')}</ul></div><div class="copyright">${a.legal}</div>`,
				'',
				'lang="zh"'
			)
	},
	{
		name: 'one page of an article in several',
		write: (a) =>
			page(
				`${menu()}<div class="content-well">${title(a)}<div class="page-count">Page 1 of 4</div><div class="copy">${body(a)}</div><ul class="pager"><li><b>1</b></li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li><li><a href="?p=4">Next page: ${a.teasers[0]}</a></li></ul></div>${sidebar(a, 'div', 'class="rightrail"')}${footer(a)}`
			)
	},
	{
		name: 'saved in one file, its frames within',
		write: (a) =>
			page(
				`${menu()}<iframe class="ad-slot" srcdoc="&lt;p&gt;Ropes and chains at half price, all week at the old pier market.&lt;/p&gt;"></iframe><article>${title(a)}${body(a)}</article><iframe title="Weather" srcdoc="&lt;p&gt;Fair, wind from the west, high water at noon.&lt;/p&gt;"></iframe>${footer(a)}`,
				'<style>/* saved page */ .sf-hidden { display: none !important }</style>'
			)
	},
	{
		name: 'a newsletter of tables in tables',
		write: (a) =>
			page(
				`<span class="preheader" style="display:none!important">${a.teasers[0]}</span><table width="100%" bgcolor="#eee"><tr><td align="center"><table width="600"><tr><td align="right" style="font-size:11px"><a href="/v">View this email in your browser</a></td></tr><tr><td><img src="logo.png" alt="The Strait Gazette"></td></tr><tr><td class="mcnTextContent">${title(a)}${body(a)}</td></tr><tr><td><table><tr><td><a href="#"><img src="f.png" alt="Gullnet"></a></td><td><a href="#">Forward</a></td></tr></table></td></tr><tr><td class="footerContainer" style="font-size:10px">You are receiving this email because you opted in at our website. Our mailing address is: Pier 3, Old Harbour. <a href="/u">Unsubscribe</a> or <a href="/p">update your preferences</a>.</td></tr></table></td></tr></table>`
			)
	},
	{
		name: 'behind a wall of cookies without a role',
		write: (a) =>
			page(
				`<div class="qc-cmp2-container"><div class="qc-cmp2-main"><h2>We value your privacy</h2><p>${a.legal}</p><p>${a.remarks.join(' ')}</p><button>More options</button><button>Agree</button></div></div><div id="app">${menu()}<article>${title(a)}${body(a)}</article>${footer(a)}</div>`
			)
	},
	{
		name: 'a letter to subscribers with boxes between',
		write: (a) =>
			page(
				`<div class="main-menu">${menu('div')}</div><div class="single-post"><article class="post"><div class="post-header"><h1 class="post-title">${a.title}</h1><div class="post-ufi"><a href="#">12</a><a href="#">Share</a></div></div><div class="available-content"><div class="body markup">${body(a).replaceAll('<h2>', `<div class="subscription-widget-wrap"><div class="subscription-widget"><p>${blurb}</p><form><input><button>Subscribe</button></form></div></div><p class="button-wrapper"><a class="button primary" href="#"><span>Leave a comment</span></a></p><h2>`)}</div></div></article></div><div class="discussion"><h4>Discussion about this post</h4>${a.remarks.map((remark) => `<div class="comment"><p>${remark}</p></div>`).join('')}</div>`
			)
	},
	{
		name: 'kept by a web archive, its bar above',
		write: (a) =>
			page(
				`<div id="wm-ipp-base"><div id="wm-ipp"><a href="/web/">Archive of the web</a> 37 captures <span>3 Jun 2019 - 9 Jul 2021</span><p>About this capture: collected by a crawl of harbours in June.</p></div></div><div id="wrapper">${menu('div', 'id="nav"')}<div id="story">${title(a)}${body(a)}</div>${footer(a, 'div', 'id="foot"')}</div>`
			)
	},
	{
		name: 'an interview with the speakers in bold',
		write: (a) =>
			page(
				`${menu()}<div class="interview">${title(a)}<p><em>${a.lead}</em></p>${a.parts.map(({ heading, paragraphs }) => `<p><strong>Gazette: ${heading}?</strong></p>${paragraphs.map((text) => `<p><b>Marlin:</b> ${text}</p>`).join('')}`).join('')}</div>${share()}${sidebar(a)}${footer(a)}`
			),
		extra: (a) => a.parts.flatMap(({ paragraphs }) => ['Gazette', ...paragraphs.map(() => 'Marlin')])
	},
	{
		name: 'fields of a content system in one another',
		write: (a) =>
			page(
				`<div class="region region-sidebar-first"><div class="block block-views">${a.teasers.map((teaser) => `<div class="views-row"><div class="field-content"><a href="/n">${teaser}</a></div></div>`).join('')}</div></div><div class="region region-content"><div class="node node-article"><h1 class="page-header">${a.title}</h1><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${body(a)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:</div><div class="field-items"><a href="/t">harbour</a></div></div></div></div><div class="region region-footer">${a.legal}</div>`
			)
	},
	{
		name: 'the next article begins below',
		write: (a) => {
			const next = writeNext(a);
			return page(
				`${menu()}<main><article data-url="/1">${title(a)}${body(a)}${share()}</article><div class="next-up">Next up</div><article data-url="/2">${title(next)}${body(next)}</article></main>${footer(a)}`
			);
		}
	},
	{
		name: 'columns that float, the long one on the left first',
		write: (a) =>
			page(
				`<div id="container"><div id="leftcolumn"><h3>Editorial</h3>${a.remarks.map(paragraph).join('')}<h3>Links</h3>${menu('div')}</div><div id="centercolumn">${title(a)}${body(a)}</div><div id="rightcolumn"><h3>Events</h3><ul>${a.items.map((item) => `<li>${item}</li>`).join('')}</ul></div></div><div id="bottomline">${a.legal}</div>`,
				'<style>#leftcolumn { float: left; width: 200px } #rightcolumn { float: right; width: 180px }</style>'
			)
	}
];
