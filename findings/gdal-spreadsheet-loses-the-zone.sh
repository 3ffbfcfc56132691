#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr of Debian 12): of half past eleven at night five hours west of Greenwich a spreadsheet and a MapInfo table keep half past eleven, and the two are one moment.
#
# A moment in GeoJSON may have a zone, as 2014-05-01T23:30:00-05:00.
# Guess that was wrong: a format that has no zones gets the moment in UTC, or a text, or a word of warning, as one is given where a shapefile has no room for the hour.
# Seen: in xlsx, ods and MapInfo files the zone is left off without a word, so that moments five hours apart are the same; GeoPackage, FlatGeobuf, SQLite, GML and CSV have it.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr and ogrinfo, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
pass() { echo "{\"type\":\"Feature\",\"properties\":{\"seen\":\"2014-05-01T23:30:00$1\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[-77,18]}}"; }
echo "{\"type\":\"FeatureCollection\",\"features\":[$(pass -05:00),$(pass Z)]}" >ships.geojson
{
	ogr2ogr --version | cut -d, -f1
	for format in GeoJSON:out.geojson GPKG:out.gpkg FlatGeobuf:out.fgb SQLite:out.sqlite GML:out.gml CSV:out.csv XLSX:out.xlsx ODS:out.ods 'MapInfo File:out.tab' 'ESRI Shapefile:out.shp'; do
		file=${format#*:}
		ogr2ogr -f "${format%:*}" "$file" ships.geojson 2>said.txt
		echo "${format%:*}: $(ogrinfo -q -al "$file" 2>/dev/null | sed -n 's/^  seen (.*) = //p' | paste -sd,); $(grep -c . said.txt || true) lines of warning"
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
GeoJSON: 2014/05/01 23:30:00-05,2014/05/01 23:30:00+00; 0 lines of warning
GPKG: 2014/05/01 23:30:00-05,2014/05/01 23:30:00+00; 0 lines of warning
FlatGeobuf: 2014/05/01 23:30:00-05,2014/05/01 23:30:00+00; 0 lines of warning
SQLite: 2014/05/01 23:30:00-05,2014/05/01 23:30:00+00; 0 lines of warning
GML: 2014/05/01 23:30:00-05,2014/05/01 23:30:00+00; 0 lines of warning
CSV: 2014/05/01 23:30:00-05,2014/05/01 23:30:00+00; 0 lines of warning
XLSX: 2014/05/01 23:30:00,2014/05/01 23:30:00; 0 lines of warning
ODS: 2014/05/01 23:30:00,2014/05/01 23:30:00; 0 lines of warning
MapInfo File: 2014/05/01 23:30:00,2014/05/01 23:30:00; 0 lines of warning
ESRI Shapefile: 2014/05/01,2014/05/01; 2 lines of warning
SEEN
