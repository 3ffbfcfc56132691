#!/usr/bin/env bash
# @basementuniverse/country-code-location 0.2.0 (with @rapideditor/country-coder 5.6.1): New York is in Bermuda, London in Guernsey, Moscow in Belarus and Gwadar in Oman.
#
# locationToCountryCode() gives the country that is closest to a place; the name has it convert one into the other.
# Guess that was wrong: the closest country of a place that is in a country is that country.
# Seen: it is the country whose middle is closest, so that large countries end near their middle and small ones take their neighbours' towns. There is no sign that a middle was measured, and none of the distance.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @basementuniverse/country-code-location@0.2.0 @rapideditor/country-coder@5.6.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { iso1A2Code } from '@rapideditor/country-coder';

const { locationToCountryCode } = createRequire(import.meta.url)('@basementuniverse/country-code-location');
const places = {
	London: [51.5, -0.12],
	Berlin: [52.52, 13.4],
	Gwadar: [25.12, 62.33],
	Karachi: [24.86, 67],
	'Ürümqi': [43.8, 87.6],
	Moscow: [55.75, 37.62],
	Vladivostok: [43.12, 131.9],
	'Saint Petersburg': [59.93, 30.33],
	Yakutsk: [62.03, 129.73],
	'New York': [40.71, -74],
	Kolkata: [22.57, 88.36],
	Jakarta: [-6.2, 106.85],
	Milan: [45.46, 9.19],
};
let wrong = 0;
for (const [name, [lat, lon]] of Object.entries(places)) {
	const { country, code } = locationToCountryCode(lat, lon);
	const right = iso1A2Code([lon, lat]);
	if (code !== right) wrong++;
	console.log(`${name}: ${country}; by its borders ${right}`);
}
console.log(`${wrong} of ${Object.keys(places).length}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
London: Guernsey; by its borders GB
Berlin: Czech Republic; by its borders DE
Gwadar: Oman; by its borders PK
Karachi: Pakistan; by its borders PK
Ürümqi: Kyrgyzstan; by its borders CN
Moscow: Belarus; by its borders RU
Vladivostok: Korea, Democratic People's Republic of; by its borders RU
Saint Petersburg: Estonia; by its borders RU
Yakutsk: Russia; by its borders RU
New York: Bermuda; by its borders US
Kolkata: Bangladesh; by its borders IN
Jakarta: Christmas Island; by its borders ID
Milan: Liechtenstein; by its borders IT
11 of 13
SEEN
