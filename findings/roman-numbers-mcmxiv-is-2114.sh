#!/usr/bin/env bash
# roman-numbers 1.0.2: MCMXIV, 1914, is 2114, XLI 61 and XCV 115; of the numbers from 1 to 3999 that it writes itself, 640 are read as another.
#
# The package turns figures into Roman numerals and back, and says of each numeral whether it is one; old books and maps have their year in them.
# Guess that was wrong: what it writes and calls valid is read as the number that was written.
# Seen: from the end, two unlike letters at a time are a pair; where the C of CM falls into another pair than its M, it is added, not taken away. MCMXC and MCMXLVII are right,
# so that a few tries show nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact roman-numbers@1.0.2
cat >try.mjs <<'JS'
import { arabToRoman, isValidRoman, romanToArab } from 'roman-numbers';

for (const year of [1878, 1914, 1919, 1939, 1941, 1947, 1990, 2014]) {
	const numeral = arabToRoman(year);
	console.log(`${year}: ${numeral}, ${isValidRoman(numeral) ? 'valid' : 'not valid'}, read as ${romanToArab(numeral)}`);
}
const others = Array.from({ length: 3999 }, (_, n) => n + 1).filter((n) => romanToArab(arabToRoman(n)) !== n);
console.log(`${others.length} of 3999 are read as another, the first ${others.slice(0, 4).map((n) => `${n} as ${romanToArab(arabToRoman(n))}`).join(', ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1878: MDCCCLXXVIII, valid, read as 1878
1914: MCMXIV, valid, read as 2114
1919: MCMXIX, valid, read as 2119
1939: MCMXXXIX, valid, read as 2139
1941: MCMXLI, valid, read as 2161
1947: MCMXLVII, valid, read as 1947
1990: MCMXC, valid, read as 1990
2014: MMXIV, valid, read as 2014
640 of 3999 are read as another, the first 41 as 61, 42 as 62, 43 as 63, 45 as 65
SEEN
