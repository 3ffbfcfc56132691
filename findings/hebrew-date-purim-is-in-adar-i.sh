#!/usr/bin/env bash
# hebrew-date 1.0.7: Purim of 2013 is on 14 Adar I, a month of leap years in which Purim never is, and the year 5773 has no leap month.
#
# A leap year has two months Adar, the first and the second, and feasts of Adar are in the second; a plain year has one, Adar.
# Guess that was wrong: a plain year's Adar is called Adar, as it is by Intl and @hebcal/core, so that its name tells a leap year from a plain one.
# Seen: it is "AdarI" each year; 14 Adar of a plain year and the day a month before Purim of a leap year have one name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hebrew-date@1.0.7 @hebcal/core@6.9.3
cat >try.mjs <<'JS'
import { HDate } from '@hebcal/core';
import hebrewDate from 'hebrew-date';

const intl = new Intl.DateTimeFormat('en-u-ca-hebrew', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
for (const [name, year, month, day] of [['Purim', 2013, 2, 24], ['a month before Purim', 2014, 2, 14], ['Purim', 2014, 3, 16], ['Purim', 2015, 3, 5]]) {
	const { date, month_name: called, year: hebrew } = hebrewDate(year, month, day);
	const other = new HDate(new Date(year, month - 1, day));
	console.log(`${name}, ${year}-${month}-${day}: ${date} ${called} ${hebrew}; Intl ${intl.format(Date.UTC(year, month - 1, day))}; @hebcal/core ${other.render('en')}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Purim, 2013-2-24: 14 AdarI 5773; Intl 14 Adar 5773; @hebcal/core 14th of Adar, 5773
a month before Purim, 2014-2-14: 14 AdarI 5774; Intl 14 Adar I 5774; @hebcal/core 14th of Adar I, 5774
Purim, 2014-3-16: 14 AdarII 5774; Intl 14 Adar II 5774; @hebcal/core 14th of Adar II, 5774
Purim, 2015-3-5: 14 AdarI 5775; Intl 14 Adar 5775; @hebcal/core 14th of Adar, 5775
SEEN
