#!/usr/bin/env bash
# @openhistoricalmap/maplibre-gl-dates 1.4.0: of a map of December 2014 all that began in that year after January is left out.
#
# The library shows of a map what stood at a date, which may be a year, a month or a day.
# Guess that was wrong: a month is a month, and what stood all through 2014 and 2015 stands in each of them.
# Seen: every month but December ends on the first of the next. December ends eleven months before it begins, so that a port that opened in June 2014 is there in November and in
# January, and not in between.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @openhistoricalmap/maplibre-gl-dates@1.4.0 @maplibre/maplibre-gl-style-spec@26.6.0
cat >try.cjs <<'JS'
const { featureFilter } = require('@maplibre/maplibre-gl-style-spec');
const { constrainFilterByDateRange, dateRangeFromDate } = require('@openhistoricalmap/maplibre-gl-dates');

const places = { 'a port of 2007': '2007-03-20', 'a port of June 2014': '2014-06-01' };
for (const month of ['2014-10', '2014-11', '2014-12', '2015-01']) {
	const range = dateRangeFromDate(month);
	const { filter } = featureFilter(constrainFilterByDateRange(undefined, range), 'filter');
	const shown = Object.entries(places).filter(([, start_date]) => filter({ zoom: 5 }, { type: 1, properties: { start_date } })).map(([name]) => name);
	console.log(`${month}: from ${range.startISODate} to ${range.endISODate}, ${shown.join(' and ')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-10: from 2014-10-01 to 2014-11-01, a port of 2007 and a port of June 2014
2014-11: from 2014-11-01 to 2014-12-01, a port of 2007 and a port of June 2014
2014-12: from 2014-12-01 to 2014-01-01, a port of 2007
2015-01: from 2015-01-01 to 2015-02-01, a port of 2007 and a port of June 2014
SEEN
