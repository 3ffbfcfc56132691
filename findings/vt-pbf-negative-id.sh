#!/usr/bin/env bash
# vt-pbf 3.1.3 (with geojson-vt 5.0.3): the feature -1 becomes 18446744073709552000, and one figure beyond 64 bits costs the whole tile.
#
# A vector tile has unsigned 64-bit ids and no place for others; editors of OpenStreetMap number what is new below nought. A number that is too long for an
# integer can be written as a double.
# Guess that was wrong: an id that cannot be written is left out, as an id in letters is, and a large figure is written as a double, as 1.5 is.
# Seen: -1 comes back as another number, and so all negative ids of some size are one and the same; 1e20 as a property raises an error, and no feature of the tile is written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vt-pbf@3.1.3 geojson-vt@5.0.3 @mapbox/vector-tile@3.0.0 pbf@5.1.0
cat >try.mjs <<'JS'
import { VectorTile } from '@mapbox/vector-tile';
import GeoJSONVT from 'geojson-vt';
import * as pbf from 'pbf';
import vtpbf from 'vt-pbf';

const Reader = pbf.PbfReader ?? pbf.default;
const through = (id, properties) => {
	const data = { type: 'FeatureCollection', features: [{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [62.3, 25.1] } }] };
	const tile = new GeoJSONVT(data).getTile(0, 0, 0);
	const read = new VectorTile(new Reader(vtpbf.fromGeojsonVt({ places: tile }, { version: 2 }))).layers.places.feature(0);
	return `id ${read.id}, properties ${JSON.stringify(read.properties)}`;
};
for (const [id, properties] of [[7, { energy: 1.5 }], ['gwadar', {}], [-1, {}], [-2, {}], [-1024, {}], [7, { energy: 2 ** 62 }], [7, { energy: 1e20 }]]) {
	let seen;
	try {
		seen = through(id, properties);
	} catch (error) {
		seen = `error: ${error.message}`;
	}
	console.log(`${id} ${JSON.stringify(properties)}: ${seen}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
7 {"energy":1.5}: id 7, properties {"energy":1.5}
gwadar {}: id undefined, properties {}
-1 {}: id 18446744073709552000, properties {}
-2 {}: id 18446744073709552000, properties {}
-1024 {}: id 18446744073709552000, properties {}
7 {"energy":4611686018427388000}: id 7, properties {"energy":4611686018427388000}
7 {"energy":100000000000000000000}: error: Given varint doesn't fit into 10 bytes
SEEN
