#!/usr/bin/env bash
# ics 3.12.0: a day is written as "P1DT" and a week as "P1WT", which are no durations.
#
# RFC 5545 puts T before hours, minutes and seconds, and leaves it out where there are none; a week stands alone: P1D, P1W.
# Guess that was wrong: an event of whole days, as a fair or a survey, is written by the format's own rules, since the package checks what it is given.
# Seen: the T is always there, with nothing after it, and no error is given; hours and days with hours are right. A strict reader refuses the calendar.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ics@3.12.0
cat >try.mjs <<'JS'
import ics from 'ics';

for (const duration of [{ hours: 5 }, { days: 1, hours: 2 }, { days: 1 }, { weeks: 1 }]) {
	const { error, value } = ics.createEvent({ title: 'Survey', start: [2014, 11, 20, 10, 0], duration });
	const [written] = value.match(/DURATION:.*/);
	const valid = /^DURATION:P(\d+W|\d+D(T\d+[HMS].*)?|T\d+[HMS].*)$/.test(written);
	console.log(`${JSON.stringify(duration)}: ${written}, ${valid ? 'valid' : 'not valid'}, ${error ? 'refused' : 'no error'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"hours":5}: DURATION:PT5H, valid, no error
{"days":1,"hours":2}: DURATION:P1DT2H, valid, no error
{"days":1}: DURATION:P1DT, not valid, no error
{"weeks":1}: DURATION:P1WT, not valid, no error
SEEN
