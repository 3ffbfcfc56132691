#!/usr/bin/env bash
# @turf/turf 7.4.0, booleanContains: a polygon with a hole is said to contain a polygon that covers the hole.
#
# A country around another country, a lake around its island: the hole is outside (RFC 7946, 3.1.6). The package's own words say that no part of
# the second may lie outside the first.
# Guess that was wrong: false, as the second covers ground that the first leaves out.
# Seen: true; the area they share, and a point of the second that lies in the hole, both say otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { area, booleanContains, booleanPointInPolygon, featureCollection, intersect, polygon } from '@turf/turf';

const square = (from, to) => [[from, from], [to, from], [to, to], [from, to], [from, from]];
const country = polygon([square(0, 10), square(4, 6)]);
const district = polygon([square(3, 7)]);
console.log(`contains a polygon that covers the hole: ${booleanContains(country, district)}`);
console.log(`contains the middle of the hole: ${booleanPointInPolygon([5, 5], country)}`);
const shared = intersect(featureCollection([country, district]));
console.log(`share of it inside: ${Math.round((area(shared) / area(district)) * 100)} %`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
contains a polygon that covers the hole: true
contains the middle of the hole: false
share of it inside: 75 %
SEEN
