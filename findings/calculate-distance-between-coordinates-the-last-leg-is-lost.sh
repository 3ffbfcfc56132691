#!/usr/bin/env bash
# calculate-distance-between-coordinates 1.0.5: the way from Karachi by Gwadar to Chabahar ends in Gwadar, a way of two points has no length, and one along the equator has none either.
#
# The package has two functions: the distance of two points, and that of all the points of a list.
# Guess that was wrong: the second is the sum of the first over the list.
# Seen: the sum leaves out the last pair; and points whose latitude or longitude is 0 are taken out of the list, so that a way that turns at Greenwich is cut short. The sum is a text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact calculate-distance-between-coordinates@1.0.5
cat >try.cjs <<'JS'
const { getDistanceBetweenTwoPoints, getTotalDistance } = require('calculate-distance-between-coordinates');

const ways = {
	'Karachi and Gwadar': [[24.84, 66.98], [25.12, 62.33]],
	'on to Chabahar': [[24.84, 66.98], [25.12, 62.33], [25.3, 60.6]],
	'on to Bandar Abbas': [[24.84, 66.98], [25.12, 62.33], [25.3, 60.6], [27.14, 56.21]],
	'along the equator': [[0, 9], [0, 20], [0, 31], [0, 42]],
	'down the meridian of Greenwich and back': [[55, -1], [52, 0], [45, 0], [55, 1], [55, 2]],
};
for (const [name, places] of Object.entries(ways)) {
	const points = places.map(([lat, lon]) => ({ lat, lon }));
	const legs = points.slice(1).map((point, at) => getDistanceBetweenTwoPoints(points[at], point));
	const sum = legs.reduce((length, leg) => length + leg, 0);
	console.log(`${name}: ${JSON.stringify(getTotalDistance(points))} km; pair by pair ${sum.toFixed(2)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Karachi and Gwadar: "0.00" km; pair by pair 469.68
on to Chabahar: "469.68" km; pair by pair 644.86
on to Bandar Abbas: "644.86" km; pair by pair 1128.14
along the equator: 0 km; pair by pair 3669.26
down the meridian of Greenwich and back: "127.55" km; pair by pair 2296.31
SEEN
