#!/usr/bin/env bash
# geopy 2.3.0 (of Debian 12): 25 07 30 N 62 19 48 E lies at 19 N 48 E, N25 07 30, E62 19 48 too, and 25.12 62.33 500 at 62 N 140 E.
#
# A Point is read from text; with signs for degrees and minutes, or with a comma between two figures, it is right.
# Guess that was wrong: figures that come in threes are degrees, minutes and seconds, and what is not understood is refused, as 25d07m30s is.
# Seen: of a row of figures the last two are taken, whatever they were: the minutes and seconds of the longitude, or a longitude and a height, which then is
# a longitude. Decimal commas part figures. Nothing is said.
set -euo pipefail
/usr/bin/python3 -c 'import geopy' 2>/dev/null || { echo 'This needs the package python3-geopy.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
import geopy
from geopy.point import Point

print(geopy.__version__)
for text in [
    '25°07\'30"N 62°19\'48"E',
    '25.12, 62.33',
    '25 07 30 N 62 19 48 E',
    'N25 07 30, E62 19 48',
    '25 07 30N, 062 19 48E',
    '25 07.5 N, 62 19.8 E',
    '25.12 62.33 500',
    '25.12, 62.33, 500m',
    '25,12; 62,33',
    '25d07m30s N 62d19m48s E',
]:
    try:
        latitude, longitude, height = Point(text)
        print(f'{text}: latitude {latitude:g}, longitude {longitude:g}, height {height:g} km')
    except ValueError as error:
        print(f'{text}: {error}')
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
2.3.0
25°07'30"N 62°19'48"E: latitude 25.125, longitude 62.33, height 0 km
25.12, 62.33: latitude 25.12, longitude 62.33, height 0 km
25 07 30 N 62 19 48 E: latitude 19, longitude 48, height 0 km
N25 07 30, E62 19 48: latitude 19, longitude 48, height 0 km
25 07 30N, 062 19 48E: latitude 19, longitude 48, height 0 km
25 07.5 N, 62 19.8 E: latitude 62, longitude 19.8, height 0 km
25.12 62.33 500: latitude 62.33, longitude 140, height 0 km
25.12, 62.33, 500m: latitude 25.12, longitude 62.33, height 0.5 km
25,12; 62,33: latitude 62, longitude 33, height 0 km
25d07m30s N 62d19m48s E: Failed to create Point instance from string: unknown format.
SEEN
