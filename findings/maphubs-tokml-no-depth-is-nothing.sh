#!/usr/bin/env bash
# @maphubs/tokml 0.6.1: in the KML of a port at the depth 0 that is not built both values are empty; geojson-to-kml 0.0.1, of the same origin, writes them.
#
# Properties of GeoJSON become data of KML, as text.
# Guess that was wrong: nought and false are values, and what is null or not there alone is empty.
# Seen: 0, false and null are each an empty value, the text "0" is kept; a name that is 0 is left out by both. A list is joined with commas, an object is [object Object].
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @maphubs/tokml@0.6.1 geojson-to-kml@0.0.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const places = (properties) => ({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [62.3, 25.1] } }] });
const properties = { name: 0, depth: 0, built: false, berths: null, code: '0', roads: ['N10', 'M8'], owner: { name: 'Port' } };
for (const name of ['@maphubs/tokml', 'geojson-to-kml']) {
	const kml = require(name)(places(properties), { name: 'name' });
	console.log(`${name}: name ${kml.match(/<name>([^<]*)<\/name>/)?.[1] ?? 'none'}; ${[...kml.matchAll(/<Data name="(\w+)"><value>([^<]*)<\/value>/g)].map(([, key, value]) => `${key} "${value}"`).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
@maphubs/tokml: name none; name "", depth "", built "", berths "", code "0", roads "N10,M8", owner "[object Object]"
geojson-to-kml: name none; name "0", depth "0", built "false", berths "", code "0", roads "N10,M8", owner "[object Object]"
SEEN
