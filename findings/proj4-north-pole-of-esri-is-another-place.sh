#!/usr/bin/env bash
# proj4 2.22.0: by the .prj file that ArcGIS writes, a place on Novaya Zemlya lies 2076 km away, and maps in Mercator or on an equidistant cylinder with a parallel of 30° are wider by 15 %.
#
# A shapefile's .prj names the parallel where the scale is true in Standard_Parallel_1: for polar maps, as 71 for the Arctic system 3995, for Mercator, and for the equidistant cylinder.
# Guess that was wrong: what is read of the file is used, as it is for the south pole, or an error says that the projection is not known, as one does for Stereographic and Plate_Carree.
# Seen: for Stereographic_North_Pole the pole is left out, so that the map's middle is on the equator; Mercator leaves the parallel out; and Equidistant_Cylindrical takes it for the middle of
# the map too, so that 25° N is south of nought. The same systems in PROJ's own words are right here, to the metre what PROJ itself answers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact proj4@2.22.0
cat >try.mjs <<'JS'
import proj4 from 'proj4';

const system = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const prj = (projection, meridian, parallel) =>
	`PROJCS["map",${system},PROJECTION["${projection}"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Standard_Parallel_1",${parallel}],UNIT["Meter",1.0]]`;
for (const [projection, meridian, parallel, words, place] of [
	['Stereographic_South_Pole', 0, -71, '+proj=stere +lat_0=-90 +lat_ts=-71', [67, -75]],
	['Stereographic_North_Pole', 0, 71, '+proj=stere +lat_0=90 +lat_ts=71', [57, 75]],
	['Mercator', 60, 30, '+proj=merc +lat_ts=30 +lon_0=60', [67, 25]],
	['Equidistant_Cylindrical', 60, 30, '+proj=eqc +lat_ts=30 +lon_0=60', [67, 25]],
]) {
	const file = proj4('WGS84', prj(projection, meridian, parallel), place);
	const string = proj4('WGS84', `${words} +x_0=0 +y_0=0 +datum=WGS84`, place);
	console.log(`${projection}: ${file.map(Math.round)}; in words ${string.map(Math.round)}; ${Math.round(Math.hypot(file[0] - string[0], file[1] - string[1]) / 1000)} km apart`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Stereographic_South_Pole: 1508508,640324; in words 1508508,640324; 0 km apart
Stereographic_North_Pole: 1417737,1183159; in words 1374399,-892545; 2076 km apart
Mercator: 779236,2857693; in words 675404,2476908; 395 km apart
Equidistant_Cylindrical: 779236,-556597; in words 674839,2782987; 3341 km apart
SEEN
