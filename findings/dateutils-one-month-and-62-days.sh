#!/usr/bin/env bash
# dateutils 0.4.10 (dateutils.ddiff of Debian 12): from 31 January to 1 March are one month and 62 days, and to 28 February 28 days and no month.
#
# ddiff gives what lies between two days in the units of a format, here months and days; the days are those beyond the months.
# Guess that was wrong: a month and a day, which it is for the ends of other months, or a month and no day; fewer than 31 days in any case.
# Seen: from the 30th or 31st of January into March 62 or 63 days come out beside the month; in days alone the answer is right.
set -euo pipefail
command -v dateutils.ddiff >/dev/null || { echo 'This needs dateutils.ddiff, of the package dateutils.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
	dateutils.ddiff --version
	for ends in '2014-01-15 2014-03-01' '2014-01-29 2014-03-01' '2014-01-30 2014-03-01' '2014-01-31 2014-03-01' '2014-01-31 2014-02-28' '2013-12-31 2014-03-01' '2014-01-31 2015-03-01'; do
		read -r from to <<<"$ends"
		echo "$from to $to: $(dateutils.ddiff "$from" "$to" -f '%m months, %d days'), or $(dateutils.ddiff "$from" "$to") days"
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
datediff 0.4.10
2014-01-15 to 2014-03-01: 1 months, 14 days, or 45 days
2014-01-29 to 2014-03-01: 1 months, 0 days, or 31 days
2014-01-30 to 2014-03-01: 1 months, 63 days, or 30 days
2014-01-31 to 2014-03-01: 1 months, 62 days, or 29 days
2014-01-31 to 2014-02-28: 0 months, 28 days, or 28 days
2013-12-31 to 2014-03-01: 2 months, 62 days, or 60 days
2014-01-31 to 2015-03-01: 13 months, 62 days, or 394 days
SEEN
