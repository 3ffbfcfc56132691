#!/usr/bin/env bash
# lunar-calendar 0.1.4 and chinese-lunar 0.1.4: the Mid-Autumn day of 2007 is 26 September, not 25, that of 1996 is 26 September, not 27, and each New Year from 2074 to 2077 is a day early.
#
# Both give the days of China's calendar, for 1891 to 2100 and 1900 to 2100; Mid-Autumn is day 15 of the eighth month. lunar-typescript 1.8.6 and the calendar of JavaScript itself
# agree on each day that is shown here, and stand beside them.
# Guess that was wrong: tables of a calendar that differ at all differ where it is not settled, as in the far future.
# Seen: lunar-calendar has months of 1926, 1935, 1945 and 2007 a day off, so that a festival or an anniversary falls on another day than it did; chinese-lunar some months from 1933
# to 1996, and each day from June 2073 for four years. On a computer whose clock is put forward in summer a day of lunar-calendar has a fraction.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lunar-calendar@0.1.4 chinese-lunar@0.1.4 lunar-typescript@1.8.6
cat >try.mjs <<'JS'
import chineseLunar from 'chinese-lunar';
import lunarCalendar from 'lunar-calendar';
import { Solar } from 'lunar-typescript';

const own = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const ways = {
	'lunar-calendar': (...day) => {
		const { lunarMonth, lunarDay } = lunarCalendar.solarToLunar(...day);
		return `${lunarMonth}/${lunarDay}`;
	},
	'chinese-lunar': (year, month, day) => {
		const lunar = chineseLunar.solarToLunar(new Date(year, month - 1, day));
		return `${lunar.month}/${lunar.day}`;
	},
	'lunar-typescript': (...day) => {
		const lunar = Solar.fromYmd(...day).getLunar();
		return `${lunar.getMonth()}/${lunar.getDay()}`;
	},
	'JavaScript': (year, month, day) => own.format(Date.UTC(year, month - 1, day)),
};
const days = { 'Mid-Autumn': [[1935, 9, 12], [1945, 9, 20], [1978, 9, 17], [1996, 9, 27], [2007, 9, 25], [2014, 9, 8]], 'New Year': [[2014, 1, 31], [2074, 1, 27], [2076, 2, 5]] };
for (const [name, dates] of Object.entries(days)) {
	for (const date of dates) console.log(`${name}, ${date.join('-')}: ${Object.entries(ways).map(([way, read]) => `${way} ${read(...date)}`).join(', ')}`);
}
JS
{
	TZ=UTC node try.mjs
	echo 'On a computer in New York:'
	TZ=America/New_York node try.mjs | sed -n 's/\(2014-9-8: lunar-calendar [^,]*\),.*/\1/p'
} | tee seen.txt
diff seen.txt - <<'SEEN'
Mid-Autumn, 1935-9-12: lunar-calendar 8/14, chinese-lunar 8/15, lunar-typescript 8/15, JavaScript 8/15
Mid-Autumn, 1945-9-20: lunar-calendar 8/14, chinese-lunar 8/15, lunar-typescript 8/15, JavaScript 8/15
Mid-Autumn, 1978-9-17: lunar-calendar 8/15, chinese-lunar 8/16, lunar-typescript 8/15, JavaScript 8/15
Mid-Autumn, 1996-9-27: lunar-calendar 8/15, chinese-lunar 8/16, lunar-typescript 8/15, JavaScript 8/15
Mid-Autumn, 2007-9-25: lunar-calendar 8/14, chinese-lunar 8/15, lunar-typescript 8/15, JavaScript 8/15
Mid-Autumn, 2014-9-8: lunar-calendar 8/15, chinese-lunar 8/15, lunar-typescript 8/15, JavaScript 8/15
New Year, 2014-1-31: lunar-calendar 1/1, chinese-lunar 1/1, lunar-typescript 1/1, JavaScript 1/1
New Year, 2074-1-27: lunar-calendar 1/1, chinese-lunar 1/2, lunar-typescript 1/1, JavaScript 1/1
New Year, 2076-2-5: lunar-calendar 1/1, chinese-lunar 1/2, lunar-typescript 1/1, JavaScript 1/1
On a computer in New York:
Mid-Autumn, 2014-9-8: lunar-calendar 8/14.958333333333343
SEEN
