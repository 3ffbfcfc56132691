#!/usr/bin/env bash
# agate 1.6.3 (of Debian 12): depths of 12 m become twelve minutes, Namibia becomes nothing, and the month of May is in the year 1.
#
# The package, on which the commands of csvkit stand, reads tables and finds out of what type each column is.
# Guess that was wrong: what is neither figure, date nor yes and no stays text, as a length does and the code of a country.
# Seen: m, h, d and s after a figure are times; NA, the code of Namibia, is the sign of no value; names of months and of days are dates of the year 1.
set -euo pipefail
/usr/bin/python3 -c 'import agate' 2>/dev/null || { echo 'This needs the package python3-agate.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version
from io import StringIO

from agate import Table

print(version('agate'))
for cells in [('PK', 'IR'), ('PK', 'NA'), ('12 km', '14 km'), ('12 m', '14 m'), ('3 d', '4 d'), ('May', 'June'), ('Sat', 'Sun'), ('10:30', '12:30')]:
    column = Table.from_csv(StringIO('\n'.join(['code', *cells]) + '\n')).columns[0]
    print(f'{" and ".join(cells)}: {type(column.data_type).__name__}, {" and ".join(map(str, column.values()))}')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.6.3
PK and IR: Text, PK and IR
PK and NA: Text, PK and None
12 km and 14 km: Text, 12 km and 14 km
12 m and 14 m: TimeDelta, 0:12:00 and 0:14:00
3 d and 4 d: TimeDelta, 3 days, 0:00:00 and 4 days, 0:00:00
May and June: Date, 0001-05-01 and 0001-06-01
Sat and Sun: Date, 0001-01-06 and 0001-01-07
10:30 and 12:30: TimeDelta, 0:10:30 and 0:12:30
SEEN
