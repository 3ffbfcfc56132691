#!/usr/bin/env bash
# gpxpy 1.5.0 (of Debian 12): from the sea up to 100 m and down again are 40 m of climb, and over a pass of 4693 m, with one point on it, less than half of it.
#
# It gives what was climbed and gone down on a track; as a rule a track of few points, as of a route with its towns and passes.
# Guess that was wrong: what was climbed is the sum of the steps up, and smoothing is asked for, as there is a function of its own for it.
# Seen: each height but the first and last is mixed with those about it, 3 to 4 to 3, before the sum is made. A point without a height ends that, and
# is taken for one at the sea: so the same pass is 5893 m of climb. The lowest and the highest height go by the heights as they are.
set -euo pipefail
/usr/bin/python3 -c 'import gpxpy' 2>/dev/null || { echo 'This needs the package python3-gpxpy.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

import gpxpy.gpx

print(version('gpxpy'))
for heights in [[0, 100], [0, 100, 0], [0, None, 100, None, 0], [0, 100, 0, 100, 0], [0, 100, 100, 0], [500, 4693, 1200], [500, None, 4693, None, 1200]]:
    segment = gpxpy.gpx.GPXTrackSegment()
    for number, height in enumerate(heights):
        segment.points.append(gpxpy.gpx.GPXTrackPoint(25 + number / 10, 62, elevation=height))
    up, down = segment.get_uphill_downhill()
    least, most = segment.get_elevation_extremes()
    print(f'{heights}: up {up:g}, down {down:g}, from {least:g} to {most:g}')
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.5.0
[0, 100]: up 100, down 0, from 0 to 100
[0, 100, 0]: up 40, down 40, from 0 to 100
[0, None, 100, None, 0]: up 100, down 100, from 0 to 100
[0, 100, 0, 100, 0]: up 60, down 60, from 0 to 100
[0, 100, 100, 0]: up 70, down 70, from 0 to 100
[500, 4693, 1200]: up 1887.2, down 1187.2, from 500 to 4693
[500, None, 4693, None, 1200]: up 5893, down 5193, from 500 to 4693
SEEN
