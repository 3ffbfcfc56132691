#!/usr/bin/env bash
# @mapbox/shp-write 0.4.3: where a yes or no is not given, the shapefile says no.
#
# A dBase logical field has a sign for "not known" (?), and records of one file often lack a property that others have.
# Guess that was wrong: what is not known is written as not known, or the field is left blank.
# Seen: the missing value is read back as false, no other than a "no" that was given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/shp-write@0.4.3 shpjs@6.2.0
cat >try.mjs <<'JS'
import shpwrite from '@mapbox/shp-write';
import shp from 'shpjs';

const feature = (properties) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [62, 25] } });
const features = [feature({ name: 'a', built: true }), feature({ name: 'b', built: false }), feature({ name: 'c' })];
const zip = await shpwrite.zip({ type: 'FeatureCollection', features }, { outputType: 'nodebuffer', compression: 'STORE' });
const layers = [await shp(zip)].flat();
for (const { properties } of layers.flatMap((layer) => layer.features)) {
	console.log(JSON.stringify(properties));
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"name":"a","built":true}
{"name":"b","built":false}
{"name":"c","built":false}
SEEN
