#!/usr/bin/env bash
# d3-geo-voronoi 2.1.0: where two plants stand on one spot every plant after them is given the area of the next one.
#
# geoVoronoi makes of places the areas that are nearest to each; polygons() has them as features, in the order of the places.
# Guess that was wrong: the third area is that of the third place, as all lists of the library go by the places' numbers, find and the neighbours of an area too.
# Seen: of two places that are one there is one area, and those behind move up by one, while find and the numbers of the neighbours go on as before. The site that each area names is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact d3-geo-voronoi@2.1.0 d3-geo@3.1.1
cat >try.mjs <<'JS'
import { geoContains } from 'd3-geo';
import { geoVoronoi } from 'd3-geo-voronoi';

const plants = [[62, 25], [66, 24], [75, 37], [70, 30]];
for (const [name, places] of [['four places', plants], ['the first twice', [plants[0], ...plants]]]) {
	const voronoi = geoVoronoi(places);
	const areas = voronoi.polygons().features;
	console.log(`${name}: ${areas.length} areas`);
	for (const [index, place] of places.entries()) {
		const holding = areas.findIndex((area) => geoContains(area, place));
		console.log(`  place ${index} is in area ${holding}, find says ${voronoi.find(...place)}, its neighbours are ${areas[holding].properties.neighbours.toSorted().join(' ')}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
four places: 4 areas
  place 0 is in area 0, find says 0, its neighbours are 1 2 3
  place 1 is in area 1, find says 1, its neighbours are 0 2 3
  place 2 is in area 2, find says 2, its neighbours are 0 1 3
  place 3 is in area 3, find says 3, its neighbours are 0 1 2
the first twice: 4 areas
  place 0 is in area 0, find says 0, its neighbours are 2 3 4
  place 1 is in area 0, find says 0, its neighbours are 2 3 4
  place 2 is in area 1, find says 2, its neighbours are 0 3 4
  place 3 is in area 2, find says 3, its neighbours are 0 2 4
  place 4 is in area 3, find says 4, its neighbours are 0 2 3
SEEN
