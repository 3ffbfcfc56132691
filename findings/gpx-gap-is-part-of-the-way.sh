#!/usr/bin/env bash
# gpxparser 3.0.8 and @we-gold/gpxjs 1.2.0: the gap between two segments of a GPX track is measured and drawn as if it had been walked.
#
# In GPX a new segment says that the record broke off: the receiver was off or saw no satellite, and nothing is known of the way between.
# Guess that was wrong: the length of a track is that of its segments, and a track of two segments is a line of two parts.
# Seen: two walks of 1.1 km each, 44 degrees of latitude apart, are a way of 5,000 km and one unbroken line, in both libraries;
# one point without a height takes the descent away too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gpxparser@3.0.8 @we-gold/gpxjs@1.2.0 jsdom@27.0.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import Parser from 'gpxparser';
import { parseGPXWithCustomParser } from '@we-gold/gpxjs';

const track = `<gpx version="1.1" creator="try" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Two walks</name>
<trkseg><trkpt lat="-53.16" lon="-70.91"><ele>34</ele></trkpt><trkpt lat="-53.15" lon="-70.91"/></trkseg>
<trkseg><trkpt lat="-8.06" lon="-70.91"><ele>200</ele></trkpt><trkpt lat="-8.05" lon="-70.91"><ele>210</ele></trkpt></trkseg></trk></gpx>`;

const older = new Parser();
older.parse(track);
const [newer, error] = parseGPXWithCustomParser(track, (text) => new (new JSDOM().window.DOMParser)().parseFromString(text, 'text/xml'));
if (error) throw error;
for (const [name, { tracks: [{ distance, elevation }] }, json] of [['gpxparser', older, older.toGeoJSON()], ['gpxjs', newer, newer.toGeoJSON()]]) {
	const { type, coordinates } = json.features[0].geometry;
	console.log(`${name}: ${Math.round(distance.total / 1000)} km, ${type} of ${coordinates.length} positions, heights ${JSON.stringify(elevation)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
gpxparser: 5016 km, LineString of 4 positions, heights {"max":210,"min":34,"pos":10,"neg":null,"avg":148}
gpxjs: 5016 km, LineString of 4 positions, heights {"maximum":210,"minimum":34,"positive":10,"average":148}
SEEN
