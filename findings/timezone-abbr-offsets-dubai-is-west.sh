#!/usr/bin/env bash
# timezone-abbr-offsets 1.0.2: ten by the clock of the Gulf, GST, is noon in Greenwich; BDT of Dhaka is that of Brunei, and VET has an offset that Venezuela never had.
#
# The package gives for the letters of a time zone its minutes from Greenwich; mails and wires carry such letters.
# Guess that was wrong: where letters stand for several zones the one most people live in is meant, or all are given.
# Seen: one is given, and GST is South Georgia's, which has no inhabitants but researchers. VET is 3 h 30 min behind, where Venezuela has been 4 h or 4 h 30 min.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact timezone-abbr-offsets@1.0.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const minutes = createRequire(import.meta.url)('timezone-abbr-offsets');
const offset = (timeZone, date) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date(date)).find(({ type }) => type === 'timeZoneName').value;
for (const [letters, zone] of [['PKT', 'Asia/Karachi'], ['GST', 'Asia/Dubai'], ['BDT', 'Asia/Dhaka'], ['VET', 'America/Caracas']]) console.log(`${letters}: ${minutes[letters]} minutes; ${zone} in 2005, 2014 and 2020: ${['2005-06-01', '2014-06-01', '2020-06-01'].map((date) => offset(zone, date)).join(', ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
PKT: 300 minutes; Asia/Karachi in 2005, 2014 and 2020: GMT+05:00, GMT+05:00, GMT+05:00
GST: -120 minutes; Asia/Dubai in 2005, 2014 and 2020: GMT+04:00, GMT+04:00, GMT+04:00
BDT: 480 minutes; Asia/Dhaka in 2005, 2014 and 2020: GMT+06:00, GMT+06:00, GMT+06:00
VET: -210 minutes; America/Caracas in 2005, 2014 and 2020: GMT-04:00, GMT-04:30, GMT-04:00
SEEN
