#!/usr/bin/env bash
# iso8601-js-period 0.2.1: a year has 360 days, so that a lease of 43 years, P43Y, ends seven and a half months too early.
#
# The package reads durations of ISO 8601 and tells them in words or as a number of seconds.
# Guess that was wrong: a year is 365 or 365.25 days where it must be a number, as in other packages; nothing is said of it in the description.
# Seen: parseToTotalSeconds() counts a month as 30 days and a year as twelve of these, while P365D and P52W are a year to the day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iso8601-js-period@0.2.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { Period } = createRequire(import.meta.url)('iso8601-js-period');
const start = Date.UTC(2015, 0, 1);
for (const period of ['P1M', 'P365D', 'P1Y', 'P12M', 'P43Y']) {
	const seconds = Period.parseToTotalSeconds(period);
	console.log(`${Period.parseToString(period)}: ${seconds / 86_400} days, from ${new Date(start).toISOString().slice(0, 10)} to ${new Date(start + seconds * 1000).toISOString().slice(0, 10)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 month: 30 days, from 2015-01-01 to 2015-01-31
365 days: 365 days, from 2015-01-01 to 2016-01-01
1 year: 360 days, from 2015-01-01 to 2015-12-27
12 months: 360 days, from 2015-01-01 to 2015-12-27
43 years: 15480 days, from 2015-01-01 to 2057-05-20
SEEN
