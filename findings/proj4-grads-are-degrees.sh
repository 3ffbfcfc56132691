#!/usr/bin/env bash
# proj4 2.22.0: latitude and longitude in grads are taken for degrees, and Paris lies beyond 54 N.
#
# The old French system (EPSG:4807) counts 400 grads to the circle, from the meridian of Paris; its WKT says so, in both versions of WKT, with the factor.
# Guess that was wrong: what the library reads of the unit (it keeps "grad" and the factor for metres too) is used as it is for metres and feet.
# Seen: 54 grads north, which is 48.6 degrees, comes out as 54 degrees, 600 km away, and the meridian of Paris, 2.5969213 grads, as 2.6 degrees east.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact proj4@2.22.0
cat >try.mjs <<'JS'
import proj4 from 'proj4';

const grad = 0.0157079632679489;
const ellipsoid = '"Clarke 1880 (IGN)",6378249.2,293.466021293627';
const first = `GEOGCS["NTF (Paris)",DATUM["NTF_Paris",SPHEROID[${ellipsoid}]],PRIMEM["Paris",2.5969213],UNIT["grad",${grad}]]`;
const unit = `ANGLEUNIT["grad",${grad}]`;
const second =
	`GEOGCRS["NTF (Paris)",DATUM["Nouvelle Triangulation Francaise (Paris)",ELLIPSOID[${ellipsoid},LENGTHUNIT["metre",1]]],` +
	`PRIMEM["Paris",2.5969213,${unit}],CS[ellipsoidal,2],AXIS["longitude",east,ORDER[1],${unit}],AXIS["latitude",north,ORDER[2],${unit}]]`;
const shown = (figures) => figures.map((figure) => figure.toFixed(4)).join(', ');
for (const [name, definition] of [['WKT 1', first], ['WKT 2', second]]) {
	console.log(`${name}: 0, 54 grads is ${shown(proj4(definition, 'WGS84', [0, 54]))} degrees`);
}
console.log(`by hand: ${shown([2.5969213 * 0.9, 54 * 0.9])}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
WKT 1: 0, 54 grads is 2.5969, 54.0000 degrees
WKT 2: 0, 54 grads is 2.5969, 54.0000 degrees
by hand: 2.3372, 48.6000
SEEN
