#!/usr/bin/env bash
# @umalqura/core 0.0.7, @tabby_ai/hijri-converter 1.0.5 and hijri-converter 1.1.1: one calendar of Umm al-Qura, and two days of three differ in the 1950s.
#
# Each says that it is that calendar, which goes by a table printed in Saudi Arabia; papers and contracts of the Gulf are dated by it, and the reckoned calendars
# differ from it by a day now and then.
# Guess that was wrong: a table is a table, so that the three agree on every day that all of them know.
# Seen in UTC: up to the 1980s @umalqura/core has another day than the other two, on two days of three in the 1950s and on one of three in the 1960s; and those two
# differ in a month of the 2000s, of the 2020s and of the 2060s.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @umalqura/core@0.0.7 @tabby_ai/hijri-converter@1.0.5 hijri-converter@1.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const umalqura = require('@umalqura/core').default;
const { gregorianToHijri } = require('@tabby_ai/hijri-converter');
const { toHijri } = require('hijri-converter');
const all = (at) => {
	const date = new Date(at);
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
	const [a, b, c] = [umalqura(new Date(year, month - 1, day)), gregorianToHijri({ year, month, day }), toHijri(year, month, day)];
	return [`${a.hy}-${a.hm}-${a.hd}`, `${b.year}-${b.month}-${b.day}`, `${c.hy}-${c.hm}-${c.hd}`];
};
for (const day of ['1954-11-20', '2014-11-20']) console.log(`${day}: ${all(Date.parse(day)).join(', ')}`);
for (const from of [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2060]) {
	let [days, first, second] = [0, 0, 0];
	for (let at = Date.UTC(from, 0, 1); at < Date.UTC(from + 10, 0, 1); at += 86400000) {
		const [a, b, c] = all(at);
		days += 1;
		first += a !== b;
		second += b !== c;
	}
	console.log(`${from} to ${from + 9}: of ${days} days the first two differ on ${first}, the last two on ${second}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1954-11-20: 1374-3-25, 1374-3-24, 1374-3-24
2014-11-20: 1436-1-27, 1436-1-27, 1436-1-27
1940 to 1949: of 3653 days the first two differ on 1454, the last two on 0
1950 to 1959: of 3652 days the first two differ on 2395, the last two on 0
1960 to 1969: of 3653 days the first two differ on 1287, the last two on 0
1970 to 1979: of 3652 days the first two differ on 683, the last two on 0
1980 to 1989: of 3653 days the first two differ on 150, the last two on 0
1990 to 1999: of 3652 days the first two differ on 0, the last two on 0
2000 to 2009: of 3653 days the first two differ on 0, the last two on 30
2010 to 2019: of 3652 days the first two differ on 0, the last two on 0
2020 to 2029: of 3653 days the first two differ on 0, the last two on 30
2060 to 2069: of 3653 days the first two differ on 0, the last two on 30
SEEN
