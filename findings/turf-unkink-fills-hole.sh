#!/usr/bin/env bash
# @turf/unkink-polygon 7.4.0: a polygon with a hole comes back as two filled polygons.
#
# The function takes a polygon that crosses itself apart into simple ones. Importers run it over everything before they store it.
# Guess that was wrong: what crosses nothing comes back as it was, its hole a hole.
# Seen: the hole is a polygon of its own beside the outer one, so that a lake in an island is land twice over. Nothing tells which was the hole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/unkink-polygon@7.4.0 @turf/helpers@7.4.0 @turf/area@7.4.0
cat >try.mjs <<'JS'
import { area } from '@turf/area';
import { polygon } from '@turf/helpers';
import { unkinkPolygon } from '@turf/unkink-polygon';

const square = (from, to) => [[from, from], [to, from], [to, to], [from, to], [from, from]];
const island = polygon([square(0, 1), square(0.4, 0.6)], { name: 'island' });
const { features } = unkinkPolygon(island);
console.log(`rings in: ${island.geometry.coordinates.length}`);
console.log(`polygons out: ${features.map(({ geometry }) => `one of ${geometry.coordinates.length} ring`).join(', ')}`);
console.log(`area out to area in: ${(area({ type: 'FeatureCollection', features }) / area(island)).toFixed(3)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
rings in: 2
polygons out: one of 1 ring, one of 1 ring
area out to area in: 1.083
SEEN
