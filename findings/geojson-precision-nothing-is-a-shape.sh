#!/usr/bin/env bash
# geojson-precision 1.0.0: a place that is nowhere gets a geometry without a type, and a box in the file keeps its digits.
#
# A feature without a place has the geometry null (RFC 7946), and a file may say its bounds.
# Guess that was wrong: null stays null, and bounds are rounded as what they bound is.
# Seen: the geometry is {}, which is no GeoJSON, as check-geojson says; the bounds stay as they were, and a point may lie outside them; heights are rounded to the metre.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-precision@1.0.0 @placemarkio/check-geojson@0.1.14
cat >try.mjs <<'JS'
import { check } from '@placemarkio/check-geojson';
import precision from 'geojson-precision';

const valid = (value) => {
	try {
		check(JSON.stringify(value));
		return 'valid';
	} catch (error) {
		return `not valid: ${error.issues[0].message}`;
	}
};
const parse = precision.parse ?? precision;
const point = { type: 'Feature', properties: {}, bbox: [62.123456, 25.987654, 62.123456, 25.987654], geometry: { type: 'Point', coordinates: [62.123456, 25.987654, 1234.5678] } };
const nowhere = { type: 'Feature', properties: { name: 'unlocated' }, geometry: null };
for (const feature of [point, nowhere]) {
	const before = valid(feature);
	const rounded = parse(structuredClone(feature), 2);
	console.log(`${before}; rounded ${JSON.stringify(rounded)}, ${valid(rounded)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
valid; rounded {"type":"Feature","properties":{},"bbox":[62.123456,25.987654,62.123456,25.987654],"geometry":{"type":"Point","coordinates":[62.12,25.99,1235]}}, valid
valid; rounded {"type":"Feature","properties":{"name":"unlocated"},"geometry":{}}, not valid: This GeoJSON object is missing its type member.
SEEN
