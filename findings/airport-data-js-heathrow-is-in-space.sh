#!/usr/bin/env bash
# airport-data-js 3.1.0: London Heathrow lies 232,718 feet above the sea, Kathmandu 72,019, and La Paz, the highest of the great airports, far below both.
#
# For each airport the list has its place, its zone, the length of its runway and its height in feet, and finds the nearest one.
# Guess that was wrong: a height in feet is one, as that of Gwadar is of the right order, and no airport lies higher than 15,000 feet.
# Seen: five hundred of the eight hundred largest have figures of five and six digits there, the greater the busier they are; most small ones have heights.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact airport-data-js@3.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { getAirportByContinent } = createRequire(import.meta.url)('airport-data-js');
const airports = [];
for (const continent of ['AS', 'EU', 'AF', 'NA', 'SA', 'OC']) airports.push(...(await getAirportByContinent(continent)));
for (const [code, feet] of [['LHR', 83], ['AMS', -11], ['KHI', 100], ['CMB', 30], ['KTM', 4390], ['LPB', 13355]]) {
	const { airport, elevation_ft: height } = airports.find(({ iata }) => iata === code);
	console.log(`${airport}: ${height}, where it is ${feet}`);
}
const share = (type) => {
	const some = airports.filter((airport) => airport.type === type);
	console.log(`${type}: ${some.length}, higher than 15,000 feet ${some.filter(({ elevation_ft: height }) => height > 15000).length}`);
};
for (const type of ['large_airport', 'medium_airport', 'small_airport']) share(type);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
London Heathrow Airport: 232718, where it is 83
Amsterdam Airport Schiphol: 240906, where it is -11
Jinnah International Airport: 21821, where it is 100
Bandaranaike International Airport: 29910, where it is 30
Tribhuvan International Airport: 72019, where it is 4390
El Alto International Airport: 8301, where it is 13355
large_airport: 801, higher than 15,000 feet 506
medium_airport: 8580, higher than 15,000 feet 88
small_airport: 9218, higher than 15,000 feet 35
SEEN
