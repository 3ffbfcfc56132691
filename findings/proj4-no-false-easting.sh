#!/usr/bin/env bash
# proj4 2.22.0: a definition that leaves +x_0 and +y_0 out makes NaN of every place, in about half of the projections.
#
# In a PROJ string both are optional, and 0 where they are not given.
# Guess that was wrong: every projection has that default.
# Seen: Lambert conformal conic, transverse Mercator and Mercator have it; Albers, Lambert azimuthal equal-area, equidistant conic, Cassini, polyconic, Miller,
# cylindrical equal-area, gnomonic and Van der Grinten give NaN without a word, and the sinusoidal is right on the way there and NaN on the way back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact proj4@2.22.0
cat >try.mjs <<'JS'
import proj4 from 'proj4';

const place = [71, 31];
const whole = (figures) => figures.map((figure) => Math.round(figure)).join(' ');
for (const name of ['lcc', 'tmerc', 'merc', 'sinu', 'aea', 'laea', 'eqdc', 'cass', 'poly', 'mill', 'cea', 'gnom', 'vandg']) {
	const definition = `+proj=${name} +lat_1=30 +lat_2=50 +lat_0=35 +lon_0=65 +datum=WGS84`;
	const short = proj4(definition);
	const full = proj4(`${definition} +x_0=0 +y_0=0`);
	console.log(`${name}: ${whole(short.forward(place))}; with zeros ${whole(full.forward(place))}; back ${whole(short.inverse(full.forward(place)))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
lcc: 570991 -421037; with zeros 570991 -421037; back 71 31
tmerc: 573521 -428117; with zeros 573521 -428117; back 71 31
merc: 667917 3610745; with zeros 667917 3610745; back 71 31
sinu: 573026 3430974; with zeros 573026 3430974; back NaN NaN
aea: NaN NaN; with zeros 571139 -427749; back NaN 0
laea: NaN NaN; with zeros 572839 -426832; back NaN NaN
eqdc: NaN NaN; with zeros 571065 -424487; back NaN NaN
cass: NaN NaN; with zeros 572749 -428117; back NaN NaN
poly: NaN NaN; with zeros 572748 -428169; back NaN NaN
mill: NaN NaN; with zeros 667917 3563999; back NaN NaN
cea: NaN NaN; with zeros 667917 3266862; back NaN NaN
gnom: NaN NaN; with zeros 575084 -430442; back 0 NaN
vandg: NaN NaN; with zeros 646851 3560486; back NaN NaN
SEEN
