#!/usr/bin/env bash
# @turf/turf 7.4.0: two roads that share a stretch neither overlap, cross, touch nor lie apart.
#
# booleanOverlap is for lines too: they overlap where they share a line that is less than either.
# Guess that was wrong: of all the relations of two shapes one at least is true.
# Seen: where the shared stretch begins and ends at corners of both it is found; where it begins half way between two corners of the one and ends so on the other none is true,
# and lineOverlap finds nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/turf@7.4.0
cat >try.mjs <<'JS'
import { booleanContains, booleanCrosses, booleanDisjoint, booleanEqual, booleanOverlap, booleanTouches, booleanWithin, lineOverlap } from '@turf/turf';

const relations = { booleanContains, booleanCrosses, booleanDisjoint, booleanEqual, booleanOverlap, booleanTouches, booleanWithin };
const line = (...coordinates) => ({ type: 'LineString', coordinates });
for (const [name, one, other] of [
	['corners at both ends', line([70, 0], [71, 0], [72, 0]), line([71, 0], [72, 0], [73, 0])],
	['no corners there', line([70, 0], [72, 0]), line([71, 0], [73, 0])],
	['one within the other', line([70, 0], [73, 0]), line([71, 0], [72, 0])],
]) {
	const held = Object.entries(relations).filter(([, relation]) => relation(one, other)).map(([relation]) => relation);
	const shared = lineOverlap(one, other).features.map(({ geometry }) => geometry.coordinates.map((place) => place.join(' ')).join(' to '));
	console.log(`${name}: ${held.join(', ') || 'no relation'}; shared ${shared.join(', ') || 'nothing'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
corners at both ends: booleanOverlap; shared 71 0 to 72 0
no corners there: no relation; shared nothing
one within the other: booleanContains, booleanOverlap; shared 71 0 to 72 0
SEEN
