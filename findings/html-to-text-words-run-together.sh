#!/usr/bin/env bash
# html-to-text 10.0.1: the terms and the explanations of a list of terms are one word, half is "12", and the ninth item is the second.
#
# A page is turned into text as a reader sees it, with blocks apart and lists counted.
# Guess that was wrong: dl, summary, figcaption and caption stand on lines of their own, value and reversed count as in a browser, and what a template element
# holds, which no browser shows, is left out.
# Seen: "Gwadarport", "Sourcesthree"; the item with value 9 after 1 is 2, a reversed list counts upward; the words of a template and of what is hidden stand in the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-text@10.0.1
cat >try.mjs <<'JS'
import { convert } from 'html-to-text';

const pages = {
	'terms': '<dl><dt>Gwadar</dt><dd>port</dd><dt>Karakoram</dt><dd>range</dd></dl>',
	'details': '<details open><summary>Sources</summary>three papers</details>',
	'figure': '<figure>Map<figcaption>of roads</figcaption></figure>',
	'fraction': '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
	'value': '<ol><li>first</li><li value="9">ninth</li></ol>',
	'reversed': '<ol reversed><li>second</li><li>first</li></ol>',
	'start': '<ol start="5"><li>fifth</li></ol>',
	'not shown': 'seen<template>template</template><span hidden>hidden</span>',
};
for (const [name, page] of Object.entries(pages)) console.log(`${name}: ${JSON.stringify(convert(page))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
terms: "GwadarportKarakoramrange"
details: "Sourcesthree papers"
figure: "Mapof roads"
fraction: "12"
value: " 1. first\n 2. ninth"
reversed: " 1. second\n 2. first"
start: " 5. fifth"
not shown: "seentemplatehidden"
SEEN
