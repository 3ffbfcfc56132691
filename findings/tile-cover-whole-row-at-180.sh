#!/usr/bin/env bash
# @mapbox/tile-cover 3.0.2: a shape that ends at 180 E covers a row of tiles round the earth, or the first column alone.
#
# GeoJSON is to cut what crosses 180 degrees there (RFC 7946), so Chukotka, Fiji and the whole world have edges at 180.
# Guess that was wrong: the east edge of the last tile belongs to it, as the tiles of a shape that ends at 179.99 are right.
# Seen: a box from 160 E to 180 covers every tile of its row, and one in column 15 of eight; one from 180 W to 180 E covers the first tile alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/tile-cover@3.0.2
cat >try.mjs <<'JS'
import cover from '@mapbox/tile-cover';

const box = (west, east) => ({ type: 'Polygon', coordinates: [[[west, 68], [east, 68], [east, 70], [west, 70], [west, 68]]] });
const columns = (shape) => cover.tiles(shape, { min_zoom: 3, max_zoom: 3 }).map(([column, row]) => `${column}/${row}`).join(' ');
for (const [west, east] of [[160, 179.99], [160, 180], [-180, -160], [-180, 179.99], [-180, 180]]) console.log(`${west} to ${east}, zoom 3: ${columns(box(west, east))}`);
console.log(`a line from 150 to 180, zoom 3: ${columns({ type: 'LineString', coordinates: [[150, 69], [180, 69]] })}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
160 to 179.99, zoom 3: 7/1
160 to 180, zoom 3: 15/0 0/1 1/1 2/1 3/1 4/1 5/1 6/1 7/1
-180 to -160, zoom 3: 0/1
-180 to 179.99, zoom 3: 15/0 0/1 1/1 2/1 3/1 4/1 5/1 6/1 7/1
-180 to 180, zoom 3: 0/1
a line from 150 to 180, zoom 3: 0/1 1/1 2/1 3/1 4/1 5/1 6/1 7/1
SEEN
