#!/usr/bin/env bash
# topojson-simplify 3.0.3 (with topojson-server 3.0.1 and topojson-client 3.1.0): the heights of a road become areas of triangles, and then are gone.
#
# TopoJSON keeps the heights of positions. presimplify() puts a weight to each position of a line, simplify() takes away those of little weight.
# Guess that was wrong: a position that stays keeps its height, the weight being one more figure.
# Seen: the weight stands in the place of the height, infinite at the ends, so that the pass lies at 0.27; after simplify() there is no third figure,
# even where no position was taken away. A point beside the road keeps its height.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact topojson-server@3.0.1 topojson-client@3.1.0 topojson-simplify@3.0.3
cat >try.mjs <<'JS'
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const road = { type: 'LineString', coordinates: [[75, 36, 1500], [75.4, 36.9, 4700], [75.2, 37.8, 3100]] };
const town = { type: 'Point', coordinates: [75, 36, 1500] };
const show = (word, topo) => console.log(`${word}: road ${feature(topo, topo.objects.road).geometry.coordinates.map(([, , height]) => height?.toFixed(2))}; town ${feature(topo, topo.objects.town).geometry.coordinates[2]}`);
const made = topology({ road, town });
show('made', made);
const weighed = presimplify(made);
show('weighed', weighed);
show('nothing taken away', simplify(weighed, 0));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
made: road 1500.00,4700.00,3100.00; town 1500
weighed: road Infinity,0.27,Infinity; town 1500
nothing taken away: road ,,; town 1500
SEEN
