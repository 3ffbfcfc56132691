#!/usr/bin/env bash
# compromise-dates 3.9.0 (with compromise 14.15.1): "20-21 November 2014" is read as an evening hour of 1 November.
#
# Two days of one month joined by a hyphen or a dash is how reports give the days of a visit or a meeting.
# Guess that was wrong: from the one day to the other, as the package reads two months or two years that are joined so.
# Seen: hours of the first of the month, in the evening, at noon or in the morning as the figures have it; no warning is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact compromise@14.15.1 compromise-dates@3.9.0
cat >try.mjs <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
for (const written of ['20-21 November 2014', '12-14 May 2015', '9-11 June 2016', '20 November 2014', 'November 2014 - February 2015']) {
	const found = nlp(`They met on ${written} in the port.`).dates({ today: '2026-11-27', timezone: 'UTC' }).get();
	console.log(`${written}: ${found.map(({ start, end }) => `${start?.slice(0, 16)} to ${end?.slice(0, 16)}`).join('; ') || 'nothing'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
20-21 November 2014: 2014-11-01T20:00 to 2014-11-01T21:00
12-14 May 2015: 2015-05-01T12:00 to 2015-05-01T14:00
9-11 June 2016: 2016-06-01T09:00 to 2016-06-01T11:00
20 November 2014: 2014-11-20T00:00 to 2014-11-20T23:59
November 2014 - February 2015: 2014-11-01T00:00 to 2015-02-28T23:59
SEEN
