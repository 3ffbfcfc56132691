#!/usr/bin/env bash
# nepali-date 0.1.3: Republic Day of 2025, 29 May, is 16 Jestha in place of 15, and 187 days of 2024 and 2025 are a day too late.
#
# The lengths of Nepal's months follow no short rule and stand in a table, which is settled for a year when its almanac is; Republic Day is 15 Jestha.
# Guess that was wrong: a day that three other packages with tables of their own give alike has that date here too, in years that have passed.
# Seen: from 1944 to 13 June 2024 it agrees with nepali-date-converter each day; from then on the lengths of months are other ones, and nothing says that the table is a guess there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nepali-date@0.1.3 nepali-date-converter@3.4.0 nepali-date-library@1.1.16 nepali-datetime@1.6.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NepaliDate = require('nepali-date');
const Converter = require('nepali-date-converter').default;
const { ADtoBS } = require('nepali-date-library');
const NepaliDatetime = require('nepali-datetime').default;
const parts = (date) => [date.getYear(), date.getMonth() + 1, date.getDate()].join('-');
const told = (day) => {
	const noon = new Date(`${day}T12:00`);
	return [
		parts(new NepaliDate(noon)),
		parts(new Converter(noon)),
		ADtoBS(day).split('-').map(Number).join('-'),
		parts(new NepaliDatetime(noon))
	];
};
console.log('day: nepali-date, nepali-date-converter, nepali-date-library, nepali-datetime');
for (const day of ['2014-11-20', '2023-05-29', '2024-06-14', '2024-06-29', '2025-05-29', '2025-07-16']) {
	console.log(`${day}: ${told(day).join(', ')}`);
}
let apart = 0;
let first;
for (let time = Date.UTC(1944, 3, 13); time < Date.UTC(2026, 0, 1); time += 86_400_000) {
	const day = new Date(time).toISOString().slice(0, 10);
	const [own, other] = told(day);
	if (own === other) continue;
	apart += 1;
	first ??= day;
}
console.log(`days to the end of 2025 that differ from nepali-date-converter: ${apart}, the first ${first}`);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
day: nepali-date, nepali-date-converter, nepali-date-library, nepali-datetime
2014-11-20: 2071-8-4, 2071-8-4, 2071-8-4, 2071-8-4
2023-05-29: 2080-2-15, 2080-2-15, 2080-2-15, 2080-2-15
2024-06-14: 2081-3-1, 2081-2-32, 2081-2-32, 2081-2-32
2024-06-29: 2081-3-16, 2081-3-15, 2081-3-15, 2081-3-15
2025-05-29: 2082-2-16, 2082-2-15, 2082-2-15, 2082-2-15
2025-07-16: 2082-4-1, 2082-3-32, 2082-3-32, 2082-3-32
days to the end of 2025 that differ from nepali-date-converter: 187, the first 2024-06-14
SEEN
