#!/usr/bin/env bash
# rtf-parser 1.3.3: "1355–1357" becomes 13551357, quotation marks are gone, and what was deleted or hidden stands in the text.
#
# RTF has words of its own for dashes and quotation marks, which every word processor writes, and marks for hidden and deleted text, notes and running heads.
# Guess that was wrong: a dash is a dash, as the unbroken space and the tab are read; what is not the body is apart from it; the question mark that stands in for a
# letter beyond ASCII, for readers that do not know the letter, is passed over.
# Seen: dashes and quotation marks vanish, a note, a heading and hidden words run into the sentence, and each Arabic letter has its question mark.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rtf-parser@1.3.3
cat >try.mjs <<'JS'
import parse from 'rtf-parser';

const head = '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\pard ';
const read = (body) => new Promise((done, failed) => parse.string(`${head}${body}\\par}`, (error, document) => (error ? failed(error) : done(document))));
for (const body of ['1355\\endash 1357', 'a port\\emdash or two', '\\ldblquote sold\\rdblquote', '5\\~km\\tab x', 'sold{\\deleted  for ever} to them', 'sold{\\v  secretly} to them', 'Built{\\footnote\\pard A note.} then', '{\\header Running head}Body', '\\u1711?\\u1608?', '\\uc1\\u1711?\\u1608?']) {
	const { content } = await read(body);
	console.log(`${body}: ${JSON.stringify(content.map(({ content: spans, value }) => (spans ? spans.map((span) => span.value).join('') : value)).join(' | '))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1355\endash 1357: "13551357"
a port\emdash or two: "a portor two"
\ldblquote sold\rdblquote: "sold"
5\~km\tab x: "5 km\tx"
sold{\deleted  for ever} to them: "sold for ever to them"
sold{\v  secretly} to them: "sold secretly to them"
Built{\footnote\pard A note.} then: "BuiltA note. then"
{\header Running head}Body: "Running headBody"
\u1711?\u1608?: "گ?و?"
\uc1\u1711?\u1608?: "گ?و?"
SEEN
