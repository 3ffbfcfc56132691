#!/usr/bin/env bash
# rrule 2.8.1: in words, the last weekday of the month is "every month on weekdays", and half past nine is "at 9".
#
# A rule of iCalendar may pick one of the days it names with BYSETPOS; the library can say whether a rule can be put into words whole.
# Guess that was wrong: where it says yes, nothing of the rule is missing in the words, or what is missing makes the answer no.
# Seen: the days it reckons are right, the answer is yes, and the words hold many times as many days as the rule; minutes are never said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rrule@2.8.1
cat >try.mjs <<'JS'
import rrule from 'rrule';

const day = (date) => date.toISOString().slice(0, 16);
for (const text of ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=30']) {
	const rule = rrule.RRule.fromString(`DTSTART:20141101T000000Z\nRRULE:${text};COUNT=2`);
	const words = rrule.RRule.fromString(text);
	console.log(`${text}: "${words.toText()}", whole: ${words.isFullyConvertibleToText()}, days ${rule.all().map(day).join(' ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: "every month on weekdays", whole: true, days 2014-11-28T00:00 2014-12-31T00:00
FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2: "every month on Tuesday, Thursday", whole: true, days 2014-11-06T00:00 2014-12-04T00:00
FREQ=DAILY;BYHOUR=9;BYMINUTE=30: "every day at 9", whole: true, days 2014-11-01T09:30 2014-11-02T09:30
SEEN
