#!/usr/bin/env bash
# persian-date 1.1.0: from 31 Farvardin to 1 Ordibehesht are one day and two months, from the first to the last of a month minus one; a day of Aban 1393 and one of Aban 1394 are of the same month.
#
# The package measures from one day to another by diff, in days, months or years, and compares days by isSameMonth.
# Guess that was wrong: one day is no month, months are not fewer than none, and a month is that of its year, as in moment, whose names it takes.
# Seen: 337 days are 13 months and a year; what is left of a month is put on the wrong side, and isSameMonth looks at the number of the month alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact persian-date@1.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const PersianDate = createRequire(import.meta.url)('persian-date');
for (const [from, to] of [[[1393, 1, 31], [1393, 2, 1]], [[1393, 12, 29], [1394, 1, 1]], [[1393, 1, 1], [1393, 1, 31]], [[1393, 1, 1], [1393, 2, 1]], [[1393, 8, 29], [1394, 8, 29]], [[1393, 8, 29], [1394, 8, 1]]]) {
	const [start, end] = [new PersianDate(from), new PersianDate(to)];
	console.log(`${from.join('/')} to ${to.join('/')}: ${end.diff(start, 'days')} days, ${end.diff(start, 'months')} months, ${end.diff(start, 'years')} years; one month: ${start.isSameMonth(end)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1393/1/31 to 1393/2/1: 1 days, 2 months, 0 years; one month: false
1393/12/29 to 1394/1/1: 1 days, 2 months, 0 years; one month: false
1393/1/1 to 1393/1/31: 30 days, -1 months, 0 years; one month: true
1393/1/1 to 1393/2/1: 31 days, 1 months, 0 years; one month: false
1393/8/29 to 1394/8/29: 365 days, 12 months, 1 years; one month: true
1393/8/29 to 1394/8/1: 337 days, 13 months, 1 years; one month: true
SEEN
