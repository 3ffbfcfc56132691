#!/usr/bin/env bash
# gpxparser 3.0.8: a file of tracks without a name of its own is named after its author, and a track without one after one of its points.
#
# In GPX the file, its author, a track and each of its points may all have a name.
# Guess that was wrong: the name of a thing is the one that stands directly in it.
# Seen: it is the first one anywhere within; the same is so of a track's remark. An ampersand in a name stays as it is written in the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gpxparser@3.0.8 jsdom@26.1.0
cat >try.cjs <<'JS'
const { JSDOM } = require('jsdom');

globalThis.window = new JSDOM('').window;
const GpxParser = require('gpxparser');
const point = '<trkpt lat="36.8" lon="75.4"><name>Pass &amp; border post</name><desc>closed in winter</desc></trkpt>';
for (const [name, file, track] of [
	['both named', '<name>Roads</name>', '<name>Road</name><desc>two lanes</desc>'],
	['neither', '', ''],
]) {
	const gpx = new GpxParser();
	gpx.parse(`<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata>${file}<author><name>A. Surveyor</name></author></metadata><trk>${track}<trkseg>${point}</trkseg></trk></gpx>`);
	console.log(`${name}: file ${gpx.metadata.name}; track ${gpx.tracks[0].name}, ${gpx.tracks[0].desc}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
both named: file Roads; track Road, two lanes
neither: file A. Surveyor; track Pass &amp; border post, closed in winter
SEEN
