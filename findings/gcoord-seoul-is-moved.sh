#!/usr/bin/env bash
# gcoord 1.0.7: places in Seoul, Delhi, Hanoi and Gilgit are moved by hundreds of metres, as if they were in China.
#
# Maps made in China show places by a datum of their own, GCJ-02; abroad they have none of it. The library changes places from and to it and leaves those that are out of China as they are.
# Guess that was wrong: out of China is out of the country, at least by far.
# Seen: it is out of a box from 72 to 137 degrees east and from the equator to 56 degrees north, in which all of Korea, most of India and the road of Gilgit lie; Karachi is beyond it. From the
# other datum to WGS84 the same places move the other way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gcoord@1.0.7
cat >try.cjs <<'JS'
const gcoord = require('gcoord');

const metres = ([east, north], [otherEast, otherNorth]) => Math.hypot((otherEast - east) * Math.cos((north * Math.PI) / 180), otherNorth - north) * 111_195;
const places = { Beijing: [116.4, 39.9], Seoul: [126.97, 37.56], Delhi: [77.2, 28.6], Hanoi: [105.85, 21.03], Gilgit: [74.31, 35.92], Manila: [120.98, 14.6], Karachi: [67.01, 24.86], Tokyo: [139.7, 35.7] };
for (const [name, place] of Object.entries(places)) {
	const there = gcoord.transform(place, gcoord.WGS84, gcoord.GCJ02);
	const back = gcoord.transform(place, gcoord.GCJ02, gcoord.WGS84);
	console.log(`${name}: ${metres(place, there).toFixed()} m there, ${metres(place, back).toFixed()} m back`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Beijing: 555 m there, 555 m back
Seoul: 456 m there, 454 m back
Delhi: 481 m there, 481 m back
Hanoi: 441 m there, 441 m back
Gilgit: 270 m there, 269 m back
Manila: 407 m there, 407 m back
Karachi: 0 m there, 0 m back
Tokyo: 0 m there, 0 m back
SEEN
