#!/usr/bin/env bash
# isodate 0.6.1 (of Debian 12): a year less a day is written as minus a year and a day, and the 366th day of 2014 and its 60th week are days of 2015.
#
# The package reads and writes dates and durations of ISO 8601; a lease or a term is computed and kept as text.
# Guess that was wrong: what is written can be read again and leads to the same day; 2014-366 is refused, as 2014-13 is.
# Seen: the sign of the days is set before the whole, so that the end of a term lies two years too early; days and weeks that a year does not have run on into the next.
set -euo pipefail
/usr/bin/python3 -c 'import isodate' 2>/dev/null || { echo 'This needs the package python3-isodate.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from datetime import date, timedelta
from importlib.metadata import version

from isodate import Duration, duration_isoformat, parse_date, parse_duration

print(version('isodate'))
start = date(2014, 11, 20)
for term in [Duration(years=1), Duration(years=1) - timedelta(days=1), Duration(years=40) - timedelta(days=10), Duration(months=1) - timedelta(days=1)]:
    text = duration_isoformat(term)
    print(f'{start} and {term}: {start + term}; written {text}: {start + parse_duration(text)}')
for text in ['2014-13', '2014-365', '2014-366', '2014-W52', '2014-W60']:
    try:
        print(f'{text}: {parse_date(text)}')
    except ValueError as error:
        print(f'{text}: {error}')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
0.6.1
2014-11-20 and 1 years, 0:00:00: 2015-11-20; written P1Y: 2015-11-20
2014-11-20 and 1 years, -1 day, 0:00:00: 2015-11-19; written -P1Y1D: 2013-11-19
2014-11-20 and 40 years, -10 days, 0:00:00: 2054-11-10; written -P40Y10D: 1974-11-10
2014-11-20 and 1 month, -1 day, 0:00:00: 2014-12-19; written -P1M1D: 2014-10-19
2014-13: month must be in 1..12
2014-365: 2014-12-31
2014-366: 2015-01-01
2014-W52: 2014-12-22
2014-W60: 2015-02-16
SEEN
