#!/usr/bin/env bash
# icalzone 0.0.1: ten in the morning in Moscow on 20 June 2014 is seven in Greenwich, an hour late, and in Istanbul, Pyongyang or Karachi other hours of the past move too.
#
# A VTIMEZONE says for the days that an appointment can have how far the clock is from Greenwich; these begin with 1 January 1970.
# Guess that was wrong: what a block says from 1970 on is so from 1970 on, or it begins where it is right.
# Seen: each zone has the rule of the year the package was made, with a beginning in 1970; ical.js takes it at its word. Intl, with the history of zones, has Moscow at +4 from 2011 to October 2014, Pyongyang at +8:30 from 2015 to 2018 and summer time in Karachi in 2008.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact icalzone@0.0.1 ical.js@2.2.1
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
import icalzone from 'icalzone';

const right = (zone, moment) => {
	const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment);
	return parts.find(({ type }) => type === 'timeZoneName').value;
};
for (const [zone, time] of [['Europe/Moscow', '2014-06-20T10:00:00'], ['Europe/Moscow', '2014-11-20T10:00:00'], ['Europe/Istanbul', '2014-11-20T10:00:00'], ['Asia/Pyongyang', '2017-09-03T10:00:00'], ['Asia/Karachi', '2008-07-14T10:00:00'], ['Asia/Karachi', '2014-11-20T10:00:00'], ['Europe/Berlin', '2014-06-20T10:00:00']]) {
	const start = time.replace(/[-:]/g, '');
	const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', icalzone.getZoneString(zone), 'BEGIN:VEVENT', `DTSTART;TZID=${zone}:${start}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
	const calendar = new ICAL.Component(ICAL.parse(text));
	const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).startDate.toJSDate();
	console.log(`${zone} ${time.slice(0, 16)}: ${read.toISOString().slice(0, 16)}Z; the zone was then at ${right(zone, read)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Europe/Moscow 2014-06-20T10:00: 2014-06-20T07:00Z; the zone was then at GMT+04:00
Europe/Moscow 2014-11-20T10:00: 2014-11-20T07:00Z; the zone was then at GMT+03:00
Europe/Istanbul 2014-11-20T10:00: 2014-11-20T07:00Z; the zone was then at GMT+02:00
Asia/Pyongyang 2017-09-03T10:00: 2017-09-03T01:00Z; the zone was then at GMT+08:30
Asia/Karachi 2008-07-14T10:00: 2008-07-14T05:00Z; the zone was then at GMT+06:00
Asia/Karachi 2014-11-20T10:00: 2014-11-20T05:00Z; the zone was then at GMT+05:00
Europe/Berlin 2014-06-20T10:00: 2014-06-20T08:00Z; the zone was then at GMT+02:00
SEEN
