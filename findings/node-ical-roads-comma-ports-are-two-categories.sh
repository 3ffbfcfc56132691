#!/usr/bin/env bash
# node-ical 0.26.1: the category "Roads, ports" becomes two, of which the first ends in a backslash.
#
# iCalendar lists the categories of an event with commas, and writes a comma that belongs to a name with a backslash before it.
# Guess that was wrong: the list is taken apart where the format parts it; in the title of the same event the comma is read so.
# Seen: every comma parts, the backslash stays, and a filter by the category finds nothing; the title and the place are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-ical@0.26.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parseICS } = createRequire(import.meta.url)('node-ical');
for (const name of ['Roads', 'Roads\\, ports']) {
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:talks', 'DTSTART:20141120T050000Z', `SUMMARY:${name}`, `LOCATION:${name}`, `CATEGORIES:Talks,${name}`];
	const { talks } = parseICS([...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
	console.log(`${talks.summary} | ${talks.location} | ${JSON.stringify(talks.categories)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Roads | Roads | ["Talks","Roads"]
Roads, ports | Roads, ports | ["Talks","Roads\\","ports"]
SEEN
