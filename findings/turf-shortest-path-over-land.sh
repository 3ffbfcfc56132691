#!/usr/bin/env bash
# @turf/shortest-path 7.4.0 (with helpers and line-intersect 7.4.0): a way round an island 200 km across goes straight over it, unless it runs aslant.
#
# shortestPath() finds a way about obstacles on a grid of points, 100 km apart unless told otherwise; a ship's way round land, a pipeline's round a park.
# Guess that was wrong: on a coarse grid the way is a coarse one, but an island twice as wide as the steps is in it; and the way that is given crosses no obstacle.
# Seen: where the two ends lie level with one another, or nearly, the way is the straight line over both shores; in steps of 50 km it cuts the corners. It says nothing
# of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/shortest-path@7.4.0 @turf/helpers@7.4.0 @turf/line-intersect@7.4.0
cat >try.mjs <<'JS'
import { shortestPath } from '@turf/shortest-path';
import { featureCollection, polygon } from '@turf/helpers';
import { lineIntersect } from '@turf/line-intersect';

const island = polygon([[[4, -1], [6, -1], [6, 1], [4, 1], [4, -1]]]);
for (const [from, to, resolution] of [[[0, -3], [10, 3]], [[0, 0], [10, 0]], [[0, 0.5], [10, -0.5]], [[2, 0], [8, 0]], [[0, 0], [10, 0], 50]]) {
	const way = shortestPath(from, to, { obstacles: featureCollection([island]), ...(resolution && { resolution }) });
	console.log(`${from} to ${to}${resolution ? ` in steps of ${resolution} km` : ''}: ${way.geometry.coordinates.length} points, crosses the shore ${lineIntersect(way, island).features.length} times`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
0,-3 to 10,3: 8 points, crosses the shore 0 times
0,0 to 10,0: 2 points, crosses the shore 2 times
0,0.5 to 10,-0.5: 2 points, crosses the shore 2 times
2,0 to 8,0: 2 points, crosses the shore 2 times
0,0 to 10,0 in steps of 50 km: 10 points, crosses the shore 4 times
SEEN
