#!/usr/bin/env bash
# shapely 2.1.2 (with geopandas 1.2.0): in GeoJSON the kilometres of a pipeline are its heights, in metres.
#
# A line with measures (M) has at each point a distance along it and no height. The third number of a position in GeoJSON is a height.
# Guess that was wrong: mapping(), and to_json() of geopandas, leave the measures out, as to_geojson() of shapely does.
# Seen: the measure stands in third place, so that kilometre 110 lies 110 m above the sea; where there is a height, the measure is a fourth number.
set -euo pipefail
command -v python3 >/dev/null || { echo 'This needs Python 3.11 or newer, with venv.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet geopandas==1.2.0 shapely==2.1.2 pyproj==3.7.2 pandas==3.0.6 numpy==2.4.6
cat >try.py <<'PY'
import json

import geopandas
import shapely
from shapely.geometry import mapping, shape

line = shapely.from_wkt('LINESTRING M (62 25 0, 63 25 110)')
print('shapely.to_geojson:', shapely.to_geojson(line))
print('shapely.geometry.mapping:', mapping(line))
written = json.loads(geopandas.GeoSeries([line]).to_json())['features'][0]['geometry']
print('geopandas to_json:', written)
print('read again:', shape(written).wkt)
print('with heights too:', mapping(shapely.from_wkt('POINT ZM (62 25 500 7)')))
PY
python/bin/python -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
shapely.to_geojson: {"type":"LineString","coordinates":[[62.0,25.0],[63.0,25.0]]}
shapely.geometry.mapping: {'type': 'LineString', 'coordinates': ((62.0, 25.0, 0.0), (63.0, 25.0, 110.0))}
geopandas to_json: {'type': 'LineString', 'coordinates': [[62.0, 25.0, 0.0], [63.0, 25.0, 110.0]]}
read again: LINESTRING Z (62 25 0, 63 25 110)
with heights too: {'type': 'Point', 'coordinates': (62.0, 25.0, 500.0, 7.0)}
SEEN
