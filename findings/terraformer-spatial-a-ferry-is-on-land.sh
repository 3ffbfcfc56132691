#!/usr/bin/env bash
# @terraformer/spatial 2.2.2: a ferry from shore to shore of a bay lies within the land, unless it has a stop halfway, and within a country that has a lake a ferry over it does.
#
# within() is said to answer whether one shape is completely inside another.
# Guess that was wrong: a line that leaves a land and comes back to it isn't within it.
# Seen: of a line only its own corners are looked at, and none of the ways between them. A ferry straight over the bay is on land; with a third place in the middle of the bay it isn't, as for
# @turf/boolean-within 7.4.0 it isn't in either form. A road on land is within for both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @terraformer/spatial@2.2.2 @turf/boolean-within@7.4.0
cat >try.mjs <<'JS'
import { within } from '@terraformer/spatial';
import { booleanWithin } from '@turf/boolean-within';

const shore = [[0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10], [0, 0]];
const square = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]];
const lake = [[3, 3], [3, 9], [7, 9], [7, 3], [3, 3]];
const bay = { type: 'Polygon', coordinates: [shore] };
const country = { type: 'Polygon', coordinates: [square, lake] };
for (const [name, coordinates, land] of [
	['road around the bay', [[1, 8], [1, 1], [9, 1], [9, 8]], bay],
	['ferry over the bay', [[1, 8], [9, 8]], bay],
	['ferry that stops halfway', [[1, 8], [5, 8], [9, 8]], bay],
	['ferry over the lake', [[1, 8], [9, 8]], country],
]) {
	const line = { type: 'LineString', coordinates };
	console.log(`${name}: ${within(line, land)}, turf ${booleanWithin(line, land)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
road around the bay: true, turf true
ferry over the bay: true, turf false
ferry that stops halfway: false, turf false
ferry over the lake: true, turf false
SEEN
