#!/usr/bin/env bash
# offline-geocode-city 1.0.2: Kabul and Kandahar are in the Aland Islands, Mariehamn, their capital, is not, and a bay of the Russian Far East is in the Faroe Islands.
#
# The package says which town is nearest to a place, and in which country, without a service: places are held in cells of the sphere.
# Guess that was wrong: a town has its country; and the nearest town is near, or none is given, also beyond the line of 180 degrees.
# Seen: Afghanistan, the first of its list of countries, is read as the second: all of its towns are in AX, and none is in AF. East of 180 degrees a place without a town in its cell
# gets one on the other side of the world: Taveuni in Fiji is in England. Names of countries: "Congo}, Democratic Republic".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact offline-geocode-city@1.0.2
cat >try.mjs <<'JS'
import { getBaseDataCities, getNearestCity } from 'offline-geocode-city';

for (const [name, latitude, longitude] of [
	['Kabul', 34.53, 69.17],
	['Kandahar', 31.61, 65.7],
	['Mariehamn', 60.1, 19.94],
	['Gwadar', 25.13, 62.33],
	['Suva', -18.14, 178.44],
	['Taveuni', -16.85, -179.97],
	['Provideniya', 64.42, -173.23],
	['Kinshasa', -4.32, 15.31],
]) {
	const { cityName, countryIso2, countryName } = getNearestCity(latitude, longitude);
	console.log(`${name}: ${cityName}, ${countryIso2} ${countryName}`);
}
const countries = Object.values(getBaseDataCities()).map(([, country]) => country);
for (const code of ['AF', 'AX', 'PK']) console.log(`${code}: ${countries.filter((country) => country === code).length} towns`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Kabul: Kabul, AX Aland Islands
Kandahar: Kandahār, AX Aland Islands
Mariehamn: Mariehamn, FI Finland
Gwadar: Gwadar, PK Pakistan
Suva: Suva, FJ Fiji
Taveuni: Scarborough, GB United Kingdom
Provideniya: Kirkja, FO Faroe Islands
Kinshasa: Kinshasa, CD Congo}, Democratic Republic
AF: 0 towns
AX: 41 towns
PK: 90 towns
SEEN
