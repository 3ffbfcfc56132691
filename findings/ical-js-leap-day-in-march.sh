#!/usr/bin/env bash
# ical.js 2.2.1: what is every year on 29 February falls on 1 March in other years, and the 20th week of the year is every week.
#
# RFC 5545: where a rule gives a date that does not exist, it is passed over. BYWEEKNO names weeks of the year by their number.
# Guess that was wrong: 2012, 2016, 2020; and one Monday a year.
# Seen: three days that the rule does not have stand between two that it has; with the month and the day in the rule it is right. BYWEEKNO with a weekday gives
# every such day, without a weekday none at all, and no error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1
cat >try.mjs <<'JS'
import ICAL from 'ical.js';

const days = (rule, from) => {
	const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(from));
	const found = [];
	for (let day = iterator.next(); day && found.length < 5; day = iterator.next()) found.push(day.toString());
	return `${rule} from ${from}: ${found.join(' ') || 'none'}`;
};
console.log(days('FREQ=YEARLY', '2012-02-29'));
console.log(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2012-02-29'));
console.log(days('FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2014-01-01'));
console.log(days('FREQ=YEARLY;BYWEEKNO=20', '2014-01-01'));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
FREQ=YEARLY from 2012-02-29: 2012-02-29 2013-03-01 2014-03-01 2015-03-01 2016-02-29
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 from 2012-02-29: 2012-02-29 2016-02-29 2020-02-29 2024-02-29 2028-02-29
FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO from 2014-01-01: 2014-01-06 2014-01-13 2014-01-20 2014-01-27 2014-02-03
FREQ=YEARLY;BYWEEKNO=20 from 2014-01-01: none
SEEN
