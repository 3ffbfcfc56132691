#!/usr/bin/env bash
# geotiff-geokeys-to-proj4 2024.4.13: a pixel at 75 degrees south is in Niger, and a picture of Britain, Germany or Switzerland lies 125 to 164 m aside.
#
# A GeoTIFF says by a number which system its coordinates are in, 3031 for the polar south; the package makes the words of proj4 of it, so that a pixel can be put on a map of the world.
# Guess that was wrong: the words mean the system with that number, or errors, an object that comes with them, says what is not known.
# Seen: of 3031 and 3995, polar systems with a standard parallel, the latitude of the middle is missing, so that it is the equator; 3413, a system of the same kind, is right. Of the old national
# datums the shift is missing, though Pulkovo's and Indian 1975's are there. errors is empty. Compared with the words that the register of these codes gives for the same systems.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geotiff-geokeys-to-proj4@2024.4.13 proj4@2.22.0
cat >try.cjs <<'JS'
const { toProj4 } = require('geotiff-geokeys-to-proj4');
const proj4 = require('proj4');

const national = {
	27700: '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489',
	31467: '+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7',
	2056: '+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel +towgs84=674.374,15.056,405.346',
};
const systems = {
	3031: ['+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84', [20, -75]],
	3995: ['+proj=stere +lat_0=90 +lat_ts=71 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84', [30, 75]],
	3413: ['+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 +x_0=0 +y_0=0 +datum=WGS84', [-40, 75]],
	32641: ['+proj=utm +zone=41 +datum=WGS84', [62.3, 25.1]],
	27700: [national[27700], [-0.1, 51.5]],
	31467: [national[31467], [9.5, 50]],
	2056: [national[2056], [7.4, 46.95]],
};
for (const [code, [right, place]] of Object.entries(systems)) {
	const { proj4: words, errors } = toProj4({ GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: Number(code) });
	const coordinates = proj4('WGS84', right, place);
	const read = proj4(words, 'WGS84', coordinates);
	const metres = Math.hypot(...proj4('WGS84', words, place).map((value, at) => value - coordinates[at]));
	console.log(`${code}: ${place.join(' ')} is read as ${read.map((value) => value.toFixed(4)).join(' ')}, off by ${metres.toFixed(0)} m; errors ${JSON.stringify(errors)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
2056: 7.4 46.95 is read as 7.4009 46.9513, off by 164 m; errors {}
3031: 20 -75 is read as 5.1060 13.8294, off by 11439875 m; errors {}
3413: -40 75 is read as -40.0000 75.0000, off by 0 m; errors {}
3995: 30 75 is read as 7.4421 -12.7270, off by 11481141 m; errors {}
27700: -0.1 51.5 is read as -0.0984 51.4995, off by 125 m; errors {}
31467: 9.5 50 is read as 9.5011 50.0011, off by 150 m; errors {}
32641: 62.3 25.1 is read as 62.3000 25.1000, off by 0 m; errors {}
SEEN
