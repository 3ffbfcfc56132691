#!/usr/bin/env bash
# shapely 2.1.2 (GEOS 3.13.1): a road cut by a zone has the middle of its own height and the zone's, and a road without heights gets the zone's, outside it too.
#
# Zones drawn in three dimensions, as from KML, have a height at their corners. intersection() and difference() work in two dimensions.
# Guess that was wrong: what is left of a road has the heights of the road, as clip_by_rect() leaves them.
# Seen: 20 m within a zone at 500 m is 260 m; a road without heights, less the zone, is at 500 m as far as its far ends.
set -euo pipefail
command -v python3 >/dev/null || { echo 'This needs Python 3.11 or newer, with venv.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet shapely==2.1.2 numpy==2.4.6
cat >try.py <<'PY'
import shapely

zone = shapely.from_wkt('POLYGON Z ((2 -1 500, 4 -1 500, 4 1 500, 2 1 500, 2 -1 500))')
rising = shapely.from_wkt('LINESTRING Z (0 0 0, 10 0 100)')
flat = shapely.from_wkt('LINESTRING (0 0, 10 0)')
print('by a rectangle:', shapely.clip_by_rect(rising, 2, -1, 4, 1).wkt)
print('by the zone:', shapely.intersection(rising, zone).wkt)
print('without heights, less the zone:', shapely.difference(flat, zone).wkt)
PY
python/bin/python try.py | tee seen.txt
diff seen.txt - <<'SEEN'
by a rectangle: LINESTRING Z (2 0 20, 4 0 40)
by the zone: LINESTRING Z (2 0 260, 4 0 270)
without heights, less the zone: MULTILINESTRING Z ((0 0 500, 2 0 500), (4 0 500, 10 0 500))
SEEN
