#!/usr/bin/env bash
# gpx-parse 0.10.4: a file of routes that says no time is of 1 January 1970, its routes have lost their names, and a place at the height of the sea lies a metre below.
#
# GPX lets the time of the file, names and heights be left out.
# Guess that was wrong: what the file does not say is null, as the time of a point is, and what it says is there.
# Seen: no time is the moment nought, a height of 0 is -1, which is also what an unknown one is, and the names of the file and of a route are empty where a point's and a track's are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gpx-parse@0.10.4
cat >try.cjs <<'JS'
const { parseGpx } = require('gpx-parse');

const place = (tag, height) => `<${tag} lat="25.1" lon="62.3">${height === undefined ? '' : `<ele>${height}</ele>`}<name>Gwadar</name></${tag}>`;
parseGpx(`<gpx version="1.1" creator="a device" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>Roads</name></metadata>
${[5, 0, undefined].map((height) => place('wpt', height)).join('')}<rte><name>Coast road</name>${place('rtept', 5)}</rte><trk><name>Coast road</name><trkseg>${place('trkpt', 5)}</trkseg></trk></gpx>`, (error, { metadata, waypoints, routes, tracks }) => {
	if (error) throw error;
	console.log(`file: ${JSON.stringify(metadata.time)}, "${metadata.name}"`);
	console.log(`points: ${waypoints.map(({ name, elevation, time }) => `${name} ${elevation} ${time}`).join(', ')}`);
	console.log(`route: "${routes[0].name}"; track: "${tracks[0].name}"`);
});
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
file: "1970-01-01T00:00:00.000Z", ""
points: Gwadar 5 null, Gwadar -1 null, Gwadar -1 null
route: ""; track: "Coast road"
SEEN
