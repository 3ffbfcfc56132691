#!/usr/bin/env bash
# mode-s-decoder 1.0.1: an aircraft that tells its height in hundreds of feet is at nought, in feet, and one that flies faster than sound flies at a quarter of its speed.
#
# An aircraft's answer gives its height in steps of 25 feet (bit Q), or of 100 feet in a code with one change from step to step, as old devices and all above 50,175 feet do. Of its
# speed it gives two parts, each one more than the number of knots (nought is not known), or of four knots in messages of subtype 2.
# Guess that was wrong: a height or a speed is given as it is, or not at all.
# Seen: in the code of hundreds altitude is 0 and unit is feet. Both parts of a speed are taken as they are, one knot too fast; the four of subtype 2 are not seen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mode-s-decoder@1.0.1
cat >try.cjs <<'JS'
const Decoder = require('mode-s-decoder');

const gray = (value) => value ^ (value >> 1);
// the thirteen bits of a height: C1 A1 C2 A2 C4 A4 M B1 Q B2 D2 B4 D4
const fine = (feet) => {
	const n = (feet + 1000) / 25;
	return ((n >> 5) << 7) | (((n >> 4) & 1) << 5) | 16 | (n & 15);
};
const coarse = (feet) => {
	const steps = (feet + 1200) / 100;
	const fives = Math.floor(steps / 5);
	const hundreds = [1, 2, 3, 4, 7][fives % 2 ? 4 - (steps % 5) : steps % 5];
	const [d2, d4, a1, a2, a4, b1, b2, b4] = gray(fives).toString(2).padStart(8, '0');
	const [c1, c2, c4] = gray(hundreds).toString(2).padStart(3, '0');
	return Number.parseInt([c1, a1, c2, a2, c4, a4, 0, b1, 0, b2, d2, b4, d4].join(''), 2);
};
const decoder = new Decoder();
for (const [name, feet, code] of [['steps of 25', 12000, fine], ['steps of 100', 12000, coarse], ['steps of 100', 56000, coarse]]) {
	const { altitude, unit } = decoder.parse(new Uint8Array([4 << 3, 0, code(feet) >> 8, code(feet) & 255, 0, 0, 0]));
	console.log(`${feet} feet in ${name}: ${altitude} ${unit === Decoder.UNIT_FEET ? 'feet' : 'metres'}`);
}
for (const [knots, subtype, step] of [[440, 1, 1], [1120, 2, 4]]) {
	const east = knots / step + 1;
	const { speed } = decoder.parse(new Uint8Array([17 << 3, 1, 2, 3, (19 << 3) | subtype, east >> 8, east & 255, 0, 1 << 5, 0, 0, 0, 0, 0]));
	console.log(`${knots} knots to the east, subtype ${subtype}: ${speed.toFixed(1)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
12000 feet in steps of 25: 12000 feet
12000 feet in steps of 100: 0 feet
56000 feet in steps of 100: 0 feet
440 knots to the east, subtype 1: 441.0
1120 knots to the east, subtype 2: 281.0
SEEN
