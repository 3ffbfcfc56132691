#!/usr/bin/env bash
# grib2-simple 1.1.1: of a field that is whole, every place has the value of its corner.
#
# A GRIB 2 file may hold a bit map (section 6) that tells for which cells there is a value, as for the sea without the land. A field without gaps has none, and says 255 there.
# Guess that was wrong: without a bit map every cell has a value, its own.
# Seen: the bits that are not there count as noughts, and so all cells before the wanted one as missing: it is always the first value that is read. With a bit map of ones alone,
# which says the same, the values are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact grib2-simple@1.1.1
cat >try.cjs <<'JS'
const parse = require('grib2-simple');

const longitudes = [62, 63, 64];
const latitudes = [24, 25, 26];
const number = (value, size) => [...Array(size).keys()].map((index) => Math.floor(value / 256 ** (size - 1 - index)) % 256);
const float = (value) => {
	const bytes = Buffer.alloc(4);
	bytes.writeFloatBE(value);
	return [...bytes];
};
const section = (index, bytes) => [...number(bytes.length + 5, 4), index, ...bytes];
const degrees = (value) => number(value * 1e6, 4);
const grid = [6, ...Array(15).fill(0), ...number(longitudes.length, 4), ...number(latitudes.length, 4), ...number(0, 4), 255, 255, 255, 255, ...degrees(latitudes[0]), ...degrees(longitudes[0]), 48, ...degrees(latitudes.at(-1)), ...degrees(longitudes.at(-1)), ...degrees(1), ...degrees(1), 64];
const whole = [255];
const ones = [0, 255, 255];
const body = (map) => [
	...section(1, [...number(78, 2), 0, 255, 19, 1, 1, ...number(2014, 2), 11, 30, 0, 0, 0, 0, 1]),
	...section(2, [0]),
	...section(3, [0, ...number(9, 4), 0, 0, 0, 0, ...grid]),
	...section(4, [0, 0, 0, 0, 0, 0, 2, 255, 255, 0, 0, 0, 1, ...number(0, 4), 1, 0, ...number(0, 4), 255, 0, ...number(0, 4)]),
	...section(5, [...number(9, 4), 0, 0, ...float(0), 0, 0, 0, 0, 16, 0]),
	...section(6, map),
	// each cell holds its own place: 6325 is that of 63 east, 25 north
	...section(7, latitudes.flatMap((latitude) => longitudes.flatMap((longitude) => number(longitude * 100 + latitude, 2)))),
	...Buffer.from('7777'),
];
for (const [name, map] of [['no bit map', whole], ['a bit map of ones', ones]]) {
	const file = body(map);
	const [field] = parse(Buffer.from([...Buffer.from('GRIB'), 0, 0, 0, 2, ...number(file.length + 16, 8), ...file]));
	console.log(`${name}:`);
	for (const latitude of latitudes) console.log(longitudes.map((longitude) => `${longitude} ${latitude}: ${String(field.getValue(longitude, latitude)).replace(/(..)(..)/, '$1 $2')}`).join('; '));
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
no bit map:
62 24: 62 24; 63 24: 62 24; 64 24: 62 24
62 25: 62 24; 63 25: 62 24; 64 25: 62 24
62 26: 62 24; 63 26: 62 24; 64 26: 62 24
a bit map of ones:
62 24: 62 24; 63 24: 63 24; 64 24: 64 24
62 25: 62 25; 63 25: 63 25; 64 25: 64 25
62 26: 62 26; 63 26: 63 26; 64 26: 64 26
SEEN
