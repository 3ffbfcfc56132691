#!/usr/bin/env bash
# transliteration 2.6.1: the Persian and Urdu k is written kh, the Arabic k is written k.
#
# Arabic writes k with one letter, Persian and Urdu with another of its own (keheh); kh is a third letter, which both have.
# Guess that was wrong: Karachi and Pakistan have a k in Latin letters, and can be told from words with a kh.
# Seen: keheh becomes kh, as the letter kheh does; Arabic kaf becomes k, so one name has two forms by who typed it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact transliteration@2.6.1 any-ascii@0.3.3
cat >try.mjs <<'JS'
import anyAscii from 'any-ascii';
import { createRequire } from 'node:module';

const { transliterate } = createRequire(import.meta.url)('transliteration');
const words = { 'Pakistan in Urdu': '\u067E\u0627\u06A9\u0633\u062A\u0627\u0646', 'Kuwait in Arabic': '\u0643\u0648\u064A\u062A', keheh: '\u06A9', kaf: '\u0643', kheh: '\u062E' };
for (const [name, word] of Object.entries(words)) {
	console.log(`${name}: ${transliterate(word)}, any-ascii: ${anyAscii(word)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Pakistan in Urdu: pkhstn, any-ascii: pkstn
Kuwait in Arabic: kwyt, any-ascii: kwyt
keheh: kh, any-ascii: k
kaf: k, any-ascii: k
kheh: kh, any-ascii: kh
SEEN
