#!/usr/bin/env bash
# @ngageoint/mgrs-js 1.0.0: Keflavik is 27WVL2359898496, and 27WVL2359898496 is 2000 km north of it, in the north of Greenland, at 81.9 degrees.
#
# A grid reference gives the figures within a square of 100 km; letters for its row come again every 2000 km, and the letter of the band of latitude says which of them is meant.
# Guess that was wrong: what the package writes it reads as the same place.
# Seen: from 64 degrees to where the next row of squares begins, a strip up to three kilometres wide around the world, all is read one turn of the letters too far north. This row begins in
# the band to the south, V, and its southern edge is taken to be too far south for W. mgrs 2.2.0 and geographiclib-mgrs 1.0.4 write the same and read it back to where it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @ngageoint/mgrs-js@1.0.0 @ngageoint/grid-js@2.1.0 mgrs@2.2.0 geographiclib-mgrs@1.0.4
cat >try.cjs <<'JS'
const { MGRS } = require('@ngageoint/mgrs-js');
const { Point } = require('@ngageoint/grid-js');
const proj = require('mgrs');
const { default: geographiclib } = require('geographiclib-mgrs');

const told = (longitude, latitude) => `${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
for (const [name, latitude, longitude] of [
	['the airport', 63.985, -22.6056],
	['Keflavik', 64.0049, -22.5624],
	['beyond it', 64.02, -22.5],
	['Anadyr', 64.73, 177.5],
]) {
	const square = MGRS.from(Point.point(longitude, latitude)).toString();
	const read = MGRS.parse(square).toPoint();
	console.log(`${name}, ${told(longitude, latitude)}: ${square}, read as ${told(read.x, read.y)}`);
	console.log(`  mgrs ${proj.forward([longitude, latitude], 5)}, read as ${told(...proj.toPoint(square))}; geographiclib-mgrs ${told(...geographiclib.toPoint(square))}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
the airport, 63.985 -22.606: 27VVL2143096332, read as 63.985 -22.606
  mgrs 27VVL2143096332, read as 63.985 -22.606; geographiclib-mgrs 63.985 -22.606
Keflavik, 64.005 -22.562: 27WVL2359898496, read as 81.914 -25.871
  mgrs 27WVL2359898496, read as 64.005 -22.562; geographiclib-mgrs 64.005 -22.562
beyond it, 64.020 -22.500: 27WVM2668900105, read as 64.020 -22.500
  mgrs 27WVM2668900105, read as 64.020 -22.500; geographiclib-mgrs 64.020 -22.500
Anadyr, 64.730 177.500: 60WWS2381578458, read as 64.730 177.500
  mgrs 60WWS2381578458, read as 64.730 177.500; geographiclib-mgrs 64.730 177.500
SEEN
