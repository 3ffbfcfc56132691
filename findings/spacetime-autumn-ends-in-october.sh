#!/usr/bin/env bash
# spacetime 7.15.0: 20 November 2014 is in autumn, and that autumn ended on 31 October; every season lacks its third month.
#
# The package knows the seasons of both halves of the earth, and of any date the beginning and the end of its season, quarter or week.
# Guess that was wrong: a date lies between the beginning and the end of its season, as it does of its quarter.
# Seen: a season begins as it should and ends after two months, so one day in three is later than its end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact spacetime@7.15.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const spacetime = createRequire(import.meta.url)('spacetime');
for (const day of ['2014-02-20', '2014-05-20', '2014-08-20', '2014-10-20', '2014-11-20', '2014-12-20']) {
	const date = spacetime(day, 'UTC');
	const span = (unit) => `${date.startOf(unit).format('iso-short')} to ${date.endOf(unit).format('iso-short')}`;
	console.log(`${day}: ${date.season()}, ${span('season')}; ${date.quarter()}, ${span('quarter')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-02-20: winter, 2013-12-01 to 2014-01-31; 1, 2014-01-01 to 2014-03-31
2014-05-20: spring, 2014-03-01 to 2014-04-30; 2, 2014-04-01 to 2014-06-30
2014-08-20: summer, 2014-06-01 to 2014-07-31; 3, 2014-07-01 to 2014-09-30
2014-10-20: autumn, 2014-09-01 to 2014-10-31; 4, 2014-10-01 to 2014-12-31
2014-11-20: autumn, 2014-09-01 to 2014-10-31; 4, 2014-10-01 to 2014-12-31
2014-12-20: winter, 2014-12-01 to 2015-01-31; 4, 2014-10-01 to 2014-12-31
SEEN
