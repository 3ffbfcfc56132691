#!/usr/bin/env bash
# parse-gml-polygon 0.3.5: an area whose border is partly round loses its arcs and is cut straight.
#
# In GML a ring may be made of curves of many pieces: straight ones (LineStringSegment), arcs through three points (Arc), circles and others.
# Guess that was wrong: an arc gives its points at least, or an error says that arcs are not known.
# Seen: what is not a straight piece is passed over without a word, and the next one is joined on: of a basin of 4 with a half-round head of pi/2 the head is gone, and where
# the arc comes last the ring is not closed, so that half of the basin is gone too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-gml-polygon@0.3.5
cat >try.cjs <<'JS'
const parse = require('parse-gml-polygon');

const element = (name, ...children) => ({ type: 'element', name: `gml:${name}`, attributes: {}, children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) });
const piece = (name, points) => element(name, element('posList', points.map((point) => point.join(' ')).join(' ')));
const area = (...pieces) => parse(element('Polygon', element('exterior', element('Ring', element('curveMember', element('Curve', element('segments', ...pieces)))))));
const size = ([ring]) => Math.abs(ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0) / 2);
const basin = [[0, 2], [0, 0], [2, 0], [2, 2]];
for (const [name, pieces] of [
	['a roof of two straight lines', [piece('LineStringSegment', basin), piece('LineStringSegment', [[2, 2], [1, 3], [0, 2]])]],
	['a half circle', [piece('LineStringSegment', basin), piece('Arc', [[2, 2], [1, 3], [0, 2]])]],
	['a half circle and a straight line', [piece('LineStringSegment', [[0, 0], [2, 0], [2, 2]]), piece('Arc', [[2, 2], [1, 3], [0, 2]]), piece('LineStringSegment', [[0, 2], [0, 0]])]],
]) {
	const { coordinates } = area(...pieces);
	console.log(`${name}: ${JSON.stringify(coordinates)}, area ${size(coordinates)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
a roof of two straight lines: [[[0,2],[0,0],[2,0],[2,2],[1,3],[0,2]]], area 5
a half circle: [[[0,2],[0,0],[2,0],[2,2]]], area 2
a half circle and a straight line: [[[0,0],[2,0],[2,2],[0,2],[0,0]]], area 4
SEEN
