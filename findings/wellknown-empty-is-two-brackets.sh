#!/usr/bin/env bash
# wellknown 0.5.0: an empty line is written as "LINESTRING ()", which neither it nor others read.
#
# WKT writes what holds no position as LINESTRING EMPTY; GeoJSON has an empty list.
# Guess that was wrong: stringify() and parse() are each other's way back.
# Seen: stringify() gives brackets with nothing in them, parse() gives null for them and for LINESTRING EMPTY, while MULTIPOLYGON EMPTY is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wellknown@0.5.0 betterknown@1.2.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { wktToGeoJSON } from 'betterknown';

const { parse, stringify } = createRequire(import.meta.url)('wellknown');
const text = stringify({ type: 'LineString', coordinates: [] });
console.log(`written: ${text}`);
for (const wkt of [text, 'LINESTRING EMPTY', 'MULTIPOLYGON EMPTY']) {
	console.log(`read ${wkt}: ${JSON.stringify(parse(wkt))}`);
}
try {
	console.log(`betterknown reads it: ${JSON.stringify(wktToGeoJSON(text))}`);
} catch (error) {
	console.log(`betterknown refuses it: ${error.name}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
written: LINESTRING ()
read LINESTRING (): null
read LINESTRING EMPTY: null
read MULTIPOLYGON EMPTY: {"type":"MultiPolygon","coordinates":[]}
betterknown refuses it: Error
SEEN
