#!/usr/bin/env bash
# @placemarkio/tokml 0.3.9: heights of a GeoJSON position are not in the KML.
#
# KML writes a position as longitude, latitude and height; so does GeoJSON.
# Guess that was wrong: a third number goes into the coordinates, as in the older tokml, and comes back with toGeoJSON.
# Seen: points and lines alike are written with two numbers, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @placemarkio/tokml@0.3.9 tokml@0.4.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { toKML } from '@placemarkio/tokml';

const older = createRequire(import.meta.url)('tokml');
const shapes = [
	{ type: 'Point', coordinates: [74.8, 36.85, 4693] },
	{ type: 'LineString', coordinates: [[74.8, 36.85, 4693], [75.4, 36.9, 4200]] }
];
const coordinates = (kml) => /<coordinates>([^<]*)</.exec(kml)[1].split(/\s+/).join(' ');
for (const geometry of shapes) {
	const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
	console.log(`${geometry.type}: ${coordinates(toKML(collection))} | older: ${coordinates(older(collection))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Point: 74.8,36.85 | older: 74.8,36.85,4693
LineString: 74.8,36.85 75.4,36.9 | older: 74.8,36.85,4693 75.4,36.9,4200
SEEN
