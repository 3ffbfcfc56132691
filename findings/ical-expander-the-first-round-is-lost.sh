#!/usr/bin/env bash
# ical-expander 3.2.0: of talks on three listed days the first day is lost, and the event is nowhere else.
#
# iCalendar may list the days of an event by RDATE, beside its own start, which is the first of them (RFC 5545, 3.8.5.2); a rule, RRULE, may do it too.
# Guess that was wrong: what is expanded has the start of the event and every day of its list.
# Seen: with a rule the start is there, with a list alone it is not; on the day of the first round a calendar shows nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical-expander@3.2.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const Expander = createRequire(import.meta.url)('ical-expander');
for (const days of ['RRULE:FREQ=DAILY;COUNT=3', 'RDATE;VALUE=DATE:20141121,20141122', 'RRULE:FREQ=DAILY;COUNT=2\r\nRDATE;VALUE=DATE:20141122']) {
	const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20141120', days, 'SUMMARY:Talks', 'END:VEVENT', 'END:VCALENDAR', ''];
	const { events, occurrences } = new Expander({ ics: ics.join('\r\n') }).all();
	console.log(`${days.replace('\r\n', ' ')}: ${occurrences.map(({ startDate }) => startDate.toString()).join(' ')}, and ${events.length} events`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
RRULE:FREQ=DAILY;COUNT=3: 2014-11-20 2014-11-21 2014-11-22, and 0 events
RDATE;VALUE=DATE:20141121,20141122: 2014-11-21 2014-11-22, and 0 events
RRULE:FREQ=DAILY;COUNT=2 RDATE;VALUE=DATE:20141122: 2014-11-20 2014-11-21 2014-11-22, and 0 events
SEEN
