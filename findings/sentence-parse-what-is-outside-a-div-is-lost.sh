#!/usr/bin/env bash
# sentence-parse 1.3.1: a page with one div in it is that div alone, with a div in a div all sentences are there twice, and a row of 1914 and 28 is 191428.
#
# The package takes a text or a page of HTML apart into sentences, so that each may be found or quoted.
# Guess that was wrong: the sentences of a page are those that a reader sees, once each, with or without a div.
# Seen: if there is a div at all, the text of every div is taken, one after another, and nothing else; what stands in two counts twice. Cells run together, and a script's code is a sentence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sentence-parse@1.3.1
cat >try.mjs <<'JS'
import { parseSentences } from 'sentence-parse';

for (const page of [
	'<p>The port is open.</p><p>A road leads to it.</p>',
	'<p>The port is open.</p><div><p>A road leads to it.</p></div><p>It is new.</p>',
	'<div><div><p>The port is open.</p><p>A road leads to it.</p></div></div>',
	'<table><tr><td>1914</td><td>28 ships.</td></tr></table>',
	'<p>The port is open.</p><script>const port = 5;</script>',
]) {
	console.log(`${page}\n\t${JSON.stringify(await parseSentences(page))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<p>The port is open.</p><p>A road leads to it.</p>
	["The port is open.","A road leads to it."]
<p>The port is open.</p><div><p>A road leads to it.</p></div><p>It is new.</p>
	["A road leads to it."]
<div><div><p>The port is open.</p><p>A road leads to it.</p></div></div>
	["The port is open.","A road leads to it.","The port is open.","A road leads to it."]
<table><tr><td>1914</td><td>28 ships.</td></tr></table>
	["191428 ships."]
<p>The port is open.</p><script>const port = 5;</script>
	["The port is open.","const port = 5;"]
SEEN
