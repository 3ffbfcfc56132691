#!/usr/bin/env bash
# parsedatetime 2.6 (of Debian 12): the end of 2014 is a quarter past eight this evening, the third quarter of 2015 too, and 20-22 November 2014 is in the present year.
#
# The package reads dates as people write them, "two weeks ago" and "November 2014" among them, and says by a flag whether it found a date or a time.
# Guess that was wrong: four figures from 1900 to 2059 beside a word of dates are a year, as in "November 2014"; what it does not know it leaves.
# Seen: unless a month or a full date stands before it a year is a time of the day, 20:14; late 2014 and Q3 2015 become times of today, with the flag for a time.
set -euo pipefail
/usr/bin/python3 -c 'import parsedatetime' 2>/dev/null || { echo 'This needs the package python3-parsedatetime.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from datetime import datetime
from importlib.metadata import version

from parsedatetime import Calendar

print(version('parsedatetime'))
now = datetime(2016, 3, 31, 12)
for text in ['November 2014', '20 November 2014', '2014', 'end of 2014', 'late 2014', 'Q3 2015', 'Nov 20-22 2014', '1990s']:
    print(f'{text}: {Calendar().parseDT(text, sourceTime=now)[0]}')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
2.6
November 2014: 2014-11-01 12:00:00
20 November 2014: 2014-11-20 12:00:00
2014: 2016-03-31 20:14:00
end of 2014: 2016-03-31 20:14:00
late 2014: 2016-03-31 20:14:00
Q3 2015: 2016-03-31 20:15:00
Nov 20-22 2014: 2016-11-20 20:14:00
1990s: 2016-03-31 12:33:10
SEEN
