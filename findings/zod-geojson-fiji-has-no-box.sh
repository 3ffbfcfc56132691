#!/usr/bin/env bash
# zod-geojson 1.6.5 (with zod 4.6.7): the box of Fiji is no box, though it is the one that RFC 7946 gives, nor is one that is a little wider than its place.
#
# The schemas are made for RFC 7946 and check boxes too. That standard lets a box cross 180, with a west greater than its east, and gives Fiji as its example; heights may be left out.
# Guess that was wrong: what the standard gives as an example is valid, and a box that holds all of a shape is a box of it.
# Seen: a box has to have the very numbers of the shape. One that crosses 180 is refused, with two parts cut there, and that from -180 to 180 taken; a collection of which one place has a
# height and one has none is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact zod-geojson@1.6.5 zod@4.6.7
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { GeoJSONSchema } = createRequire(import.meta.url)('zod-geojson');
const part = (west, east) => [[[west, -20], [east, -20], [east, -16], [west, -16], [west, -20]]];
const fiji = (bbox) => ({ type: 'Feature', ...(bbox && { bbox }), properties: {}, geometry: { type: 'MultiPolygon', coordinates: [part(177, 180), part(-180, -178)] } });
const place = (position, bbox) => ({ type: 'Feature', ...(bbox && { bbox }), properties: {}, geometry: { type: 'Point', coordinates: position } });
const told = (name, value) => {
	const { success, error } = GeoJSONSchema.safeParse(value);
	console.log(`${name}: ${success ? 'taken' : error.issues.map(({ message }) => message).join(' ')}`);
};
told('Fiji without a box', fiji());
told('Fiji from 177 to -178', fiji([177, -20, -178, -16]));
told('Fiji from -180 to 180', fiji([-180, -20, 180, -16]));
told('a place in its very box', place([62.3254, 25.1213], [62.3254, 25.1213, 62.3254, 25.1213]));
told('a place in a wider box', place([62.3254, 25.1213], [62.3, 25.1, 62.4, 25.2]));
told('a place with a height, one without', { type: 'FeatureCollection', features: [place([62.3, 25.1, 8]), place([62.4, 25.2])] });
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Fiji without a box: taken
Fiji from 177 to -178: Invalid bbox. BBox length must be 2 * n, where n is the dimension of the geometry. BBox must be a valid extent for the geometry.
Fiji from -180 to 180: taken
a place in its very box: taken
a place in a wider box: Invalid bbox. BBox length must be 2 * n, where n is the dimension of the geometry. BBox must be a valid extent for the geometry.
a place with a height, one without: Invalid dimensions. All features in feature collection must have the same dimension.
SEEN
