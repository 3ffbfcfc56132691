#!/usr/bin/env bash
# jalali-date 1.5.0: a month after 31 Shahrivar is 31 Mehr, a day that no calendar has, and a year after 30 Esfand 1399 is 30 Esfand 1400.
#
# The first six months of the Persian calendar have 31 days and the next five 30; Esfand has 30 in a leap year and 29 in others. setMonth and setFullYear are named after those of Date.
# Guess that was wrong: setMonth goes on into Aban when Mehr is too short, as Date does, or stops at its last day, as other packages of this calendar do.
# Seen: getMonth, getDate and format() name the day that there is not, while the moment within is the next day's: it is not equal to its own name, and the next step by a month starts from the 31st. The Intl of the language names the moment right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jalali-date@1.5.0
cat >try.mjs <<'JS'
import JDate from 'jalali-date';

const intl = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: '2-digit', day: '2-digit' });
const byIntl = (moment) => {
	const { year, month, day } = Object.fromEntries(intl.formatToParts(moment).map((part) => [part.type, part.value]));
	return `${year}/${month}/${day}`;
};
const told = (what, date) => console.log(`${what}: ${date.format('YYYY/MM/DD')}; the moment is ${byIntl(date.toGregorian())}, read again ${new JDate(date.toGregorian()).format('YYYY/MM/DD')}`);
const step = (first, name, value) => {
	const date = new JDate(first);
	date[name](value);
	told(`${first.join('/')} ${name} ${value}`, date);
	return date;
};
told('1398/6/31', new JDate([1398, 6, 31]));
step([1398, 6, 30], 'setMonth', 7);
const mehr = step([1398, 6, 31], 'setMonth', 7);
step([1399, 12, 30], 'setFullYear', 1400);
step([1399, 1, 31], 'setMonth', 12);
step([1398, 7, 30], 'setDate', 31);
mehr.setMonth(8);
told('31 Mehr setMonth 8', mehr);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1398/6/31: 1398/06/31; the moment is 1398/06/31, read again 1398/06/31
1398/6/30 setMonth 7: 1398/07/30; the moment is 1398/07/30, read again 1398/07/30
1398/6/31 setMonth 7: 1398/07/31; the moment is 1398/08/01, read again 1398/08/01
1399/12/30 setFullYear 1400: 1400/12/30; the moment is 1401/01/01, read again 1401/01/01
1399/1/31 setMonth 12: 1399/12/31; the moment is 1400/01/01, read again 1400/01/01
1398/7/30 setDate 31: 1398/07/31; the moment is 1398/08/01, read again 1398/08/01
31 Mehr setMonth 8: 1398/08/31; the moment is 1398/09/01, read again 1398/09/01
SEEN
