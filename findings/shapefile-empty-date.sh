#!/usr/bin/env bash
# shpjs 6.2.0 and shapefile 0.6.6: a date that is not filled in becomes 30 November 1899.
#
# GDAL, and so QGIS, fills an empty date of a dBASE file with eight noughts; shapelib takes those for null, and other software leaves blanks.
# Guess that was wrong: null, as both packages give for an empty number or an empty text of the same file.
# Seen: a date of 1899 in both, for noughts; blanks make an invalid date in shpjs, 1899 again in shapefile. A harbour that never opened has a date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact shpjs@6.2.0 shapefile@0.6.6
cat >try.mjs <<'JS'
import { openDbf } from 'shapefile';
import { parseDbf } from 'shpjs';

/** A dBASE III table: its fields as [name, type, width], its rows as texts of those widths. */
const table = (fields, rows) => {
	const width = fields.reduce((sum, [, , size]) => sum + size, 1);
	const head = Buffer.alloc(32 + fields.length * 32 + 1);
	head.writeUInt8(3, 0);
	head.writeUInt32LE(rows.length, 4);
	head.writeUInt16LE(head.length, 8);
	head.writeUInt16LE(width, 10);
	fields.forEach(([name, type, size], index) => {
		head.write(name + type.padStart(12 - name.length, '\0'), 32 + index * 32, 'latin1');
		head.writeUInt8(size, 32 + index * 32 + 16);
	});
	head.writeUInt8(13, head.length - 1);
	return Buffer.concat([head, ...rows.map((row) => Buffer.from(` ${row.join('')}`)), Buffer.from([26])]);
};
const told = (value) => {
	if (!(value instanceof Date)) {
		return JSON.stringify(value);
	}
	return Number.isNaN(value.getTime()) ? 'an invalid date' : `${value.getFullYear()}-${value.getMonth() + 1}-${value.getDate()}`;
};
const file = table([['OPENED', 'D', 8], ['BERTHS', 'N', 4]], [['20141120', '   3'], ['00000000', '    '], ['        ', '   5']]);
for (const { OPENED, BERTHS } of parseDbf(file)) {
	console.log(`shpjs: ${told(OPENED)}, ${told(BERTHS)}`);
}
const source = await openDbf(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
for (let row = await source.read(); !row.done; row = await source.read()) {
	console.log(`shapefile: ${told(row.value.OPENED)}, ${told(row.value.BERTHS)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
shpjs: 2014-11-20, 3
shpjs: 1899-11-30, null
shpjs: an invalid date, 5
shapefile: 2014-11-20, 3
shapefile: 1899-11-30, null
shapefile: 1899-11-30, 5
SEEN
