#!/usr/bin/env bash
# numbers2words 1.5.0: sixty in Arabic is the word for twenty-six and ninety that for twenty-nine; 1947 has the English hundred and; two million in German are zwei Million.
#
# Arabic has ستون for sixty and مائة for a hundred, and says the ones before the tens: ستة وعشرون, six and twenty, is 26.
# Guess that was wrong: a language that the package offers has its own words, or a number that it cannot say is refused, as one of ten digits is.
# Seen: from 60 to 90 the table has the words of 26 to 29. For a hundred it has the right word, but the English one is used, and so is the order of the parts. In German a single digit of millions has no plural, twelve have.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact numbers2words@1.5.0
cat >try.cjs <<'JS'
const Words = require('numbers2words');

for (const number of [20, 26, 60, 70, 80, 90, 100, 1947, 1965, 2_000_000, 12_000_000]) {
	console.log(`${number}: ${['AR_AR', 'DE_DE'].map((locale) => new Words(locale).toWords(number)).join(' | ')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
20: عشرون | zwanzig
26: عشرون-ستة | sechsundzwanzig
60: ستة وعشرون | sechzig
70: سبعة وعشرون | siebzig
80: ثمانية وعشرون | achtzig
90: تسعة وعشرون | neunzig
100: واحد hundred | einhundert
1947: واحد ألف تسعة hundred and أربعون-سبعة | eintausendneunhundertsiebenundvierzig
1965: واحد ألف تسعة hundred and ستة وعشرون-خمسة | eintausendneunhundertfünfundsechzig
2000000: اثنان مليون | zwei Million
12000000: اثنا عشر مليون | zwölf Millionen
SEEN
