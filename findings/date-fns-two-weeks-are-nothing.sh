#!/usr/bin/env bash
# date-fns 4.4.0: a term of two weeks is written as the duration P0Y0M0DT0H0M0S, which is none, and one of two weeks and three days as three days.
#
# The package has durations of years, months, weeks and days, adds them to dates, says them in words, and writes them by ISO 8601, which knows weeks too.
# Guess that was wrong: a duration means the same to all functions of the package, as it does to add() and formatDuration().
# Seen: formatISODuration() leaves the weeks out; less than nothing is written with a sign in the middle, P0Y-1M, which ISO 8601-1 does not have.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-fns@4.4.0
cat >try.mjs <<'JS'
import { add, formatDuration, formatISODuration } from 'date-fns';

for (const duration of [{ months: 1 }, { days: 14 }, { weeks: 2 }, { weeks: 2, days: 3 }, { months: -1 }]) {
	const end = add(new Date(2014, 10, 20), duration).toLocaleDateString('sv');
	console.log(`${JSON.stringify(duration)}: ${formatDuration(duration)}, until ${end}, ${formatISODuration(duration)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"months":1}: 1 month, until 2014-12-20, P0Y1M0DT0H0M0S
{"days":14}: 14 days, until 2014-12-04, P0Y0M14DT0H0M0S
{"weeks":2}: 2 weeks, until 2014-12-04, P0Y0M0DT0H0M0S
{"weeks":2,"days":3}: 2 weeks 3 days, until 2014-12-07, P0Y0M3DT0H0M0S
{"months":-1}: -1 months, until 2014-10-20, P0Y-1M0DT0H0M0S
SEEN
