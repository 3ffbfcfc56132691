#!/usr/bin/env bash
# geopandas 1.2.0 (pyogrio 0.13.0): where one road is not known to be built or planned, "planned" is a word for all of them, and "False" counts as true.
#
# GeoPackage, GeoJSON and FlatGeobuf keep true, false and nothing. A column of the three, as from a list or a JSON file, is written with to_file().
# Guess that was wrong: read again, it is true, false and nothing; the gap at most makes numbers of them.
# Seen: as soon as one value is missing the file has the texts True and False, and in a condition both are true. Only with pandas' own boolean type do they come back as 1 and 0.
set -euo pipefail
command -v python3 >/dev/null || { echo 'This needs Python 3.11 or newer, with venv.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet geopandas==1.2.0 pyogrio==0.13.0 shapely==2.1.2 pyproj==3.7.2 pandas==3.0.6 numpy==2.4.6
cat >try.py <<'PY'
import geopandas
import pandas
from shapely import Point

known, unknown = [True, False, False], [True, None, False]
for name, planned in [('known', known), ('one unknown', unknown), ('boolean', pandas.array(unknown, dtype='boolean'))]:
    roads = geopandas.GeoDataFrame({'planned': planned}, geometry=[Point(n, n) for n in range(3)], crs=4326)
    for kind, driver in [('gpkg', 'GPKG'), ('geojson', 'GeoJSON')]:
        file = f'{name} {kind}.{kind}'
        roads.to_file(file, driver=driver)
        read = list(geopandas.read_file(file).planned)
        print(f'{name}, {driver}: {[None if pandas.isna(value) else value for value in read]}, true are {sum(1 for value in read if not pandas.isna(value) and value)}')
PY
python/bin/python -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
known, GPKG: [True, False, False], true are 1
known, GeoJSON: [True, False, False], true are 1
one unknown, GPKG: ['True', None, 'False'], true are 2
one unknown, GeoJSON: ['True', None, 'False'], true are 2
boolean, GPKG: [1.0, None, 0.0], true are 1
boolean, GeoJSON: [1.0, None, 0.0], true are 1
SEEN
