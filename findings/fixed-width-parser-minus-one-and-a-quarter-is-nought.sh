#!/usr/bin/env bash
# fixed-width-parser 3.0.0: a height of minus 1.25 metres, written with blanks before it, is nought, while plus 1.25 is right.
#
# In files of fixed width a number without a point has its last two digits after it: -125 is -1.25. Fields are filled with noughts by some programs, with blanks by most.
# Guess that was wrong: a sign changes the sign; a whole number in such a field is read with its sign, and what cannot be read is said, as bad settings are.
# Seen: the noughts that are put before the point to make room go before the minus as well, and of what is then no number the package makes 0. With noughts in the file, with a point in it, or in a field of integers the minus is kept. A number at the left of its field is nought as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fixed-width-parser@3.0.0
cat >try.cjs <<'JS'
const { FixedWidthParser } = require('fixed-width-parser');

const parser = new FixedWidthParser([
	{ type: 'float', name: 'height', start: 0, width: 8 },
	{ type: 'int', name: 'count', start: 8, width: 6 },
]);
for (const field of ['     125', '    -125', '   -1234', '      -5', '-125    ', '125     ', '-0000125', '   -1.25', '00000125']) {
	const [{ height, count }] = parser.parse(`${field}  -125`);
	console.log(`"${field}": height ${height}; as an integer ${count}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
"     125": height 1.25; as an integer -125
"    -125": height 0; as an integer -125
"   -1234": height 0; as an integer -125
"      -5": height 0; as an integer -125
"-125    ": height 0; as an integer -125
"125     ": height 0; as an integer -125
"-0000125": height -1.25; as an integer -125
"   -1.25": height -1.25; as an integer -125
"00000125": height 1.25; as an integer -125
SEEN
