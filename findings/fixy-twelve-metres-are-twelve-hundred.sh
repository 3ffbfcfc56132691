#!/usr/bin/env bash
# fixy 1.3.3: a depth of 12.34 metres is 1234.00 where blanks are before it in its field, and 12.34 where noughts are.
#
# In files of fixed width a number without a point has its last two digits after it: the package says that the point is allowed and not required. Fields are filled with noughts by some programs, with blanks by most.
# Guess that was wrong: blanks or noughts, it is the same number.
# Seen: blanks are taken away first, and then the point is put where it would be in the whole width: past the end, for every number that does not fill its field. It is a hundred times too much, and nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fixy@1.3.3
cat >try.cjs <<'JS'
const fixy = require('fixy');

const map = [{ name: 'depth', starting_position: 1, width: 8, type: 'float', precision: 2 }];
for (const field of ['00001234', '    1234', '1234    ', '   12.34', '-0001234', '   -1234', '00000005', '       5']) {
	const [{ depth }] = fixy.parse({ map, options: { fullwidth: 8, skiplines: null, format: 'json' } }, `${field}\n`);
	console.log(`"${field}": ${depth}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
"00001234": 12.34
"    1234": 1234.00
"1234    ": 1234.00
"   12.34": 12.34
"-0001234": -12.34
"   -1234": -1234.00
"00000005": 0.05
"       5": 5.00
SEEN
