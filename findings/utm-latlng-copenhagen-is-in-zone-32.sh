#!/usr/bin/env bash
# utm-latlng 1.0.8: Copenhagen is in zone 32, not in 33, and so are Helsingborg and Halmstad in Sweden.
#
# Zones of UTM are six degrees wide; 12 to 18 E is zone 33. The exceptions are western Norway (56 to 64 N, 3 to 12 E) and Svalbard.
# Guess that was wrong: a place at 12.57 E is in zone 33, as the packages mgrs, utm and utm-converter have it for all three.
# Seen: from 54.5 to 58 N all from 8 to 13 E is zone 32. Its easting of 724 km, read in the zone that maps print there, is some 380 km further east, in the Baltic.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact utm-latlng@1.0.8 mgrs@2.2.0 utm@1.1.1 utm-converter@0.1.1
cat >try.cjs <<'JS'
const UtmLatLng = require('utm-latlng');
const { forward } = require('mgrs');
const utm = require('utm');
const Converter = require('utm-converter');

const own = new UtmLatLng();
const towns = { Bergen: [60.39, 5.32], Aarhus: [56.16, 10.2], Copenhagen: [55.676, 12.568], Helsingborg: [56.05, 12.69], Halmstad: [56.67, 12.86], 'Malmö': [55.605, 13.004], Rostock: [54.09, 12.1], Oslo: [59.91, 10.75] };
for (const [name, [latitude, longitude]] of Object.entries(towns)) {
	const { ZoneNumber: zone, Easting: easting } = own.convertLatLngToUtm(latitude, longitude, 0);
	const others = [
		Number.parseInt(forward([longitude, latitude], 0), 10),
		utm.fromLatLon(latitude, longitude).zoneNum,
		new Converter().toUtm({ coord: { latitude, longitude } }).zone
	];
	console.log(`${name}: zone ${zone}, easting ${easting}; the others ${others.join(', ')}`);
}
const copenhagen = own.convertLatLngToUtm(55.676, 12.568, 0);
const read = utm.toLatLon(copenhagen.Easting, copenhagen.Northing, 33, 'U');
console.log(`Copenhagen's numbers in zone 33: ${read.latitude.toFixed(1)} ${read.longitude.toFixed(1)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Bergen: zone 32, easting 297230; the others 32, 32, 31
Aarhus: zone 32, easting 574530; the others 32, 32, 32
Copenhagen: zone 32, easting 724334; the others 33, 33, 33
Helsingborg: zone 32, easting 729780; the others 33, 33, 33
Halmstad: zone 32, easting 736487; the others 33, 33, 33
Malmö: zone 33, easting 374256; the others 33, 33, 33
Rostock: zone 33, easting 310342; the others 33, 33, 33
Oslo: zone 32, easting 597868; the others 32, 32, 32
Copenhagen's numbers in zone 33: 55.7 18.6
SEEN
