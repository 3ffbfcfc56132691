#!/usr/bin/env bash
# shape2geohash 1.2.6: a town that lies within one cell has no geohash at all, while a point and a line there have one.
#
# It lists the geohashes of a shape; by default all cells that the shape cuts or fills, as the mode "intersect" says.
# Guess that was wrong: an area within a cell has that cell, as an area across two has both.
# Seen: the list is empty for "intersect" and "border"; "envelope" has the cell.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact shape2geohash@1.2.6
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const shape2geohash = createRequire(import.meta.url)('shape2geohash');
const box = (west, south, east, north) => ({ type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] });
const town = box(62.1, 25.05, 62.2, 25.1);
for (const [name, shape, options] of [['point', { type: 'Point', coordinates: [62.15, 25.07] }], ['line', { type: 'LineString', coordinates: [[62.1, 25.05], [62.2, 25.1]] }], ['town', town], ['town, border', town, { hashMode: 'border' }], ['town, envelope', town, { hashMode: 'envelope' }], ['district', box(62.1, 25.05, 62.7, 25.1)]]) console.log(`${name}: ${JSON.stringify(await shape2geohash(shape, { precision: 4, ...options }))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
point: ["tkkn"]
line: ["tkkn"]
town: []
town, border: []
town, envelope: ["tkkn"]
district: ["tkkn","tkkq","tkkw"]
SEEN
