#!/usr/bin/env bash
# node-hgt 1.2.3: a pass beside a hole in the data lies 14 kilometres below the sea, and one on the northern edge of its square raises an error.
#
# Files of heights of the shuttle's radar hold -32768 where the radar saw none, as on steep slopes. The library reads one and gives the height of a place.
# Guess that was wrong: of the four heights about a place those are taken that are known, or none is given.
# Seen: -32768 is a height like others, and goes into the mean; only in the middle of a hole can it be told. A place at exactly 37° north is within its square and cannot be read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-hgt@1.2.3
cat >try.cjs <<'JS'
const fs = require('node:fs');
const { Hgt } = require('node-hgt');

const size = 1201;
const heights = Buffer.alloc(size * size * 2);
for (let index = 0; index < size * size; index += 1) heights.writeInt16BE(4693, index * 2);
heights.writeInt16BE(-32768, (600 * size + 600) * 2);
fs.writeFileSync('N36E075.hgt', heights);
const square = new Hgt('N36E075.hgt', [36, 75]);
const step = 1 / 1200;
for (const [name, place] of [
	['away from the hole', [36.25, 75.5]],
	['half a step east of it', [36.5, 75.5 + step / 2]],
	['a tenth of a step from the edge', [36.5, 75.5 + step * 0.9]],
	['in it', [36.5, 75.5]],
	['on the southern edge', [36, 75.5]],
	['on the northern edge', [37, 75.5]],
]) {
	try {
		console.log(`${name}: ${square.getElevation(place).toFixed()} m`);
	} catch (error) {
		console.log(`${name}: ${error.name}`);
	}
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
away from the hole: 4693 m
half a step east of it: -14038 m
a tenth of a step from the edge: 947 m
in it: -32768 m
on the southern edge: 4693 m
on the northern edge: RangeError
SEEN
