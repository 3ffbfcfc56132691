#!/usr/bin/env bash
# bikram-sambat-js 1.0.3: 31 March and 1 April of a leap year are one day in Nepal, and every day from then to the Nepali new year is the day before.
#
# Nepal dates its laws, tenders and contracts by the Bikram Sambat, whose year ends in the middle of April.
# Guess that was wrong: two days that follow each other get two dates, and a date brought there and back is the same.
# Seen: in 2016, 2020 and 2024 twelve days are a day behind, in 2017 thirteen a day ahead, and they come back as other days. bikram-sambat 1.8.1 has them right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bikram-sambat-js@1.0.3 bikram-sambat@1.8.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { ADToBS, BSToAD } = require('bikram-sambat-js');
const { toBik } = require('bikram-sambat');
const other = (day) => {
	const { year, month, day: of } = toBik(day);
	return [year, String(month).padStart(2, '0'), String(of).padStart(2, '0')].join('-');
};
for (const day of ['2015-04-01', '2016-03-31', '2016-04-01', '2016-04-12', '2016-04-13', '2017-03-31', '2017-04-01', '2020-04-01', '2024-04-01']) console.log(`${day}: ${ADToBS(day)}, back ${BSToAD(ADToBS(day))}, by the other ${other(day)}`);
let wrong = 0;
for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2025, 0, 1); day += 86400000) {
	const text = new Date(day).toISOString().slice(0, 10);
	if (BSToAD(ADToBS(text)) !== text) wrong += 1;
}
console.log(`2000 to 2024: ${wrong} days do not come back`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2015-04-01: 2071-12-18, back 2015-04-01, by the other 2071-12-18
2016-03-31: 2072-12-18, back 2016-03-31, by the other 2072-12-18
2016-04-01: 2072-12-18, back 2016-03-31, by the other 2072-12-19
2016-04-12: 2072-12-29, back 2016-04-11, by the other 2072-12-30
2016-04-13: 2073-01-01, back 2016-04-13, by the other 2073-01-01
2017-03-31: 2073-12-18, back 2017-03-31, by the other 2073-12-18
2017-04-01: 2073-12-20, back 2017-04-02, by the other 2073-12-19
2020-04-01: 2076-12-18, back 2020-03-31, by the other 2076-12-19
2024-04-01: 2080-12-18, back 2024-03-31, by the other 2080-12-19
2000 to 2024: 162 days do not come back
SEEN
