#!/usr/bin/env bash
# to-words 5.7.0: two million in Italian is "Milioni", and 21 million in Chinese and Japanese counts its myriads twice.
#
# The package writes numbers as words in some 135 languages and regions.
# Guess that was wrong: a number other than one keeps its count, and two numbers are never the same words.
# Seen: Italian drops the two before millions and milliards, so that 2,000,000 and 2,000,000,000 have no figure at all; a million in German is "Eins Million" and
# two are "Zwei Million"; in Chinese and Japanese the sign for ten
# thousand, which stands once in 21 million, stands twice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact to-words@5.7.0
cat >try.mjs <<'JS'
import { ToWords } from 'to-words';

for (const localeCode of ['en-GB', 'fr-FR', 'it-IT', 'de-DE', 'zh-CN', 'ja-JP']) {
	const words = new ToWords({ localeCode });
	console.log(`${localeCode}: ${[2000, 1e6, 2e6, 3e6, 21e6, 2e9].map((number) => `${number} ${words.convert(number)}`).join('; ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
en-GB: 2000 Two Thousand; 1000000 One Million; 2000000 Two Million; 3000000 Three Million; 21000000 Twenty One Million; 2000000000 Two Billion
fr-FR: 2000 Deux Mille; 1000000 Un Million; 2000000 Deux Millions; 3000000 Trois Millions; 21000000 Vingt Et Un Millions; 2000000000 Deux Milliards
it-IT: 2000 Due Mila; 1000000 Un Milione; 2000000 Milioni; 3000000 Tre Milioni; 21000000 Ventuno Milioni; 2000000000 Miliardi
de-DE: 2000 Zwei Tausend; 1000000 Eins Million; 2000000 Zwei Million; 3000000 Drei Million; 21000000 Einundzwanzig Million; 2000000000 Zwei Milliarde
zh-CN: 2000 二 千; 1000000 百万; 2000000 二 百万; 3000000 三 百万; 21000000 二 千万 百万; 2000000000 二 十亿
ja-JP: 2000 二 千; 1000000 百万; 2000000 二 百万; 3000000 三 百万; 21000000 二 千万 百万; 2000000000 二 十億
SEEN
