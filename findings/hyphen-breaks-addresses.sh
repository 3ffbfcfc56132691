#!/usr/bin/env bash
# hyphen 1.14.1: soft hyphens are put into web addresses too, and the address copied from the page leads nowhere.
#
# The package leaves tags and their attributes alone, so whole pages can be passed through it.
# Guess that was wrong: an address in the text, told by its scheme, is left alone as well.
# Seen: a soft hyphen stands in the scheme and the host; the eye sees nothing, and a URL parser refuses what is copied.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyphen@1.14.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { hyphenateSync } = createRequire(import.meta.url)('hyphen/en-gb');
const address = 'https://example.org/infrastructure';
const text = hyphenateSync(`See ${address} for more.`);
const copied = text.split(' ')[1];
console.log(`with its soft hyphens shown: ${copied.replaceAll('\u00AD', '|')}`);
console.log(`a parser takes the address: ${URL.canParse(address)}, what was copied: ${URL.canParse(copied)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
with its soft hyphens shown: ht|tps://ex|ample.org/in|fra|struc|ture
a parser takes the address: true, what was copied: false
SEEN
