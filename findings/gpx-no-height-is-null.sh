#!/usr/bin/env bash
# @we-gold/gpxjs 1.2.0 and gpxparser 3.0.8 (with jsdom 27.0.0): the GeoJSON of a point without a height has a null for its height.
#
# GPX has a height where the receiver knew one; GeoJSON positions are numbers, two or more (RFC 7946, 3.1.1).
# Guess that was wrong: the third number is left out where there is none.
# Seen: both write [62, 26, null], where no point has a height as well; readers that are strict refuse the file, others put the point at sea level. In gpxparser the
# descent of a track with one such point is null, though it goes down 100 m, and the lowest point of a track without heights lies at Infinity.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @we-gold/gpxjs@1.2.0 gpxparser@3.0.8 jsdom@27.0.0
cat >try.mjs <<'JS'
import GpxParser from 'gpxparser';
import { parseGPXWithCustomParser } from '@we-gold/gpxjs';
import { JSDOM } from 'jsdom';

const gpx = (...heights) => `<gpx version="1.1" creator="a logger" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${heights.map((height, index) => `<trkpt lat="${25 + index}" lon="62">${height === undefined ? '' : `<ele>${height}</ele>`}</trkpt>`).join('')}</trkseg></trk></gpx>`;
const dom = (text) => new JSDOM(text, { contentType: 'text/xml' }).window.document;
for (const heights of [[300, 250, 200], [300, undefined, 200], [undefined, undefined]]) {
	const [read] = parseGPXWithCustomParser(gpx(...heights), dom);
	const parser = new GpxParser();
	parser.parse(gpx(...heights));
	console.log(`heights ${heights.map((height) => height ?? 'none').join(', ')}`);
	for (const [name, { features }] of [['gpxjs', read.toGeoJSON()], ['gpxparser', parser.toGeoJSON()]]) console.log(`\t${name}: ${JSON.stringify(features[0].geometry.coordinates)}`);
	console.log(`\tgpxparser: lowest ${parser.tracks[0].elevation.min}, descent ${parser.tracks[0].elevation.neg}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
heights 300, 250, 200
	gpxjs: [[62,25,300],[62,26,250],[62,27,200]]
	gpxparser: [[62,25,300],[62,26,250],[62,27,200]]
	gpxparser: lowest 200, descent 100
heights 300, none, 200
	gpxjs: [[62,25,300],[62,26,null],[62,27,200]]
	gpxparser: [[62,25,300],[62,26,null],[62,27,200]]
	gpxparser: lowest 200, descent null
heights none, none
	gpxjs: [[62,25,null],[62,26,null]]
	gpxparser: [[62,25,null],[62,26,null]]
	gpxparser: lowest Infinity, descent null
SEEN
