#!/usr/bin/env bash
# iso8601-convert 1.0.0: day 324 of 2014 is 1 August 2016, and 20 November 2014 without hyphens or as a day of week 47 is 1 January.
#
# ISO 8601 writes one day as 2014-11-20, 20141120, 2014-324 or 2014-W47-4, and offsets as +05:30 or +0530.
# Guess that was wrong: a converter of that standard, which even knows leap seconds, reads all four or says that it does not.
# Seen: two digits after the first hyphen are the month, and month 32 of 2014 is August 2016; what does not fit is left out without a word, the half second after a comma too. @0dep/piso reads each as 20 November.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iso8601-convert@1.0.0 @0dep/piso@5.1.2
cat >try.cjs <<'JS'
const { toDate } = require('iso8601-convert');
const { getDate } = require('@0dep/piso');

for (const text of ['2014-11-20', '20141120', '2014-324', '2014-W47-4', '2014-11-20T10:00+05:30', '20141120T100000Z', '2014-11-20T10:00:00.5Z', '2014-11-20T10:00:00,5Z']) {
	console.log(`${text}: ${toDate(text).toISOString()}, piso ${getDate(text, true).toISOString()}`);
}
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20: 2014-11-20T00:00:00.000Z, piso 2014-11-20T00:00:00.000Z
20141120: 2014-01-01T00:00:00.000Z, piso 2014-11-20T00:00:00.000Z
2014-324: 2016-08-01T00:00:00.000Z, piso 2014-11-20T00:00:00.000Z
2014-W47-4: 2014-01-01T00:00:00.000Z, piso 2014-11-20T00:00:00.000Z
2014-11-20T10:00+05:30: 2014-11-20T04:30:00.000Z, piso 2014-11-20T04:30:00.000Z
20141120T100000Z: 2014-01-01T00:00:00.000Z, piso 2014-11-20T10:00:00.000Z
2014-11-20T10:00:00.5Z: 2014-11-20T10:00:00.500Z, piso 2014-11-20T10:00:00.500Z
2014-11-20T10:00:00,5Z: 2014-11-20T10:00:00.000Z, piso 2014-11-20T10:00:00.500Z
SEEN
