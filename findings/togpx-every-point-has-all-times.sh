#!/usr/bin/env bash
# togpx 0.5.4: of a track in two parts each point has two times, those of the ends of another part.
#
# GPX gives each point of a track its time. GeoJSON made of GPX or KML keeps them in a list for a line, and in a list of lists for a line in parts.
# Guess that was wrong: the times of the first part go to the points of the first part, as those of a single line do; or they are left out.
# Seen: the first point of every part has all times of the first part, the second point all of the second; GPX allows a point one time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact togpx@0.5.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const togpx = createRequire(import.meta.url)('togpx');
const hours = (...list) => list.map((hour) => `2014-11-20T${hour}:00:00Z`);
for (const [geometry, times] of [[{ type: 'LineString', coordinates: [[62, 25], [63, 26]] }, hours('08', '09')], [{ type: 'MultiLineString', coordinates: [[[62, 25], [63, 26]], [[64, 27], [65, 28]]] }, [hours('08', '09'), hours('14', '15')]]]) {
	console.log(geometry.type);
	for (const point of togpx({ type: 'Feature', geometry, properties: { name: 'way', times } }).match(/<trkpt.*?(?:\/>|<\/trkpt>)/g)) console.log(point);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
LineString
<trkpt lat="25" lon="62"><time>2014-11-20T08:00:00Z</time></trkpt>
<trkpt lat="26" lon="63"><time>2014-11-20T09:00:00Z</time></trkpt>
MultiLineString
<trkpt lat="25" lon="62"><time>2014-11-20T08:00:00Z</time><time>2014-11-20T09:00:00Z</time></trkpt>
<trkpt lat="26" lon="63"><time>2014-11-20T14:00:00Z</time><time>2014-11-20T15:00:00Z</time></trkpt>
<trkpt lat="27" lon="64"><time>2014-11-20T08:00:00Z</time><time>2014-11-20T09:00:00Z</time></trkpt>
<trkpt lat="28" lon="65"><time>2014-11-20T14:00:00Z</time><time>2014-11-20T15:00:00Z</time></trkpt>
SEEN
