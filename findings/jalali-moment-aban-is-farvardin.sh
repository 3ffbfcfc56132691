#!/usr/bin/env bash
# jalali-moment 3.3.11: 29 Aban 1393 is read as 29 Farvardin, seven months early, and Persian digits give a day of the year 0; both are valid.
#
# The package reads and writes Persian dates with the formats of moment; papers write the month as a word, in Latin or Arabic letters, and years in Persian digits.
# Guess that was wrong: a month or a digit that it does not know makes the date invalid, as isValid() is there to tell.
# Seen: a month that it does not know is the first of the year; it spells Aban "Aabaan" and knows no other spelling, nor, without the Persian locale, the Persian one.
# Digits are passed over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jalali-moment@3.3.11
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const moment = createRequire(import.meta.url)('jalali-moment');
for (const [text, format] of [['1393/08/29', 'jYYYY/jMM/jDD'], ['5 Mehr 1393', 'jD jMMMM jYYYY'], ['29 Aabaan 1393', 'jD jMMMM jYYYY'], ['29 Aban 1393', 'jD jMMMM jYYYY'], ['29 آبان 1393', 'jD jMMMM jYYYY'], ['۱۳۹۳/۰۸/۲۹', 'jYYYY/jMM/jDD']]) {
	const date = moment(text, format);
	console.log(`${text}: ${date.format('YYYY-MM-DD, jD jMMMM jYYYY')}, ${date.isValid() ? 'valid' : 'invalid'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1393/08/29: 2014-11-20, 29 Aabaan 1393, valid
5 Mehr 1393: 2014-09-27, 5 Mehr 1393, valid
29 Aabaan 1393: 2014-11-20, 29 Aabaan 1393, valid
29 Aban 1393: 2014-04-18, 29 Farvardin 1393, valid
29 آبان 1393: 2014-04-18, 29 Farvardin 1393, valid
۱۳۹۳/۰۸/۲۹: 0621-03-21, 1 Farvardin 0000, valid
SEEN
