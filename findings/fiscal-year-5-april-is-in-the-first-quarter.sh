#!/usr/bin/env bash
# fiscal-year 1.0.0: the last day of a British tax year is in its first month and first quarter, and so are the last two weeks of a Nepali one.
#
# The package is told the day on which a fiscal year starts, 6 April in Britain, about 16 July in Nepal, and gives year, quarter and month of a date.
# Guess that was wrong: year, quarter and month are reckoned from the same day, so that the year's last day is in its twelfth month.
# Seen: the year turns on the day that was told; months and quarters turn on the first of the calendar's months. The days before belong to the old year's number and the new year's first quarter, and each later month and quarter begins days too early as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fiscal-year@1.0.0
cat >try.cjs <<'JS'
const { default: FiscalYear } = require('fiscal-year');

const starts = {
	Britain: [{ month: 3, day: 6 }, ['2014-03-31', '2014-04-05', '2014-04-06', '2014-05-05', '2014-07-05', '2014-07-06', '2015-01-05']],
	Nepal: [{ month: 6, day: 16 }, ['2014-06-30', '2014-07-15', '2014-07-16', '2014-10-15', '2014-10-16']],
	Australia: [{ month: 6, day: 1 }, ['2014-06-30', '2014-07-01', '2014-09-30', '2014-10-01']],
};
for (const [name, [start, dates]] of Object.entries(starts)) {
	const fiscal = FiscalYear(start);
	for (const date of dates) {
		const [year, month] = date.split('-').map(Number);
		const months = (year - 2014) * 12 + month - 1 - start.month - (Number(date.slice(8)) < start.day ? 1 : 0);
		const right = ((months % 12) + 12) % 12;
		console.log(`${name} ${date}: year ${fiscal.getFiscalYear(date)}, quarter ${fiscal.getFiscalQuarter(date)}, month ${fiscal.getFiscalMonth(date) + 1}; reckoned from the day, quarter ${Math.floor(right / 3) + 1}, month ${right + 1}`);
	}
}
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Britain 2014-03-31: year 2014, quarter 4, month 12; reckoned from the day, quarter 4, month 12
Britain 2014-04-05: year 2014, quarter 1, month 1; reckoned from the day, quarter 4, month 12
Britain 2014-04-06: year 2015, quarter 1, month 1; reckoned from the day, quarter 1, month 1
Britain 2014-05-05: year 2015, quarter 1, month 2; reckoned from the day, quarter 1, month 1
Britain 2014-07-05: year 2015, quarter 2, month 4; reckoned from the day, quarter 1, month 3
Britain 2014-07-06: year 2015, quarter 2, month 4; reckoned from the day, quarter 2, month 4
Britain 2015-01-05: year 2015, quarter 4, month 10; reckoned from the day, quarter 3, month 9
Nepal 2014-06-30: year 2014, quarter 4, month 12; reckoned from the day, quarter 4, month 12
Nepal 2014-07-15: year 2014, quarter 1, month 1; reckoned from the day, quarter 4, month 12
Nepal 2014-07-16: year 2015, quarter 1, month 1; reckoned from the day, quarter 1, month 1
Nepal 2014-10-15: year 2015, quarter 2, month 4; reckoned from the day, quarter 1, month 3
Nepal 2014-10-16: year 2015, quarter 2, month 4; reckoned from the day, quarter 2, month 4
Australia 2014-06-30: year 2014, quarter 4, month 12; reckoned from the day, quarter 4, month 12
Australia 2014-07-01: year 2015, quarter 1, month 1; reckoned from the day, quarter 1, month 1
Australia 2014-09-30: year 2015, quarter 1, month 3; reckoned from the day, quarter 1, month 3
Australia 2014-10-01: year 2015, quarter 2, month 4; reckoned from the day, quarter 2, month 4
SEEN
