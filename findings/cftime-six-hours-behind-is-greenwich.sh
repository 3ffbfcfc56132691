#!/usr/bin/env bash
# cftime 1.6.2 (of Debian 12): the zone of the example in the rules for climate data, -6:00, is left out, and times are six hours off; -06:00 is heeded.
#
# Files of NetCDF say since when their hours are counted, often with a zone; the rules for them, CF, write "-6:00", with a space before it and one digit for the hour.
# Guess that was wrong: a zone is heeded as the rules write it, or else refused with a word, as a unit is that is not known.
# Seen: two digits of the hour are needed. One, a zone without a sign as the rules allow, and UTC+5 are passed over without a word; an hour without its minutes loses a zone too.
set -euo pipefail
/usr/bin/python3 -c 'import cftime' 2>/dev/null || { echo 'This needs the package python3-cftime.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
import cftime

print(cftime.__version__)
for start in [
    '1992-10-8 15:15:42.5 -6:00',
    '1992-10-8 15:15:42.5 -06:00',
    '2014-11-20 00:00:00 +5:00',
    '2014-11-20 00:00:00 +05:00',
    '2014-11-20T00:00:00+05:00',
    '2014-11-20 +05:00',
    '2014-11-20 00 +05:00',
    '2014-11-20 00:00:00 5:00',
    '2014-11-20 00:00:00 UTC+5',
]:
    print(f'hour 0 since {start}: {cftime.num2date(0, "hours since " + start)}')
try:
    cftime.num2date(0, 'half-hours since 2014-11-20')
except ValueError as error:
    print(str(error)[:16])
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.6.2
hour 0 since 1992-10-8 15:15:42.5 -6:00: 1992-10-08 15:15:42
hour 0 since 1992-10-8 15:15:42.5 -06:00: 1992-10-08 21:15:42
hour 0 since 2014-11-20 00:00:00 +5:00: 2014-11-20 00:00:00
hour 0 since 2014-11-20 00:00:00 +05:00: 2014-11-19 19:00:00
hour 0 since 2014-11-20T00:00:00+05:00: 2014-11-19 19:00:00
hour 0 since 2014-11-20 +05:00: 2014-11-19 19:00:00
hour 0 since 2014-11-20 00 +05:00: 2014-11-20 00:00:00
hour 0 since 2014-11-20 00:00:00 5:00: 2014-11-20 00:00:00
hour 0 since 2014-11-20 00:00:00 UTC+5: 2014-11-20 00:00:00
In general, unit
SEEN
