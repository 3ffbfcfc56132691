#!/usr/bin/env bash
# rfc5545-rrule 1.1.1: a rule of whole days until 31 December, read and written in Karachi, ends on the 30th at 19:00 by Greenwich: the last day is lost.
#
# RFC 5545: where an event starts on a date, UNTIL is a date too, and that day still belongs to it.
# Guess that was wrong: fromString() and toString() give a rule back as it was, or at least give the same days in each time zone.
# Seen: a date becomes midnight by the clock of the machine and is written as a moment of Greenwich. East of it that is the day before; rrule, which reads the written rule, counts a day less. A time without Z gets a Z likewise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rfc5545-rrule@1.1.1 rrule@2.8.1
cat >try.cjs <<'JS'
const { RRule } = require('rfc5545-rrule');
const { rrulestr } = require('rrule');

const days = (rule) => rrulestr(`DTSTART:20141228T000000Z\n${rule}`).all().map((day) => day.getUTCDate());
const rule = 'RRULE:FREQ=DAILY;UNTIL=20141231';
console.log(`${rule}: ${days(rule).join(' ')}`);
for (const zone of ['UTC', 'Asia/Karachi', 'Asia/Shanghai', 'America/New_York']) {
	process.env.TZ = zone;
	const written = RRule.fromString(rule).toString();
	console.log(`${zone}: ${written}: ${days(written).join(' ')}; a local noon ${RRule.fromString('RRULE:FREQ=DAILY;UNTIL=20141231T120000').toString().split('UNTIL=')[1]}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
RRULE:FREQ=DAILY;UNTIL=20141231: 28 29 30 31
UTC: RRULE:FREQ=DAILY;UNTIL=20141231T000000Z: 28 29 30 31; a local noon 20141231T120000Z
Asia/Karachi: RRULE:FREQ=DAILY;UNTIL=20141230T190000Z: 28 29 30; a local noon 20141231T070000Z
Asia/Shanghai: RRULE:FREQ=DAILY;UNTIL=20141230T160000Z: 28 29 30; a local noon 20141231T040000Z
America/New_York: RRULE:FREQ=DAILY;UNTIL=20141231T050000Z: 28 29 30 31; a local noon 20141231T170000Z
SEEN
