#!/usr/bin/env bash
# simhash-js 1.0.0: by the package's own comparison a text with a quotation mark before it is less like itself than a text on another matter, and with a word more it is 0.41 alike.
#
# A simhash is a number that is nearly the same for nearly the same text, so that copies of an article are found that differ in a line; they are compared bit by bit.
# Guess that was wrong: the number that hash() gives is what similarity() takes, as its page shows it.
# Seen: similarity() reads the figures of the number, which are decimal, as if they were to the base of 16; so a bit or two change most of them. As hexadecimal text they are compared rightly.
# What is put before a text changes a quarter of the bits, since the pieces of four letters that the number is made of do not overlap, and all of them are others then. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact simhash-js@1.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { SimHash, Comparator } = createRequire(import.meta.url)('simhash-js');
const simhash = new SimHash();
const port = 'The port has two berths and a road leads from it to the north past three towns of which the second has a station and the third a market. '.repeat(2).trim();
const rice = 'Rice is grown on both banks of the river where the canals of the last century still bring water to fields that would else be dry all year. '.repeat(2).trim();
const first = simhash.hash(port);
for (const [name, text] of Object.entries({ 'the same': port, 'a full stop more': `${port}.`, 'a word more': `${port} So it is.`, 'a letter before it': `"${port}`, 'another text': rice })) {
	const hash = simhash.hash(text);
	const apart = ((first ^ hash) >>> 0).toString(2).replaceAll('0', '').length;
	console.log(`${name}: ${apart} of 32 bits apart; similarity ${Comparator.similarity(first, hash).toFixed(2)}, as hexadecimal text ${Comparator.similarity(first.toString(16), hash.toString(16)).toFixed(2)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
the same: 0 of 32 bits apart; similarity 1.00, as hexadecimal text 1.00
a full stop more: 0 of 32 bits apart; similarity 1.00, as hexadecimal text 1.00
a word more: 2 of 32 bits apart; similarity 0.41, as hexadecimal text 0.90
a letter before it: 8 of 32 bits apart; similarity 0.17, as hexadecimal text 0.67
another text: 16 of 32 bits apart; similarity 0.27, as hexadecimal text 0.43
SEEN
