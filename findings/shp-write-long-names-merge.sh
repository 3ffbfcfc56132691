#!/usr/bin/env bash
# @mapbox/shp-write 0.4.3: two properties whose names begin with the same ten letters become one column; the values of the first are gone.
#
# Names of dBase columns have ten letters; GDAL and others number those that would meet (capacity_m, capacity_1).
# Guess that was wrong: a name is shortened so that each property keeps a column of its own.
# Seen: the later value stands in the one column, under a name that may be read as the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/shp-write@0.4.3 shpjs@6.2.0
cat >try.mjs <<'JS'
import shpwrite from '@mapbox/shp-write';
import shp from 'shpjs';

const properties = { capacity_mw_planned: 4800, capacity_mw_built: 1200 };
const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [62, 25] } }] };
const zip = await shpwrite.zip(collection, { outputType: 'nodebuffer', compression: 'STORE' });
const read = await shp(zip);
console.log(`written: ${JSON.stringify(properties)}`);
console.log(`read: ${JSON.stringify((Array.isArray(read) ? read[0] : read).features[0].properties)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
written: {"capacity_mw_planned":4800,"capacity_mw_built":1200}
read: {"capacity_m":1200}
SEEN
