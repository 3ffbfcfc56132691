#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr and ogrinfo of Debian 12): one condition finds two places in GeoJSON and none in the GeoPackage made of it, and of another kind none and two.
#
# -where chooses features by a condition as in SQL, whatever the format of the file is.
# Guess that was wrong: the same places in another format are found by the same condition.
# Seen: = and IN pass over capitals in GeoJSON, a shapefile and FlatGeobuf, and look at them in a GeoPackage; LIKE does the other way about. A place whose year is not known is
# found by NOT in the first three and not in the last. Each is as its reference has it, and none says so.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr and ogrinfo, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
place() { echo "{\"type\":\"Feature\",\"properties\":{\"name\":\"$1\",\"year\":$2},\"geometry\":{\"type\":\"Point\",\"coordinates\":[62,25]}}"; }
echo "{\"type\":\"FeatureCollection\",\"features\":[$(place Gwadar 2014),$(place GWADAR null),$(place Pasni null)]}" >places.geojson
ogr2ogr -f GPKG places.gpkg places.geojson
ogr2ogr places.shp places.geojson
ogr2ogr -f FlatGeobuf places.fgb places.geojson
{
	ogr2ogr --version | cut -d, -f1
	for condition in "name = 'gwadar'" "name IN ('gwadar')" "name LIKE 'gwa%'" "name <> 'gwadar'" 'NOT year = 2015'; do
		echo "$condition: $(for file in places.geojson places.shp places.fgb places.gpkg; do echo -n "${file#places.} $(ogrinfo -q -where "$condition" "$file" places | grep -c '^OGRFeature' || true) "; done)"
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
name = 'gwadar': geojson 2 shp 2 fgb 2 gpkg 0 
name IN ('gwadar'): geojson 2 shp 2 fgb 2 gpkg 0 
name LIKE 'gwa%': geojson 0 shp 0 fgb 0 gpkg 2 
name <> 'gwadar': geojson 1 shp 1 fgb 1 gpkg 3 
NOT year = 2015: geojson 3 shp 3 fgb 3 gpkg 1 
SEEN
