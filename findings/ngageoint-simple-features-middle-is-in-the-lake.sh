#!/usr/bin/env bash
# @ngageoint/simple-features-js 1.1.1: the middle of an island with a lake is in the lake, as the lake counts twice as land, when its ring runs the way that the standards ask for.
#
# getCentroid() gives the middle of an area. Simple features and GeoJSON have the outer ring run against the clock and the rings of holes with it.
# Guess that was wrong: the middle is that of the land without the lake, whichever way the rings run.
# Seen: the ring of a hole is taken off with the sign of its way, so that of the standard's way it is added. Of 100 square units with 40.5 of lake in the west, the middle lies 6.53 east:
# (500 - 40.5 * 2.75) / (100 - 40.5); 4.35 is what it is with a plus. The way of the outer ring does not matter. getDegreesCentroid() leaves holes out: 5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @ngageoint/simple-features-js@1.1.1
cat >try.cjs <<'JS'
const { GeometryUtils, LineString, Point, Polygon } = require('@ngageoint/simple-features-js');

const ring = (positions) => new LineString(positions.map(([x, y]) => new Point(x, y)));
const shore = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]];
const lake = [[0.5, 0.5], [5, 0.5], [5, 9.5], [0.5, 9.5], [0.5, 0.5]];
for (const [name, outer, inner] of [
	['no lake', shore],
	['shore against the clock, lake with it', shore, lake.toReversed()],
	['both against the clock', shore, lake],
	['shore with the clock, lake against it', shore.toReversed(), lake],
	['both with the clock', shore.toReversed(), lake.toReversed()],
]) {
	const island = new Polygon();
	for (const positions of [outer, inner].filter(Boolean)) island.addRing(ring(positions));
	const middle = GeometryUtils.getCentroid(island);
	console.log(`${name}: ${middle.x.toFixed(2)} ${middle.y.toFixed(2)}, on land ${GeometryUtils.pointInPolygon(middle, island)}; in degrees ${GeometryUtils.getDegreesCentroid(island).x.toFixed(2)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
no lake: 5.00 5.00, on land true; in degrees 5.00
shore against the clock, lake with it: 4.35 5.00, on land false; in degrees 5.00
both against the clock: 6.53 5.00, on land true; in degrees 5.00
shore with the clock, lake against it: 4.35 5.00, on land false; in degrees 5.00
both with the clock: 6.53 5.00, on land true; in degrees 5.00
SEEN
