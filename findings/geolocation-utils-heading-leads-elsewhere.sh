#!/usr/bin/env bash
# geolocation-utils 1.2.6: who goes the heading and the distance to a place arrives elsewhere, and north of 90 degrees there is more.
#
# headingDistanceTo() gives both from one place to another, moveTo() the place at a heading and a distance from another.
# Guess that was wrong: the two are each other's way back, on one path or the other, as in packages that know great circles.
# Seen: the one is of the great circle, the other holds its heading on a flat map: 10 degrees of longitude at 60 N end 42 km off, 90 degrees 3,000 km, and from the
# Cape to Adelaide one arrives at 98 S. Ten kilometres north of 89.99 N lies 90.08 N.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geolocation-utils@1.2.6
cat >try.mjs <<'JS'
import { distanceTo, headingDistanceTo, moveTo } from 'geolocation-utils';

for (const [from, to] of [[[25, 62], [25, 63]], [[60, 0], [60, 10]], [[60, 0], [60, 90]], [[-34, 18], [-35, 138]]]) {
	const [start, end] = [from, to].map(([lat, lon]) => ({ lat, lon }));
	const arrived = moveTo(start, headingDistanceTo(start, end));
	console.log(`${from.join(' ')} to ${to.join(' ')}: at ${arrived.lat.toFixed(2)} ${arrived.lon.toFixed(2)}, ${(distanceTo(arrived, end) / 1000).toFixed(1)} km off`);
}
console.log(`north of 89.99: ${moveTo({ lat: 89.99, lon: 0 }, { heading: 0, distance: 10_000 }).lat.toFixed(2)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
25 62 to 25 63: at 25.00 63.00, 0.4 km off
60 0 to 60 10: at 60.38 9.96, 42.1 km off
60 0 to 60 90: at 87.11 62.61, 3057.1 km off
-34 18 to -35 138: at -98.18 95.95, 6816.8 km off
north of 89.99: 90.08
SEEN
