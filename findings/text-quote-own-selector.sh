#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 (with jsdom 27.0.0): a quotation is anchored to another sentence although its own words stand in the text.
#
# The package makes W3C text quote selectors of a range, with what stands before and after, and finds the range again. It looks roughly, for texts
# that were changed.
# Guess that was wrong: where nothing was changed and the quotation stands there once, word for word, that place is found.
# Seen: a rough likeness nearer the middle of the text goes before the very words: in a report of nine years, six of the nine come back as another year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dom-anchor-text-quote@4.0.2 jsdom@27.0.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';

const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];
const sentence = (year) => `In ${year} the port took ${year * 3 - 5600} ships, and the board met in the old customs house. `;
const { window } = new JSDOM(`<!doctype html><p>${years.map(sentence).join('')}</p>`);
Object.assign(globalThis, { window, document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const { fromRange, toRange } = await import('dom-anchor-text-quote');

const root = window.document.body;
const text = root.querySelector('p').firstChild;
for (const year of years) {
	const range = window.document.createRange();
	const start = text.data.indexOf(`In ${year}`);
	range.setStart(text, start);
	range.setEnd(text, text.data.indexOf(',', start));
	const selector = fromRange(root, range);
	const places = text.data.split(selector.exact).length - 1;
	console.log(`${selector.exact} (${places} place): ${toRange(root, selector)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
In 2011 the port took 433 ships (1 place): In 2015 the port took 445 ships
In 2012 the port took 436 ships (1 place): In 2016 the port took 448 ships
In 2013 the port took 439 ships (1 place): In 2016 the port took 448 ships
In 2014 the port took 442 ships (1 place): In 2016 the port took 448 ships
In 2015 the port took 445 ships (1 place): In 2015 the port took 445 ships
In 2016 the port took 448 ships (1 place): In 2016 the port took 448 ships
In 2017 the port took 451 ships (1 place): In 2017 the port took 451 ships
In 2018 the port took 454 ships (1 place): In 2016 the port took 448 ships
In 2019 the port took 457 ships (1 place): In 2016 the port took 448 ships
SEEN
