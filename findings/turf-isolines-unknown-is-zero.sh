#!/usr/bin/env bash
# @turf/isolines 7.4.0 (with point-grid 7.4.0): about a station without a figure there is a pit of zero, with contour lines of its own.
#
# isolines() draws lines of equal value through a grid of points; a grid of measurements has gaps where a gauge failed.
# Guess that was wrong: a gap leaves a gap in the lines, or is refused, as a point that is left out of the grid is.
# Seen: null, NaN, an empty text and no property at all are each taken for 0; among values of 100 to 103 a line of 50 goes round the gap, and the line of 101.5 bends
# by half a cell.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/isolines@7.4.0 @turf/point-grid@7.4.0
cat >try.mjs <<'JS'
import { isolines } from '@turf/isolines';
import { pointGrid } from '@turf/point-grid';

for (const gap of [101, null, NaN, '', undefined]) {
	const grid = pointGrid([0, 0, 3, 3], 1, { units: 'degrees' });
	for (const { properties, geometry } of grid.features) properties.level = 100 + Math.round(geometry.coordinates[0]);
	grid.features[5].properties.level = gap;
	const lines = isolines(grid, [50, 101.5], { zProperty: 'level' }).features.map(({ geometry, properties }) => `${properties.level}: ${JSON.stringify(geometry.coordinates.flat().map((position) => position.map((figure) => Number(figure.toFixed(2)))))}`);
	console.log(`${gap === '' ? 'empty' : gap}: ${lines.join('; ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
101: 50: []; 101.5: [[1.5,3],[1.5,2],[1.5,1],[1.5,0]]
null: 50: [[1.49,1],[1,0.5],[0.5,1],[1,1.5],[1.49,1]]; 101.5: [[1.5,3],[1.5,2],[2,1],[1.5,0]]
NaN: 50: [[1.49,1],[1,0.5],[0.5,1],[1,1.5],[1.49,1]]; 101.5: [[1.5,3],[1.5,2],[2,1],[1.5,0]]
empty: 50: [[1.49,1],[1,0.5],[0.5,1],[1,1.5],[1.49,1]]; 101.5: [[1.5,3],[1.5,2],[2,1],[1.5,0]]
undefined: 50: [[1.49,1],[1,0.5],[0.5,1],[1,1.5],[1.49,1]]; 101.5: [[1.5,3],[1.5,2],[2,1],[1.5,0]]
SEEN
