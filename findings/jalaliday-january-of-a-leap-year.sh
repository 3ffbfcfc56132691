#!/usr/bin/env bash
# jalaliday 3.1.1 (with dayjs 1.11.23): from 1 January to 29 February of a leap year every day is the Persian day after it.
#
# The package gives dayjs the Persian calendar; news and contracts of Iran are dated by it.
# Guess that was wrong: a converter of calendars is right on every day of a year or wrong on all.
# Seen: sixty days of 2016, 2020 and 2024 are a day ahead, and 29 February and 1 March are one day. Taken back from its Persian date such a day is the day after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jalaliday@3.1.1 dayjs@1.11.23
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
const jalali = require('jalaliday');
dayjs.extend(jalali.default ?? jalali);
const intl = (date) => Object.fromEntries(new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(date).map(({ type, value }) => [type, value]));
for (const [year, month, day] of [[2019, 1, 1], [2019, 12, 31], [2020, 1, 1], [2020, 1, 3], [2020, 2, 29], [2020, 3, 1], [2024, 1, 1], [2024, 2, 29], [2024, 3, 1]]) {
	const date = new Date(year, month - 1, day, 12);
	const wanted = intl(date);
	const seen = dayjs(date).calendar('jalali').format('YYYY/M/D');
	const back = dayjs(seen, { jalali: true }).calendar('gregory').format('YYYY-M-D');
	console.log(`${year}-${month}-${day}: ${seen}, by Intl ${wanted.year}/${wanted.month}/${wanted.day}, back ${back}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2019-1-1: 1397/10/11, by Intl 1397/10/11, back 2019-1-1
2019-12-31: 1398/10/10, by Intl 1398/10/10, back 2019-12-31
2020-1-1: 1398/10/12, by Intl 1398/10/11, back 2020-1-2
2020-1-3: 1398/10/14, by Intl 1398/10/13, back 2020-1-4
2020-2-29: 1398/12/11, by Intl 1398/12/10, back 2020-3-1
2020-3-1: 1398/12/11, by Intl 1398/12/11, back 2020-3-1
2024-1-1: 1402/10/12, by Intl 1402/10/11, back 2024-1-2
2024-2-29: 1402/12/11, by Intl 1402/12/10, back 2024-3-1
2024-3-1: 1402/12/11, by Intl 1402/12/11, back 2024-3-1
SEEN
