#!/usr/bin/env bash
# numbered 1.1.0: half a million is a million, two dozen are two, minus five is five, and "fourty" is nought.
#
# It makes numbers of words and words of numbers.
# Guess that was wrong: a word that it does not know is told, or the whole is not read.
# Seen: what it does not know is passed over; minus, a half, a dozen and a slip of the pen are of that kind, while "negative", the word that it writes itself, is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numbered@1.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('numbered');
for (const words of ['one million two hundred thousand', 'half a million', 'two dozen', 'three and a half', 'minus five', 'negative five', 'fourty']) console.log(`${words}: ${parse(words)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
one million two hundred thousand: 1200000
half a million: 1000000
two dozen: 2
three and a half: 3
minus five: 5
negative five: -5
fourty: 0
SEEN
