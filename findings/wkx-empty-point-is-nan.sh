#!/usr/bin/env bash
# wkx 0.5.0: POINT EMPTY, written as WKB and read again, is POINT(NaN NaN).
#
# WKB has no sign for an empty point; the convention of PostGIS and GeoPackage, which wkx writes too, is two numbers that are none.
# Guess that was wrong: what writes that convention reads it, and text gives EMPTY again.
# Seen: the text of the point read back is POINT(NaN NaN) and its GeoJSON has two nulls.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wkx@0.5.0
cat >try.mjs <<'JS'
import wkx from 'wkx';

const empty = wkx.Geometry.parse('POINT EMPTY');
console.log(`as GeoJSON: ${JSON.stringify(empty.toGeoJSON())}`);
const again = wkx.Geometry.parse(empty.toWkb());
console.log(`after WKB, as text: ${again.toWkt()}`);
console.log(`after WKB, as GeoJSON: ${JSON.stringify(again.toGeoJSON())}`);
console.log(`an empty line after WKB: ${wkx.Geometry.parse(wkx.Geometry.parse('LINESTRING EMPTY').toWkb()).toWkt()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
as GeoJSON: {"type":"Point","coordinates":[]}
after WKB, as text: POINT(NaN NaN)
after WKB, as GeoJSON: {"type":"Point","coordinates":[null,null]}
an empty line after WKB: LINESTRING EMPTY
SEEN
