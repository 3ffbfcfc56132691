#!/usr/bin/env bash
# geojson-equality-ts 1.0.2: two ships at one berth are equal to one ship at each of two berths, but those are not equal to them.
#
# It compares GeoJSON, so that edits are told from copies; by default the order of parts makes no difference.
# Guess that was wrong: what is equal to another thing is so the other way round, and two parts are matched by two.
# Seen: it is asked of each part of the first whether the second has such a part, and of the number of parts, so one part may serve for several. So it is with lines, with areas and with
# the holes of an area. Two features without a place, which GeoJSON allows, raise TypeError.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-equality-ts@1.0.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { GeojsonEquality } = createRequire(import.meta.url)('geojson-equality-ts');
const equality = new GeojsonEquality();
const told = (name, first, second) => console.log(`${name}: ${equality.compare(first, second)}, the other way round ${equality.compare(second, first)}`);
const ring = (west, width) => [[west, 0], [west + width, 0], [west + width, width], [west, 0]];
const of = (type, coordinates) => ({ type, coordinates });
told('points', of('MultiPoint', [[1, 2], [3, 4]]), of('MultiPoint', [[3, 4], [1, 2]]));
told('points, one twice', of('MultiPoint', [[1, 2], [1, 2]]), of('MultiPoint', [[1, 2], [3, 4]]));
told('lines, one twice', of('MultiLineString', [[[0, 0], [1, 1]], [[0, 0], [1, 1]]]), of('MultiLineString', [[[0, 0], [1, 1]], [[2, 2], [3, 3]]]));
told('areas, one twice', of('MultiPolygon', [[ring(0, 9)], [ring(0, 9)]]), of('MultiPolygon', [[ring(0, 9)], [ring(20, 9)]]));
told('holes, one twice', of('Polygon', [ring(0, 9), ring(2, 1), ring(2, 1)]), of('Polygon', [ring(0, 9), ring(2, 1), ring(4, 1)]));
const nowhere = { type: 'Feature', properties: { name: 'Port' }, geometry: null };
try {
	told('without a place', nowhere, nowhere);
} catch (error) {
	console.log(`without a place: ${error.name}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
points: true, the other way round true
points, one twice: true, the other way round false
lines, one twice: true, the other way round false
areas, one twice: true, the other way round false
holes, one twice: true, the other way round false
without a place: TypeError
SEEN
