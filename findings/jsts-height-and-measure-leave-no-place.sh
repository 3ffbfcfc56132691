#!/usr/bin/env bash
# jsts 2.12.1: a road with heights and measures has no place and no length, and a point of a line at the height 0 has no height.
#
# WKT marks a geometry with Z where points have heights, M where they have measures, as kilometres along a route, and ZM where they have both.
# Guess that was wrong: what is marked ZM keeps its place and loses at most the measure, or is refused, as is a line of four figures without a mark.
# Seen: every position of it is empty, and the line is 0 long; no message. With M alone the kilometres are heights. In GeoJSON, a point of a line
# that lies at sea level has two figures, its neighbours three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsts@2.12.1
cat >try.mjs <<'JS'
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import WKTReader from 'jsts/org/locationtech/jts/io/WKTReader.js';
import WKTWriter from 'jsts/org/locationtech/jts/io/WKTWriter.js';

for (const text of ['LINESTRING ZM (62 25 5 70, 63 25 7 171)', 'LINESTRING M (62 25 70, 63 25 171)', 'LINESTRING Z (62 25 0, 63 25 7)', 'LINESTRING (62 25 5 70, 63 25 7 171)']) {
	try {
		const line = new WKTReader().read(text);
		console.log(`${text}: ${new WKTWriter().write(line)}, length ${line.getLength()}, ${JSON.stringify(new GeoJSONWriter().write(line).coordinates)}`);
	} catch {
		console.log(`${text}: refused`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
LINESTRING ZM (62 25 5 70, 63 25 7 171): LINESTRING Z (  ,   ), length 0, [[null,null],[null,null]]
LINESTRING M (62 25 70, 63 25 171): LINESTRING Z (62 25 70, 63 25 171), length 1, [[62,25,70],[63,25,171]]
LINESTRING Z (62 25 0, 63 25 7): LINESTRING Z (62 25 0, 63 25 7), length 1, [[62,25],[63,25,7]]
LINESTRING (62 25 5 70, 63 25 7 171): refused
SEEN
