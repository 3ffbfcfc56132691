#!/usr/bin/env bash
# fiscal 1.0.0: where a fiscal year is the year of the calendar, that of 2014 begins on 1 January 2014 and has ended on 31 December 2013.
#
# The package is told the month in which a fiscal year starts, from 0 for January, and gives the first and last moments of years and quarters. In China, Russia and Kazakhstan, as in most of Europe, that month is January.
# Guess that was wrong: a year of twelve months ends after it began, whatever month it starts with; and a day that is in a quarter is not after the quarter's end.
# Seen: the last moment is always the end of the month before, of the year with the number; and quarters end at the first moment of their last day, where years end at its last, so that noon of 31 March is in a quarter that is over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fiscal@1.0.0
cat >try.cjs <<'JS'
const Fiscal = require('fiscal');

const noon = new Date(2014, 2, 31, 12);
const day = (date) => date.toISOString().slice(0, 16);
for (const [name, month] of [['January', 0], ['April', 3], ['July', 6], ['October', 9]]) {
	const { fiscalYear, quarter } = new Fiscal(month).getFiscalInfoForDate(noon);
	const length = Math.round((fiscalYear.endDate - fiscalYear.startDate) / 86400000);
	console.log(`from ${name}: the year from ${day(fiscalYear.startDate)} to ${day(fiscalYear.endDate)}, ${length} days`);
	console.log(`\tthe quarter from ${day(quarter.startDate)} to ${day(quarter.endDate)}, at noon of 31 March ${noon > quarter.endDate ? 'over' : 'not over'}`);
}
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
from January: the year from 2014-01-01T00:00 to 2013-12-31T23:59, 0 days
	the quarter from 2014-01-01T00:00 to 2014-03-31T00:00, at noon of 31 March over
from April: the year from 2013-04-01T00:00 to 2014-03-31T23:59, 365 days
	the quarter from 2014-01-01T00:00 to 2014-03-31T00:00, at noon of 31 March over
from July: the year from 2013-07-01T00:00 to 2014-06-30T23:59, 365 days
	the quarter from 2014-01-01T00:00 to 2014-03-31T00:00, at noon of 31 March over
from October: the year from 2013-10-01T00:00 to 2014-09-30T23:59, 365 days
	the quarter from 2014-01-01T00:00 to 2014-03-31T00:00, at noon of 31 March over
SEEN
