#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1: a decade is the duration P11 and three decades P31; a fortnight is P12; "the last decade" has no time at all.
#
# The package tells a length of time as TIMEX, in the letters of ISO 8601: P40Y for forty years, P2W for two weeks; beside it stand its seconds.
# Guess that was wrong: what is found as a duration is written as one: P10Y, P30Y, P2W.
# Seen: the multiplier is joined to the number as text and the unit is lost, so that one decade and eleven of something look alike; the seconds are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { recognizeDateTime } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
for (const text of ['forty years', 'two weeks', 'a decade', 'two decades', 'three decades', 'half a decade', 'a fortnight', 'the last year', 'the last decade']) {
	const [{ resolution }] = recognizeDateTime(text, 'en-us', 0, new Date(2016, 2, 15));
	console.log(`${text}: ${resolution?.values.map(({ timex, value, start, end }) => `${timex}, ${value ?? `${start} to ${end}`}`) ?? 'found, without a value'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
forty years: P40Y, 1261440000
two weeks: P2W, 1209600
a decade: P11, 315360000
two decades: P21, 630720000
three decades: P31, 946080000
half a decade: P0.51, 157680000
a fortnight: P12, 1209600
the last year: 2015, 2015-01-01 to 2016-01-01
the last decade: found, without a value
SEEN
