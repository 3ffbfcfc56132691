#!/usr/bin/env bash
# multi-integer-range 6.1.0: 2014-16 are the 1,999 numbers from 16 to 2014, pages 112-18 the numbers from 18 to 112, and "3 5" is 35.
#
# It reads lists of whole numbers, as of pages or years: 1-3,8-10.
# Guess that was wrong: a range that runs down is read as it is meant, with the first figures left out as in references, or is refused as "1-3-5" is; a space parts two
# numbers.
# Seen: the ends are put in order; spaces are taken out before the text is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact multi-integer-range@6.1.0
cat >try.mjs <<'JS'
import { length, parse, stringify } from 'multi-integer-range';

for (const text of ['112-118', '112-18', '2014-2016', '2014-16', '1, 3 5', '1-3-5']) {
	try {
		const range = parse(text);
		console.log(`${text}: ${stringify(range)}, ${length(range)} numbers`);
	} catch (error) {
		console.log(`${text}: ${error.message}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
112-118: 112-118, 7 numbers
112-18: 18-112, 95 numbers
2014-2016: 2014-2016, 3 numbers
2014-16: 16-2014, 1999 numbers
1, 3 5: 1,35, 2 numbers
1-3-5: Invalid input
SEEN
