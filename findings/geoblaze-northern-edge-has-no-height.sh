#!/usr/bin/env bash
# geoblaze 2.8.0: the northernmost row and the westernmost column of a grid of heights have no values for who asks of one place, and holes have one, of -9999.
#
# identify gives the value of a grid at a place; mean, min and the others those of an area.
# Guess that was wrong: a place within the grid has the value of its cell, and one in a cell without data has none.
# Seen: in the first row and the first column the answer is null, as it is outside of the grid. In a hole it is the number that the grid has for it, which mean and min leave out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts geoblaze@2.8.0 georaster@1.6.0
cat >try.cjs <<'JS'
const geoblaze = require('geoblaze');
const parse = require('georaster');

(async () => {
	const heights = [[4693, 4000, 3900], [3800, -9999, 3600], [3500, 3400, 3300]];
	const grid = await parse([heights], { noDataValue: -9999, projection: 4326, xmin: 75, ymin: 36, xmax: 78, ymax: 39, pixelWidth: 1, pixelHeight: 1 });
	for (const north of [38.5, 37.5, 36.5]) {
		const row = [];
		for (const east of [75.5, 76.5, 77.5, 78.5]) row.push(JSON.stringify(await geoblaze.identify(grid, [east, north])));
		console.log(`at ${north} north: ${row.join(' ')}`);
	}
	console.log(`of the whole: least ${await geoblaze.min(grid)}, greatest ${await geoblaze.max(grid)}`);
})();
JS
node try.cjs 2>/dev/null | grep -v worker_threads | tee seen.txt
diff seen.txt - <<'SEEN'
at 38.5 north: null null null null
at 37.5 north: null [-9999] [3600] null
at 36.5 north: null [3400] [3300] null
of the whole: least 3300, greatest 4693
SEEN
