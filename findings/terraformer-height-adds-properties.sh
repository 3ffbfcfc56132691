#!/usr/bin/env bash
# @terraformer/wkt 2.2.2: a shape with a height gets a member "properties", which GeoJSON forbids in a geometry.
#
# RFC 7946, 7.1: a geometry must not contain a "geometry" or "properties" member.
# Guess that was wrong: POINT Z gives a point with three numbers and nothing else, as POINT gives one with two.
# Seen: a member properties tells that there is a Z; strict readers, such as the check below, refuse the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @terraformer/wkt@2.2.2 @placemarkio/check-geojson@0.1.14
cat >try.mjs <<'JS'
import { check } from '@placemarkio/check-geojson';
import { wktToGeoJSON } from '@terraformer/wkt';

for (const wkt of ['POINT (74.8 36.85)', 'POINT Z (74.8 36.85 4693)']) {
	const geometry = wktToGeoJSON(wkt);
	console.log(`${wkt}: ${JSON.stringify(geometry)}`);
	try {
		check(JSON.stringify(geometry));
		console.log('passes');
	} catch (error) {
		console.log(`refused: ${error.issues[0].message}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
POINT (74.8 36.85): {"type":"Point","coordinates":[74.8,36.85]}
passes
POINT Z (74.8 36.85 4693): {"type":"Point","coordinates":[74.8,36.85,4693],"properties":{"z":true}}
refused: Geometry objects cannot contain a member named properties
SEEN
