#!/usr/bin/env bash
# @tmcw/togeojson 7.1.3 (with @xmldom/xmldom 0.9.12): a gap in a KML track becomes a position that is null.
#
# KML 2.2 with Google's extensions lets a track hold an empty <gx:coord/> where no position was taken at a time; loggers that lose the sky write them.
# Guess that was wrong: the moment without a position is left out, with its time, or the track is cut in two there.
# Seen: a LineString one of whose coordinates is [null], which is no GeoJSON; the list of times keeps its length, so that nothing tells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12
cat >try.mjs <<'JS'
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const track = (...coords) => `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
<Placemark><gx:Track>
${coords.map((_, index) => `<when>2014-11-20T0${index}:00:00Z</when>`).join('')}
${coords.map((coord) => `<gx:coord>${coord}</gx:coord>`).join('')}
</gx:Track></Placemark></kml>`;
const read = (text) => {
	const [{ geometry, properties }] = kml(new DOMParser().parseFromString(text, 'text/xml')).features;
	return `${geometry.type} ${JSON.stringify(geometry.coordinates)}, ${properties.coordinateProperties.times.length} times`;
};
console.log(`whole: ${read(track('62.3 25.1 0', '62.4 25.2 0', '62.5 25.3 0'))}`);
console.log(`with a gap: ${read(track('62.3 25.1 0', '', '62.5 25.3 0'))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
whole: LineString [[62.3,25.1,0],[62.4,25.2,0],[62.5,25.3,0]], 3 times
with a gap: LineString [[62.3,25.1,0],[null],[62.5,25.3,0]], 3 times
SEEN
