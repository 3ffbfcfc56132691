#!/usr/bin/env bash
# compromise-dates 3.9.0 (with compromise 14.15.1): the 19th century is the 19th of this month, and the end of 2014 the end of this year.
#
# The package finds the dates of an English text and gives each as a span of days, reckoned from a day that one may name, here 1 June 2020.
# Guess that was wrong: what it does not know as a date gives none, as "in the 1990s" does, and a year that is written in the text is in the answer.
# Seen: the words century and "of 2014" are passed over; a month in figures, 2014-11, is the whole year, and of a span of two full dates the second is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact compromise@14.15.1 compromise-dates@3.9.0
cat >try.mjs <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const spans = (text) =>
	nlp(text)
		.dates({ today: '2020-06-01', timezone: 'UTC' })
		.get()
		.map(({ start, end }) => `${start.slice(0, 10)} to ${end.slice(0, 10)}`)
		.join(', ') || 'none';
for (const text of ['built in November 2014', 'built in the 1990s', 'built in the 19th century', 'open by the end of 2014', 'in 2014-11', 'closed from 20 November 2014 to 3 March 2015']) console.log(`${text}: ${spans(text)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
built in November 2014: 2014-11-01 to 2014-11-30
built in the 1990s: none
built in the 19th century: 2020-06-19 to 2020-06-19
open by the end of 2014: 2020-06-01 to 2020-12-31
in 2014-11: 2014-01-01 to 2014-12-31
closed from 20 November 2014 to 3 March 2015: 2014-11-20 to 2014-11-20
SEEN
