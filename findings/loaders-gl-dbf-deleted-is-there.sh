#!/usr/bin/env bash
# @loaders.gl/shapefile 4.5.2 (with @loaders.gl/core 4.5.4): a row that was deleted from the table of a shapefile is read as any other.
#
# dBASE marks a deleted row with a star in front and leaves it in the file until the file is packed; editors of tables still do.
# Guess that was wrong: a row with the star is left out, or is told from the others.
# Seen: it is a row like the rest, in its place among them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @loaders.gl/shapefile@4.5.2 @loaders.gl/core@4.5.4
cat >try.mjs <<'JS'
import { parse } from '@loaders.gl/core';
import { DBFLoader } from '@loaders.gl/shapefile';

const fields = [['ROAD', 'C', 6], ['KM', 'N', 4]];
const rows = [[' ', 'M-8', '193'], ['*', 'N-0', '999'], [' ', 'N-25', '813']];
const table = Buffer.alloc(32 + 32 * fields.length + 1);
table.set([3, 114, 11, 20]);
table.writeUInt32LE(rows.length, 4);
table.writeUInt16LE(table.length, 8);
table.writeUInt16LE(11, 10);
fields.forEach(([name, type, width], index) => {
	table.write(name + '\0'.repeat(11 - name.length) + type, 32 + 32 * index, 'latin1');
	table[32 + 32 * index + 16] = width;
});
table[table.length - 1] = 13;
const file = Buffer.concat([table, Buffer.from(rows.map(([mark, road, km]) => mark + road.padEnd(6) + km.padStart(4)).join('') + '\x1a', 'latin1')]);
for (const row of await parse(new Uint8Array(file).buffer, DBFLoader, { worker: false })) console.log(JSON.stringify(row));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"ROAD":"M-8","KM":193}
{"ROAD":"N-0","KM":999}
{"ROAD":"N-25","KM":813}
SEEN
