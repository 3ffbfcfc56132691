#!/usr/bin/env bash
# cal-parser 1.0.2: talks at ten in Karachi are talks at ten in Greenwich, five hours late, and of two who take part the second alone is there.
#
# iCalendar gives a time as it is in a zone by TZID, in Greenwich by a Z at its end; a meeting has a line for each who takes part.
# Guess that was wrong: the moment is that of the zone, or the zone is left for the caller beside a time without one; and what may be there twice is a list.
# Seen: the time is made a Date as if a Z stood at its end, whatever the zone; of lines of one name the last replaces the others; line breaks become spaces.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact cal-parser@1.0.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parseString } = createRequire(import.meta.url)('cal-parser');
const wrap = (lines) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
for (const start of ['DTSTART:20141120T050000Z', 'DTSTART;TZID=Asia/Karachi:20141120T100000', 'DTSTART;TZID=America/New_York:20141120T000000']) {
	const [event] = parseString(wrap([start, 'ATTENDEE;CN=Ann Writer:mailto:ann@example.org', 'ATTENDEE;CN=Ben Clerk:mailto:ben@example.org'])).events;
	console.log(`${start}: ${event.dtstart.value.toISOString()}, ${JSON.stringify(event.attendee)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
DTSTART:20141120T050000Z: 2014-11-20T05:00:00.000Z, {"value":"mailto:ben@example.org","params":{"cn":"Ben Clerk"}}
DTSTART;TZID=Asia/Karachi:20141120T100000: 2014-11-20T10:00:00.000Z, {"value":"mailto:ben@example.org","params":{"cn":"Ben Clerk"}}
DTSTART;TZID=America/New_York:20141120T000000: 2014-11-20T00:00:00.000Z, {"value":"mailto:ben@example.org","params":{"cn":"Ben Clerk"}}
SEEN
