#!/usr/bin/env bash
# @turbodocx/html-to-docx 1.23.1 (with mammoth 1.13.0): a year that is marked as a time, a quotation and a title of a work are not in the document, and a sentence with a bold word in it is three paragraphs.
#
# HTML has some thirty elements that stand within a sentence: time, q, cite, abbr, small, kbd, beside b and i. Pages put sentences also directly into div, section and cells of tables.
# Guess that was wrong: the words of an element that the package does not know are words without a look, and a sentence is one paragraph whatever it stands in.
# Seen: in a paragraph such an element is left out with all that is in it, and the sentence closes over the gap; in a div, a section or a cell each bold word, link and raised figure is a paragraph of its own, as are the words before and after it. In p, li and blockquote it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0
cat >try.mjs <<'JS'
import htmlToDocx from '@turbodocx/html-to-docx';
import mammoth from 'mammoth';

const pages = [
	'<p>Opened in <b>2014</b> at Gwadar.</p>',
	'<p>Opened in <time datetime="2014">2014</time> at Gwadar.</p>',
	'<p>He called it <q>the gate</q>, in <cite>Ports</cite>, of <abbr>MoU</abbr> and <small>small print</small>.</p>',
	'<ul><li>Opened in <b>2014</b> at Gwadar.</li></ul>',
	'<div>Opened in <b>2014</b> at Gwadar.</div>',
	'<section>See <a href="https://example.org/">the list</a>, page 5.</section>',
	'<table><tr><td>12<sup>1</sup> m</td><td>13 m</td></tr></table>',
];
for (const page of pages) {
	const buffer = Buffer.from(await htmlToDocx(page));
	const { value } = await mammoth.extractRawText({ buffer });
	console.log(`${page}\n\t${JSON.stringify(value.trim().split('\n\n'))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<p>Opened in <b>2014</b> at Gwadar.</p>
	["Opened in 2014 at Gwadar."]
<p>Opened in <time datetime="2014">2014</time> at Gwadar.</p>
	["Opened in  at Gwadar."]
<p>He called it <q>the gate</q>, in <cite>Ports</cite>, of <abbr>MoU</abbr> and <small>small print</small>.</p>
	["He called it , in , of  and ."]
<ul><li>Opened in <b>2014</b> at Gwadar.</li></ul>
	["Opened in 2014 at Gwadar."]
<div>Opened in <b>2014</b> at Gwadar.</div>
	["Opened in ","2014"," at Gwadar."]
<section>See <a href="https://example.org/">the list</a>, page 5.</section>
	["See ","the list",", page 5."]
<table><tr><td>12<sup>1</sup> m</td><td>13 m</td></tr></table>
	["12","1"," m","13 m"]
SEEN
