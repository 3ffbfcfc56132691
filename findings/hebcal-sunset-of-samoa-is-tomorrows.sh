#!/usr/bin/env bash
# @hebcal/core 6.9.3: in Samoa, Tonga and Kiritimati the lights of Friday are to be lit on Saturday evening, and on Attu, in Alaska, on Thursday.
#
# For a place with its zone it gives the sunrise and sunset of a day, and the time of what depends on them, in words without a day.
# Guess that was wrong: the sunset of a day at a place is on that day by the clock of the place, as it is in Fiji, New Zealand and Hawaii.
# Seen: where the date goes by the other side of 180, the sun of the day before or after is given: its day is that of the longitude. A second value, for the same event, names the right day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @hebcal/core@6.9.3
cat >try.mjs <<'JS'
import { HebrewCalendar, Location, Zmanim } from '@hebcal/core';

const places = [
	['Karachi', 24.9, 67, 'Asia/Karachi'],
	['Suva', -18.1, 178.4, 'Pacific/Fiji'],
	['Honolulu', 21.3, -157.9, 'Pacific/Honolulu'],
	['Apia', -13.8, -171.8, 'Pacific/Apia'],
	["Nuku'alofa", -21.1, -175.2, 'Pacific/Tongatapu'],
	['Kiritimati', 1.9, -157.4, 'Pacific/Kiritimati'],
	['Attu', 52.9, 172.9, 'America/Adak'],
];
const friday = new Date(2014, 10, 21);
for (const [name, latitude, longitude, zone] of places) {
	const place = new Location(latitude, longitude, false, zone, name);
	const clock = (moment) => new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
	const [lights] = HebrewCalendar.calendar({ start: friday, end: friday, location: place, candlelighting: true, noHolidays: true });
	console.log(`${name}: 21 November 2014, sunset ${clock(new Zmanim(place, friday, false).sunset())}, ${lights.render('en')}, ${clock(lights.eventTime)}, for ${lights.getDate().greg().getDate()} November`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Karachi: 21 November 2014, sunset 2014-11-21 17:42, Candle lighting: 5:24pm, 2014-11-21 17:24, for 21 November
Suva: 21 November 2014, sunset 2014-11-21 19:23, Candle lighting: 7:05pm, 2014-11-21 19:05, for 21 November
Honolulu: 21 November 2014, sunset 2014-11-21 17:48, Candle lighting: 5:30pm, 2014-11-21 17:30, for 21 November
Apia: 21 November 2014, sunset 2014-11-22 19:37, Candle lighting: 7:19pm, 2014-11-22 19:19, for 21 November
Nuku'alofa: 21 November 2014, sunset 2014-11-22 19:03, Candle lighting: 6:45pm, 2014-11-22 18:45, for 21 November
Kiritimati: 21 November 2014, sunset 2014-11-22 18:16, Candle lighting: 5:58pm, 2014-11-22 17:58, for 21 November
Attu: 21 November 2014, sunset 2014-11-20 18:26, Candle lighting: 6:08pm, 2014-11-20 18:08, for 21 November
SEEN
