#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (with jsdom 27.0.0): a section heading whose words stand in a button is lost from the article.
#
# Accordions are built so by the ARIA Authoring Practices: <h3><button>…</button></h3>, the button inside the heading.
# Guess that was wrong: a heading between two paragraphs of the article is kept whatever element its words stand in.
# Seen: the button is taken out as a control and the heading goes with it, so that two sections run into one; the same
# heading without the button is kept. Nothing in the result says that words were left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mozilla/readability@0.6.0 jsdom@27.0.0
cat >try.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const sentence = 'The quay was lengthened by forty metres in the spring, and ferries call there since, says the harbour master. ';
const paragraph = (part) => `<p>${sentence.repeat(3)}Part ${part}.</p>`;
const read = (heading) => {
	const html = `<!doctype html><title>Quay</title><article><h1>Quay</h1>${paragraph(1)}${heading}${paragraph(2)}${paragraph(3)}</article>`;
	return new Readability(new JSDOM(html).window.document).parse().textContent;
};
const words = 'Who pays for the quay';
console.log(`plain heading kept: ${read(`<h3>${words}</h3>`).includes(words)}`);
console.log(`heading in a button kept: ${read(`<h3><button>${words}</button></h3>`).includes(words)}`);
console.log(`paragraph after it kept: ${read(`<h3><button>${words}</button></h3>`).includes('Part 2.')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
plain heading kept: true
heading in a button kept: false
paragraph after it kept: true
SEEN
