#!/usr/bin/env bash
# which-country 1.0.0 and country-reverse-geocoding 0.2.2: Istanbul, Mumbai, Colombo and Gwadar lie in no country, and Simferopol in one or another.
#
# Both answer from a map of the world that comes with them, the same for any place, with a code of three letters.
# Guess that was wrong: a port of millions lies in its country; what is disputed is said to be so, or two libraries agree; the codes are those of ISO 3166.
# Seen: towns on the coast are in the sea, Singapore is Malaysian in one; Simferopol is Russian in one and Ukrainian in the other, without a word of doubt;
# South Sudan is SDS in one, which ISO does not know, and Kosovo RKS or KOS.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact which-country@1.0.0 country-reverse-geocoding@0.2.2
cat >try.mjs <<'JS'
import reverse from 'country-reverse-geocoding';
import whichCountry from 'which-country';

const { get_country: country } = reverse.country_reverse_geocoding();
const places = { Lahore: [74.34, 31.55], Istanbul: [28.97, 41.01], Mumbai: [72.84, 18.94], Colombo: [79.85, 6.93], Gwadar: [62.325, 25.126], Singapore: [103.85, 1.29], Simferopol: [34.1, 44.95], Juba: [31.58, 4.85], Prizren: [20.74, 42.21] };
for (const [name, [east, north]] of Object.entries(places)) {
	console.log(`${name}: which-country ${whichCountry([east, north])}, country-reverse-geocoding ${country(north, east)?.code ?? null}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Lahore: which-country PAK, country-reverse-geocoding PAK
Istanbul: which-country null, country-reverse-geocoding null
Mumbai: which-country null, country-reverse-geocoding null
Colombo: which-country null, country-reverse-geocoding null
Gwadar: which-country null, country-reverse-geocoding null
Singapore: which-country MYS, country-reverse-geocoding SGP
Simferopol: which-country RUS, country-reverse-geocoding UKR
Juba: which-country SSD, country-reverse-geocoding SDS
Prizren: which-country RKS, country-reverse-geocoding KOS
SEEN
