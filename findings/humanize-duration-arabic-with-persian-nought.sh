#!/usr/bin/env bash
# humanize-duration 3.35.1: in Arabic 20 days have a Persian nought beside an Arabic two, and 365 days are no year but eleven months and four weeks.
#
# The package writes spans of time in words, in some sixty languages; in Arabic with the digits of that script.
# Guess that was wrong: the ten digits are of one set, so that the text is found by who types it, and Intl writes the same; 365 days, as a lease has them, are a year.
# Seen: the nought is that of Persian, U+06F0, and the rest U+0661 to U+0669; a year is 365.25 days and a month a twelfth of it, down to the minute.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact humanize-duration@3.35.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const humanize = createRequire(import.meta.url)('humanize-duration');
const day = 86400000;
const text = humanize(20 * day, { language: 'ar', units: ['d'] });
console.log(`20 days: ${[...text].slice(0, 2).map((digit) => `U+${digit.codePointAt(0).toString(16).padStart(4, '0')}`).join(' ')}; the same as "٢٠": ${text.startsWith('٢٠')}`);
for (const days of [30, 45, 365, 366]) console.log(`${days} days: ${humanize(days * day)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
20 days: U+0662 U+06f0; the same as "٢٠": false
30 days: 4 weeks, 2 days
45 days: 1 month, 2 weeks, 13 hours, 30 minutes
365 days: 11 months, 4 weeks, 2 days, 4 hours, 30 minutes
366 days: 1 year, 18 hours
SEEN
