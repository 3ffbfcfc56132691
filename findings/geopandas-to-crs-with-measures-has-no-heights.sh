#!/usr/bin/env bash
# geopandas 1.2.0 (shapely 2.1.2, pyproj 3.7.2): a road with heights and kilometres has neither after it is projected or moved.
#
# A point may have a height (Z) and a measure (M), as the kilometre along a pipeline; to_crs() and translate() change x and y and keep the height of a point that has only a height.
# Guess that was wrong: a measure beside the height is kept or left out, and the height stays.
# Seen: the points are still said to have both, and both are NaN; of a point with a measure alone the measure is left out. Nothing is said.
set -euo pipefail
command -v python3 >/dev/null || { echo 'This needs Python 3.11 or newer, with venv.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet geopandas==1.2.0 shapely==2.1.2 pyproj==3.7.2 pandas==3.0.6 numpy==2.4.6
cat >try.py <<'PY'
import geopandas
import shapely

for text in ['POINT Z (62 25 500)', 'POINT ZM (62 25 500 7)', 'POINT M (62 25 7)']:
    place = geopandas.GeoSeries([shapely.from_wkt(text)], crs=4326)
    projected = place.to_crs(3857)[0]
    moved = place.translate(1, 0)[0]
    print(f'{text}: projected {projected.geom_type}, height {projected.z if projected.has_z else "none"}, measure {projected.m if projected.has_m else "none"}; moved {moved.wkt}')
PY
python/bin/python -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
POINT Z (62 25 500): projected Point, height 500.0, measure none; moved POINT Z (63 25 500)
POINT ZM (62 25 500 7): projected Point, height nan, measure nan; moved POINT ZM (63 25 NaN NaN)
POINT M (62 25 7): projected Point, height none, measure none; moved POINT (63 25)
SEEN
