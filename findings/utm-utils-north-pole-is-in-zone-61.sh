#!/usr/bin/env bash
# utm-utils 0.6.1: the North Pole, EPSG 32661, lies in UTM zone 61, and leases off Texas in feet, EPSG 32664, in zone 64 in metres.
#
# UTM of WGS 84 has the numbers 32601 to 32660 and 32701 to 32760. In the EPSG register 32661 and 32761 are the polar grids (UPS), 32664 to 32667 are zones 14 to 17 in US survey feet.
# Guess that was wrong: isUTM() says no to these, or at least no zone above 60 is given.
# Seen: any number that begins with 326 or 327 is UTM, its last two digits are the zone, and a PROJ text with that zone is made. proj4 takes the text without a word and puts places of Texas and of the Arctic elsewhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact utm-utils@0.6.1 proj4@2.22.0
cat >try.cjs <<'JS'
const { isUTM, getZone, getHemisphere, getProjString } = require('utm-utils');
const proj4Module = require('proj4');

const proj4 = proj4Module.default ?? proj4Module;
for (const code of [32614, 32642, 32661, 32664, 32667, 32761]) {
	const text = getProjString(code);
	const [longitude, latitude] = proj4(text, 'EPSG:4326', [500000, 3000000]).map((degrees) => degrees.toFixed(2));
	console.log(`${code}: ${isUTM(code) ? 'UTM' : 'no UTM'}, zone ${getZone(code)} ${getHemisphere(code)}, ${text.match(/\+units=\w+/)[0]}; its middle meridian ${longitude}, at ${latitude}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
32614: UTM, zone 14 N, +units=m; its middle meridian -99.00, at 27.12
32642: UTM, zone 42 N, +units=m; its middle meridian 69.00, at 27.12
32661: UTM, zone 61 N, +units=m; its middle meridian -177.00, at 27.12
32664: UTM, zone 64 N, +units=m; its middle meridian -159.00, at 27.12
32667: UTM, zone 67 N, +units=m; its middle meridian -141.00, at 27.12
32761: UTM, zone 61 S, +units=m; its middle meridian -177.00, at -63.13
SEEN
