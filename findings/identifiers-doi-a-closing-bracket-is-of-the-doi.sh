#!/usr/bin/env bash
# identifiers-doi 0.2.1: a DOI with brackets in it that is given in brackets gets the closing one too, and where two are joined by a comma or a semicolon both are one.
#
# The package finds the DOIs in a text and takes off the punctuation that is the sentence's. Many DOIs have a year or a volume in brackets; tables of records put several DOIs in one cell.
# Guess that was wrong: a bracket is kept where it closes one that the DOI opens, and no other; and where another DOI begins the one before it has ended.
# Seen: a closing bracket is kept as soon as there is an opening one anywhere in the DOI. A DOI goes on to the next blank, with the dash and the word of the sentence or the whole next DOI.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact identifiers-doi@0.2.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { extract } = createRequire(import.meta.url)('identifiers-doi');
const texts = [
	'See 10.1000/182, 10.1000/183 and (10.1000/184).',
	'See 10.1000/S0140(05)67889-0.',
	'As is known (10.1000/S0140(05)67889-0).',
	'As is known (10.1000/ports(2)).',
	'As is known (10.1000/182)—and said.',
	'10.1000/182;10.1000/183',
	'10.1000/182,10.1000/183',
];
for (const text of texts) console.log(`${text}: ${extract(text).join(' and ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
See 10.1000/182, 10.1000/183 and (10.1000/184).: 10.1000/182 and 10.1000/183 and 10.1000/184
See 10.1000/S0140(05)67889-0.: 10.1000/s0140(05)67889-0
As is known (10.1000/S0140(05)67889-0).: 10.1000/s0140(05)67889-0)
As is known (10.1000/ports(2)).: 10.1000/ports(2))
As is known (10.1000/182)—and said.: 10.1000/182)—and
10.1000/182;10.1000/183: 10.1000/182;10.1000/183
10.1000/182,10.1000/183: 10.1000/182,10.1000/183
SEEN
