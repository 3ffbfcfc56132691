#!/usr/bin/env bash
# geojson2shp 0.5.0 (with parsedbf 2.0.0 and adm-zip 0.6.1): a depth of -5 is written "-            5." and read as nothing; a column that the first place lacks is gone.
#
# It writes a shapefile, in a .zip, of GeoJSON; short numbers are filled up with spaces in front.
# Guess that was wrong: the spaces stand before the sign; a column takes its type from all its values, or from the first that is known.
# Seen: the spaces come between the sign and the figure, which makes it no number, unless it has six figures or so. A column that is null in the first feature is left
# out, and of one that begins with a day "planned" and "2016" are lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson2shp@0.5.0 parsedbf@2.0.0 adm-zip@0.6.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { convert } from 'geojson2shp';
import read from 'parsedbf';

const Zip = createRequire(import.meta.url)('adm-zip');
for (const values of [[5, 12345], [-5, 12345], [-1.25, -12345], [null, 2014], ['2014-11-20', 'planned', '2016']]) {
	const out = createWriteStream('places.zip');
	convert({ type: 'FeatureCollection', features: values.map((value) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [62, 25] }, properties: { value } })) }, out, { layer: 'places' });
	await once(out, 'close');
	const table = new Zip('places.zip').getEntry('places.dbf').getData();
	const rows = read(new DataView(new Uint8Array(table).buffer)).map(({ value }) => value ?? null);
	console.log(`${JSON.stringify(values)}: ${JSON.stringify(rows)}, written "${table.toString('latin1', table.readUInt16LE(8) + 1, table.readUInt16LE(8) + 19).replaceAll('\0', '').trimEnd()}"`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[5,12345]: [5,12345], written "             5."
[-5,12345]: [null,12345], written "-            5."
[-1.25,-12345]: [null,-12345], written "-            1.25"
[null,2014]: [null,null], written " "
["2014-11-20","planned","2016"]: ["2014-11-20T00:00:00.000Z",null,null], written "20141120"
SEEN
