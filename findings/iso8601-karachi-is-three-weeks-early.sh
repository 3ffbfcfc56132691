#!/usr/bin/env bash
# iso8601 1.1.1: half past ten on 20 November 2014 in Karachi, "+05:00", is a moment of 30 October; "+05" is no offset; the 324th day of 2014 is in August 2016.
#
# ISO 8601 has years, months, days, weeks and days of the year, each with hyphens or without, and offsets with minutes or without.
# Guess that was wrong: an offset of five hours moves a time by five hours, and a form that the package doesn't know raises an error.
# Seen: an offset with a colon counts as hundreds of hours; what stands after the part it knows is dropped, and 324 is a month, 32, with a digit left over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iso8601@1.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { toDate } = createRequire(import.meta.url)('iso8601');
for (const text of ['2014-11-20T10:30:00Z', '2014-11-20T10:30:00+05:00', '2014-11-20T10:30:00-05:00', '2014-11-20T10:30:00+0500', '2014-11-20T10:30:00+05', '2014-11-20T10', '2014-11-20T1030Z', '20141120', '2014-324', '2014-W47', '2014-W47-4']) console.log(`${text}: ${toDate(text).toISOString()}`);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20T10:30:00Z: 2014-11-20T10:30:00.000Z
2014-11-20T10:30:00+05:00: 2014-10-30T14:30:00.000Z
2014-11-20T10:30:00-05:00: 2014-12-11T06:30:00.000Z
2014-11-20T10:30:00+0500: 2014-11-20T10:30:00.000Z
2014-11-20T10:30:00+05: 2014-11-20T10:30:00.000Z
2014-11-20T10: 2014-11-20T00:00:00.000Z
2014-11-20T1030Z: 2014-11-20T00:00:00.000Z
20141120: 2014-01-01T00:00:00.000Z
2014-324: 2016-08-01T00:00:00.000Z
2014-W47: 2014-01-01T00:00:00.000Z
2014-W47-4: 2014-01-01T00:00:00.000Z
SEEN
