#!/usr/bin/env bash
# epi-week 0.0.1: 3 January 2016, the first day of the first week of reports on epidemics, is in week 2, and so all year; 4733 days of 30 years are in a week too late, and the year 2015 ends in a week 53 that it has not.
#
# A week of such reports begins on a Sunday and belongs to the year in which it has four days or more, which is that of its Wednesday.
# Guess that was wrong: the package, made for these weeks of the American health authority, gives the number that follows from its rule.
# Seen: in each year that begins on a Thursday, Friday or Saturday every number is one too high; the date that is given is moved to midnight besides.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact epi-week@0.0.1
cat >try.mjs <<'JS'
import epiWeek from 'epi-week';

const DAY = 86_400_000;
const byRule = (day) => {
	const wednesday = day + (3 - new Date(day).getUTCDay()) * DAY;
	const year = new Date(wednesday).getUTCFullYear();
	return `${year} week ${Math.floor((wednesday - Date.UTC(year, 0, 1)) / DAY / 7) + 1}`;
};
const told = (day) => {
	const { year, week } = epiWeek(new Date(day));
	return `${year} week ${week}`;
};
for (const name of ['2014-11-20', '2016-01-02', '2016-01-03', '2016-11-20', '2017-01-01', '2021-03-01']) {
	const day = Date.parse(name);
	console.log(`${name}: ${told(day)}, by the rule ${byRule(day)}`);
}
const years = new Map();
for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2030, 0, 1); day += DAY) {
	const year = new Date(day).getUTCFullYear();
	if (told(day) !== byRule(day)) years.set(year, (years.get(year) ?? 0) + 1);
}
console.log(`days that differ: ${[...years.values()].reduce((sum, days) => sum + days, 0)} of 10958, in ${[...years.keys()].join(', ')}`);
const noon = new Date('2014-11-20T12:00Z');
epiWeek(noon);
console.log(`noon of 20 November after it was asked for: ${noon.toISOString()}`);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20: 2014 week 47, by the rule 2014 week 47
2016-01-02: 2015 week 53, by the rule 2015 week 52
2016-01-03: 2016 week 2, by the rule 2016 week 1
2016-11-20: 2016 week 48, by the rule 2016 week 47
2017-01-01: 2017 week 1, by the rule 2017 week 1
2021-03-01: 2021 week 10, by the rule 2021 week 9
days that differ: 4733 of 10958, in 2000, 2004, 2005, 2009, 2010, 2011, 2015, 2016, 2021, 2022, 2026, 2027, 2028
noon of 20 November after it was asked for: 2014-11-20T00:00:00.000Z
SEEN
