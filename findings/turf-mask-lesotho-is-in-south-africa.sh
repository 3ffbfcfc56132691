#!/usr/bin/env bash
# @turf/mask 7.4.0: the mask around South Africa leaves Lesotho uncovered, a country that is in neither, and a mask of a window has holes beyond the window.
#
# A map that is to show one country lays a mask over the rest: the world, or a window, less the country.
# Guess that was wrong: every place away from the border is either in the country or in the mask, as with a difference of shapes.
# Seen: only the outer rings are cut out; what the country's own rings leave out, an enclave or a lake, is left out of the mask too, of a country of several parts likewise.
# With a window the rings are put in as they are, so that a country across its edge makes a polygon whose hole is outside.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/mask@7.4.0 @turf/boolean-point-in-polygon@7.4.0 @turf/helpers@7.4.0
cat >try.mjs <<'JS'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { multiPolygon, polygon } from '@turf/helpers';
import { mask } from '@turf/mask';

const box = (west, south, east, north) => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const rings = [box(17, -35, 33, -22), box(27, -30.5, 29.5, -28.5).toReversed()];
const told = (name, country, window) => {
	const cover = mask(country, window);
	const places = { Pretoria: [28.2, -25.7], Maseru: [27.5, -29.3], Harare: [31, -17.8] };
	console.log(`${name}: ${Object.entries(places).map(([place, at]) => `${place} ${booleanPointInPolygon(at, country) ? 'country' : booleanPointInPolygon(at, cover) ? 'mask' : 'neither'}`).join(', ')}; rings ${cover.geometry.coordinates.length}`);
	return cover;
};
told('one part', polygon(rings));
told('several parts', multiPolygon([rings, [box(37, -47, 38, -46)]]));
const { coordinates } = told('a window', polygon(rings), polygon([box(25, -32, 40, -10)])).geometry;
console.log(coordinates.map((ring) => ring.map((position) => position.join(' ')).join(', ')).join('\n'));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
one part: Pretoria country, Maseru neither, Harare mask; rings 2
several parts: Pretoria country, Maseru neither, Harare mask; rings 3
a window: Pretoria country, Maseru neither, Harare mask; rings 2
25 -32, 40 -32, 40 -10, 25 -10, 25 -32
17 -35, 33 -35, 33 -22, 17 -22, 17 -35
SEEN
