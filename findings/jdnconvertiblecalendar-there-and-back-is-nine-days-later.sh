#!/usr/bin/env bash
# jdnconvertiblecalendar 0.0.7 (bundled with esbuild 0.28.2, since Node cannot load it as it is): 522 years before 20 November 2014 is 29 November 1492, and 522 years after that is 29 November 2014; 21 October 1492 is 30 October.
#
# The package, made for historical dates, keeps a day by its Julian day number and shows it in the Julian, the Gregorian or the Islamic calendar.
# Guess that was wrong: a day given in the Gregorian calendar is shown as the same day in that calendar, and who goes back and forth by the same years is where he began.
# Seen: on its way to the number a day before 15 October 1582 is taken for one of the Julian calendar, and on its way back it is not; it moves by nine days in 1492, by six in 1066. Given in the Julian calendar, as 12 October 1492, it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jdnconvertiblecalendar@0.0.7 esbuild@0.28.2
cat >try.mjs <<'JS'
import { build } from 'esbuild';

await build({ stdin: { contents: "export * from 'jdnconvertiblecalendar'", resolveDir: '.' }, bundle: true, format: 'esm', outfile: 'calendars.mjs', logLevel: 'error' });
const { CalendarDate, GregorianCalendarDate, JulianCalendarDate, JDNConvertibleConversionModule, JDNPeriod } = await import(new URL('calendars.mjs', import.meta.url));
const { gregorianToJDN, julianToJDN } = JDNConvertibleConversionModule;
const show = (date) => {
	const { year, month, day } = date.toCalendarPeriod().periodStart;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
const gregorian = (...day) => {
	const number = gregorianToJDN(new CalendarDate(...day));
	return new GregorianCalendarDate(new JDNPeriod(number, number));
};
for (const day of [[2014, 11, 20], [1582, 10, 15], [1582, 10, 14], [1492, 10, 21], [1066, 10, 20]]) console.log(`${day.join('-')} in the Gregorian calendar: ${show(gregorian(...day))}`);
for (const years of [-400, -432, -522]) {
	const date = gregorian(2014, 11, 20);
	date.transposePeriodByYear(years);
	console.log(`2014-11-20 and ${years} years: ${show(date)}`);
	date.transposePeriodByYear(-years);
	console.log(`\tand back again: ${show(date)}`);
}
const october = julianToJDN(new CalendarDate(1492, 10, 12));
console.log(`1492-10-12 in the Julian calendar: ${show(new JulianCalendarDate(new JDNPeriod(october, october)).convertCalendar('Gregorian'))} in the Gregorian`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20 in the Gregorian calendar: 2014-11-20
1582-10-15 in the Gregorian calendar: 1582-10-15
1582-10-14 in the Gregorian calendar: 1582-10-24
1492-10-21 in the Gregorian calendar: 1492-10-30
1066-10-20 in the Gregorian calendar: 1066-10-26
2014-11-20 and -400 years: 1614-11-20
	and back again: 2014-11-20
2014-11-20 and -432 years: 1582-11-20
	and back again: 2014-11-20
2014-11-20 and -522 years: 1492-11-29
	and back again: 2014-11-29
1492-10-12 in the Julian calendar: 1492-10-21 in the Gregorian
SEEN
