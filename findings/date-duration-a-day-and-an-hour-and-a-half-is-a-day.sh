#!/usr/bin/env bash
# date-duration 2.0.0: a day and an hour and a half is a day, an hour and half a minute is an hour; the part that has a fraction is left out with all that follows.
#
# ISO 8601 lets the last part of a duration have a fraction, after a comma or a point: P1DT1.5H, PT1H0.5M.
# Guess that was wrong: a text that is not understood to its end is refused, as PT1.5H alone is.
# Seen: once one part has been read the rest may be anything; toString() gives it back without it, and sums and dates are short by it. @0dep/piso reads each in full.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-duration@2.0.0 @0dep/piso@5.1.2
cat >try.mjs <<'JS'
import { parseDuration } from '@0dep/piso';
import Duration from 'date-duration';

const start = new Date('2014-11-20T00:00:00Z');
for (const text of ['P1DT1H30M', 'P1DT1.5H', 'P1DT1,5H', 'PT1H0.5M', 'PT1H30M15.5S', 'PT1.5H']) {
	const right = parseDuration(text).getExpireAt(start).toISOString();
	try {
		const read = Duration(text);
		console.log(`${text}: ${read.toString()}, ${read.addTo(start).toISOString()}; piso ${right}`);
	} catch (error) {
		console.log(`${text}: ${error.message}`);
	}
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
P1DT1H30M: P1DT1H30M, 2014-11-21T01:30:00.000Z; piso 2014-11-21T01:30:00.000Z
P1DT1.5H: P1D, 2014-11-21T00:00:00.000Z; piso 2014-11-21T01:30:00.000Z
P1DT1,5H: P1D, 2014-11-21T00:00:00.000Z; piso 2014-11-21T01:30:00.000Z
PT1H0.5M: PT1H, 2014-11-20T01:00:00.000Z; piso 2014-11-20T01:00:30.000Z
PT1H30M15.5S: PT1H30M, 2014-11-20T01:30:00.000Z; piso 2014-11-20T01:30:15.500Z
PT1.5H: Invalid duration: invalid ISO format (PT1.5H)
SEEN
