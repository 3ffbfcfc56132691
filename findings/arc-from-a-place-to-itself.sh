#!/usr/bin/env bash
# arc 1.0.0: the great circle from a place to the same place is made of NaN.
#
# Journeys in a table may begin and end in one town: a survey, a round of talks.
# Guess that was wrong: a path of no length is drawn as the place itself; antipodes, for which there is no single path, are refused with a sentence.
# Seen: every position is NaN, which JSON writes as null: a line without a place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact arc@1.0.0
cat >try.mjs <<'JS'
import * as arc from 'arc';

const draw = (start, end) => JSON.stringify(new arc.GreatCircle(start, end).Arc(3).json().geometry);
console.log(`to the next town: ${draw({ x: 62, y: 25 }, { x: 63, y: 25 })}`);
console.log(`to itself: ${draw({ x: 62, y: 25 }, { x: 62, y: 25 })}`);
try {
	console.log(draw({ x: 0, y: 0 }, { x: 180, y: 0 }));
} catch (error) {
	console.log(`to its antipode: ${error.message.slice(0, 30)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
to the next town: {"type":"LineString","coordinates":[[62,25],[62.5,25.000836],[63,25]]}
to itself: {"type":"LineString","coordinates":[[null,null],[null,null],[null,null]]}
to its antipode: it appears 0,0 and 180,0 are '
SEEN
