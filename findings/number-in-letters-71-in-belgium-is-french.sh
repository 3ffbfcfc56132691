#!/usr/bin/env bash
# number-in-letters 0.5.0: in the French of Belgium 70 is septante and 71 soixante et onze; in that of France 21 is vingt-un, three and a half are four and minus five is undefined-five.
#
# Belgians say septante et un and nonante et un; in France it is vingt et un, as soixante et onze.
# Guess that was wrong: a language that the package names has one way to count, and a number that is not whole or below nought is refused.
# Seen: the exceptions of Belgium are those of France, so eighteen numbers between 70 and 99 change the country; French has none for 21. Other numbers are rounded, or the sign of minus is a key that no table has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-in-letters@0.5.0
cat >try.cjs <<'JS'
const words = require('number-in-letters');

for (const number of [69, 70, 71, 75, 79, 80, 90, 91, 95, 99, 21, 31]) {
	console.log(`${number}: Belgium ${words(number, { lang: 'bl' })}, France ${words(number, { lang: 'fr' })}`);
}
for (const number of [3.5, 0.4, -5, 5]) console.log(`${number}: ${words(number)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
69: Belgium soixante-neuf, France soixante-neuf
70: Belgium septante, France soixante-dix
71: Belgium soixante et onze, France soixante et onze
75: Belgium soixante-quinze, France soixante-quinze
79: Belgium soixante-dix-neuf, France soixante-dix-neuf
80: Belgium quatre-vingts, France quatre-vingts
90: Belgium nonante, France quatre-vingt-dix
91: Belgium quatre-vingt-onze, France quatre-vingt-onze
95: Belgium quatre-vingt-quinze, France quatre-vingt-quinze
99: Belgium quatre-vingt-dix-neuf, France quatre-vingt-dix-neuf
21: Belgium vingt-un, France vingt-un
31: Belgium trente-un, France trente-un
3.5: four
0.4: zero
-5: undefined-five
5: five
SEEN
