#!/usr/bin/env bash
# node-units 0.1.7: 1,500 m are 3.28 ft, 12 nautical miles are 12 miles of the land, 5 square miles are 8046.7 m, and 12 nmi are 19 thousandths of a millimetre.
#
# The package converts what is asked in words: five days to seconds, two million miles to m.
# Guess that was wrong: a word or a sign that is not known is an error, as an unknown unit is, "Unknown unit".
# Seen: the last word is the unit, and the number is what the rest begins with: a comma ends it, and nautical, square, long, imperial and a million after 1.5 are left out.
# nmi is a billionth of a mile, as n before any unit is nano. A nautical mile is 1852 m by definition.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-units@0.1.7
cat >try.cjs <<'JS'
const { convert } = require('node-units');

for (const question of [
	'1500 m to ft',
	'1,500 m to ft',
	'12 miles to km',
	'12 nautical miles to km',
	'12 nmi to km',
	'5 square miles to m',
	'2 tons to lb',
	'2 long tons to lb',
	'100 imperial gallons to L',
	'3 feet 6 inches to m',
	'half a mile to m',
	'1/2 mile to m',
	'1.5 million barrels to L',
	'five days to seconds',
]) {
	console.log(`${question}: ${Number(convert(question).toPrecision(6))}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1500 m to ft: 4921.26
1,500 m to ft: 3.28084
12 miles to km: 19.3121
12 nautical miles to km: 19.3121
12 nmi to km: 1.93121e-8
5 square miles to m: 8046.7
2 tons to lb: 4409.25
2 long tons to lb: 4409.25
100 imperial gallons to L: 378.541
3 feet 6 inches to m: 0.0762
half a mile to m: NaN
1/2 mile to m: 1609.34
1.5 million barrels to L: 178.861
five days to seconds: 432000
SEEN
