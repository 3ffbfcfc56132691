#!/usr/bin/env bash
# number-to-words 1.2.4 and written-number 0.11.1: 1.5 in words is "one" for the first and "two" for the second.
#
# Both write numbers in words for screen readers, cheques and prose.
# Guess that was wrong: a number with a decimal part is written with it (one point five) or refused.
# Seen: one cuts the decimals, the other rounds, neither says so: 2.9 billion are two billion or three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-to-words@1.2.4 written-number@0.11.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { toWords } = require('number-to-words');
const write = require('written-number');
for (const value of [1.5, 2.9, 0.4]) {
	console.log(`${value}: number-to-words "${toWords(value)}", written-number "${write(value)}"`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1.5: number-to-words "one", written-number "two"
2.9: number-to-words "two", written-number "three"
0.4: number-to-words "zero", written-number "zero"
SEEN
