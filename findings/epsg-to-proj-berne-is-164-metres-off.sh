#!/usr/bin/env bash
# epsg-to-proj 1.0.0 (with epsg-index 2.0.0 and proj4 2.22.0): a place by GPS lies 94 to 251 metres aside in the old systems of Arabia, Switzerland and Antigua, since the way from one to the other is not told.
#
# The package has the words of PROJ for each number of EPSG. The old national systems are on ellipsoids that lie elsewhere than that of GPS; the words tell how far, as +towgs84 does.
# Guess that was wrong: whoever takes a system's words by its number has the system, with the shift that belongs to it, as in the other package.
# Seen: none of the words has a shift or names a datum, the ellipsoid alone is given, so what is drawn is off by as much as the ellipsoids are; where the systems differ by nothing all is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact epsg-to-proj@1.0.0 epsg-index@2.0.0 proj4@2.22.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import proj4 from 'proj4';

const require = createRequire(import.meta.url);
const words = require('epsg-to-proj');
const index = require('epsg-index/all.json');
const known = Object.values(words);
console.log(`${known.length} systems, ${known.filter((text) => /\+(towgs84|datum|nadgrids=(?!@null))/.test(text)).length} with a shift or a datum`);
for (const [code, place] of Object.entries({ 2001: [-61.8, 17.1], 20437: [39, 1], 21781: [7.44, 46.95], 32642: [67, 25] })) {
	const [one, other] = [words[code], index[code].proj4].map((text) => proj4('WGS84', text, place));
	console.log(`${code}, ${index[code].name}: ${one.map(Math.round)} or ${other.map(Math.round)}, ${Math.round(Math.hypot(one[0] - other[0], one[1] - other[1]))} m apart`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
3131 systems, 0 with a shift or a datum
2001, Antigua 1943 / British West Indies Grid: 421276,1890274 or 421507,1890371, 251 m apart
20437, Ain el Abd / UTM zone 37N: 500000,110531 or 500093,110523, 94 m apart
21781, CH1903 / LV03: 600032,199733 or 600104,199880, 164 m apart
32642, WGS 84 / UTM zone 42N: 298154,2766437 or 298154,2766437, 0 m apart
SEEN
