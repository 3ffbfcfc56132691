#!/usr/bin/env bash
# dateparser 1.1.6 (of Debian 12): the 1990s are 33 minutes ago, a road of 500 m is a time of this morning, and 12 m of water are in twelve minutes.
#
# The package reads dates in many languages, and search_dates finds them in running text.
# Guess that was wrong: a decade is a decade or no date, and a length is no date.
# Seen: 1990s are 1,990 seconds and m is minutes, before now or, after "in", from now; a year alone gets the day and the month of the present. Nothing marks them.
set -euo pipefail
/usr/bin/python3 -c 'import dateparser' 2>/dev/null || { echo 'This needs the package python3-dateparser.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from datetime import datetime
from importlib.metadata import version

from dateparser.search import search_dates

print(version('dateparser'))
now = {'RELATIVE_BASE': datetime(2016, 3, 31, 12)}
for text in ['On 20 November 2014', 'Agreed in 2014', 'Built in the 1990s', 'From a plan of the 1960s', 'The road is 500 m long', 'Ships lie in 12 m of water']:
    print(f'{text}: {[(found, str(date)) for found, date in search_dates(text, languages=["en"], settings=now)]}')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.1.6
On 20 November 2014: [('On 20 November 2014', '2014-11-20 00:00:00')]
Agreed in 2014: [('in 2014', '2014-03-31 00:00:00')]
Built in the 1990s: [('in the 1990s', '2016-03-31 11:26:50')]
From a plan of the 1960s: [('of the 1960s', '2016-03-31 11:27:20')]
The road is 500 m long: [('500 m', '2016-03-31 03:40:00')]
Ships lie in 12 m of water: [('in 12 m of', '2016-03-31 12:12:00')]
SEEN
