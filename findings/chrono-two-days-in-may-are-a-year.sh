#!/usr/bin/env bash
# chrono-node 2.10.3: talks on "May 5, 10 and 12, 2014" were held on 5 May 2010, and of November and December 2014 November is lost.
#
# The package finds dates in running text; lists of days, with the year at their end, are how rounds of talks are told.
# Guess that was wrong: the second day of such a list is a day, or only the first is found; "20-21 November 2014" is found as two days.
# Seen: the second day is taken for a year of two figures, and the real year is left out; in French "20 et" becomes a date of the present, for "est" is a day of the week.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >try.mjs <<'JS'
import * as chrono from 'chrono-node';

process.env.TZ = 'UTC';
const now = new Date(Date.UTC(2016, 2, 31, 12));
const say = ({ text, start, end }) => `${text} = ${start.date().toISOString().slice(0, 10)}${end ? ` to ${end.date().toISOString().slice(0, 10)}` : ''}`;
for (const text of ['May 5, 2014', '20-21 November 2014', 'May 5, 10 and 12, 2014', 'May 12, 14 and 15, 2014', 'Nov-Dec 2014']) console.log(`${text}: ${chrono.parse(text, now).map(say).join('; ')}`);
for (const text of ['le 20 novembre 2014', 'les 20 et 21 novembre 2014']) console.log(`${text}: ${chrono.fr.parse(text, now).map(say).join('; ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
May 5, 2014: May 5, 2014 = 2014-05-05
20-21 November 2014: 20-21 November 2014 = 2014-11-20 to 2014-11-21
May 5, 10 and 12, 2014: May 5, 10 = 2010-05-05
May 12, 14 and 15, 2014: May 12, 14 = 2014-05-12
Nov-Dec 2014: Dec 2014 = 2014-12-01
le 20 novembre 2014: 20 novembre 2014 = 2014-11-20
les 20 et 21 novembre 2014: 20 et = 2016-04-01; 21 novembre 2014 = 2014-11-21
SEEN
