#!/usr/bin/env bash
# geoblaze 2.8.0: in a village that is smaller than a cell of the grid the mean of people to a cell is 4000 and their sum is 0.
#
# sum, mean and the others take an area and give one number of the cells in it.
# Guess that was wrong: all look at the same cells, so that a mean above nought has a sum above nought.
# Seen: where the middle of no cell lies within, mean, median, min and max go by the cells that the area touches, and sum by none. stats, which gives them all at once, counts none and has no mean.
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
	const people = [[1000, 2000, 3000], [3000, 4000, 5000], [5000, 6000, 7000]];
	const grid = await parse([people], { noDataValue: -1, projection: 4326, xmin: 62, ymin: 25, xmax: 65, ymax: 28, pixelWidth: 1, pixelHeight: 1 });
	for (const [name, west, south, side] of [['village', 63.1, 26.1, 0.2], ['town about a middle', 63.4, 26.4, 0.2], ['district', 63, 26, 1.9]]) {
		const area = { type: 'Polygon', coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]] };
		const [{ count, sum, mean }] = await geoblaze.stats(grid, area);
		console.log(`${name}: sum ${await geoblaze.sum(grid, area)}, mean ${await geoblaze.mean(grid, area)}, most ${await geoblaze.max(grid, area)}; stats ${count} cells, sum ${sum}, mean ${mean}`);
	}
})();
JS
node try.cjs 2>/dev/null | grep -v worker_threads | tee seen.txt
diff seen.txt - <<'SEEN'
village: sum 0, mean 4000, most 4000; stats 0 cells, sum 0, mean NaN
town about a middle: sum 4000, mean 4000, most 4000; stats 1 cells, sum 4000, mean 4000
district: sum 14000, mean 3500, most 5000; stats 4 cells, sum 14000, mean 3500
SEEN
