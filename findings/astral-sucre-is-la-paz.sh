#!/usr/bin/env bash
# astral 1.6.1 (of Debian 12): Sucre stands where La Paz does, 430 km off, Djibouti 100 km out in the land, and Astana keeps the time of Qyzylorda.
#
# The package has places of capitals and other cities, their heights and zones, to reckon sunrise by; other capitals of the region stand where they are.
# Guess that was wrong: a city stands within the city, and two cities at two places.
# Seen: Sucre has its own height and the coordinates of La Paz; Ashgabat is 50 km off. Karachi, Colombo and Almaty are not there, and raise KeyError, as what no one has heard of does.
set -euo pipefail
/usr/bin/python3 -c 'import astral' 2>/dev/null || { echo 'This needs the package python3-astral.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from math import acos, cos, degrees, radians, sin
import logging

import astral

logging.disable()
print(astral.__version__)
places = astral.Astral().geocoder
known = {'Islamabad': (33.69, 73.06), 'Tashkent': (41.31, 69.28), 'Kabul': (34.53, 69.17), 'Astana': (51.17, 71.43), 'La Paz': (-16.50, -68.13), 'Sucre': (-19.05, -65.26), 'Djibouti': (11.59, 43.15), 'Ashgabat': (37.95, 58.38)}


def apart(a, b):
    a, b = [tuple(map(radians, place)) for place in (a, b)]
    return degrees(acos(sin(a[0]) * sin(b[0]) + cos(a[0]) * cos(b[0]) * cos(a[1] - b[1]))) * 111.2


for name, place in known.items():
    city = places[name]
    print(f'{name}: {city.latitude:.2f} {city.longitude:.2f}, {city.elevation} m, {city.timezone}; {round(apart((city.latitude, city.longitude), place), -1):g} km off')
for name in ['Karachi', 'Colombo', 'Almaty']:
    try:
        print(places[name].region)
    except KeyError as error:
        print(error)
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.6.1
Islamabad: 33.67 73.17, 508 m, Asia/Karachi; 10 km off
Tashkent: 41.33 69.17, 489 m, Asia/Tashkent; 10 km off
Kabul: 34.47 69.18, 1791 m, Asia/Kabul; 10 km off
Astana: 51.17 71.50, 347 m, Asia/Qyzylorda; 0 km off
La Paz: -16.33 -68.17, 4014 m, America/La_Paz; 20 km off
Sucre: -16.33 -68.17, 2903 m, America/La_Paz; 430 km off
Djibouti: 11.13 42.33, 19 m, Africa/Djibouti; 100 km off
Ashgabat: 38.00 57.83, 219 m, Asia/Ashgabat; 50 km off
'Unrecognised location name - karachi'
'Unrecognised location name - colombo'
'Unrecognised location name - almaty'
SEEN
