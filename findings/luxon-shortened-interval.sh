#!/usr/bin/env bash
# luxon 3.7.2: the shortened end of an ISO 8601 interval is read as a time of the present day.
#
# ISO 8601 lets the end leave out what it shares with the beginning: 2014-11/12 is November to December 2014. Catalogues and libraries write dates so.
# Luxon's reference says that it reads intervals of ISO 8601.
# Guess that was wrong: December 2014, or an invalid interval, as for 2014-11-20/25.
# Seen: a valid interval that ends at noon of the day on which the program runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact luxon@3.7.2
cat >try.mjs <<'JS'
import { DateTime, Interval } from 'luxon';

const today = DateTime.utc().toISODate();
for (const written of ['2014-11-20/2014-12-05', '2014-11/12', '2014-11-20/25']) {
	const interval = Interval.fromISO(written, { zone: 'utc' });
	const end = interval.end?.toFormat('yyyy-MM-dd HH:mm').replace(today, 'today');
	console.log(`${written}: ${interval.isValid ? `ends ${end}` : 'invalid'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20/2014-12-05: ends 2014-12-05 00:00
2014-11/12: ends today 12:00
2014-11-20/25: invalid
SEEN
