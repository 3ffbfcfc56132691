#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr of Debian 12): a text such as "12:30" becomes a time of day, and in FlatGeobuf it is lost.
#
# Chapter and verse, sura and verse, act and scene, page and line are written so; in GeoJSON they are strings.
# Guess that was wrong: a JSON string stays one; JSON has no times.
# Seen: where every value of a field looks like a time, 12:30 is written back as 12:30:00; FlatGeobuf has no times of day, so the field stays
# empty. ogr2ogr says nothing and ends with 0. The field beside it, one value of which is no time, is kept as it was.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
place() { echo "{\"type\":\"Feature\",\"properties\":{\"verse\":\"$1\",\"line\":\"$2\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[35.2,31.8]}}"; }
echo "{\"type\":\"FeatureCollection\",\"features\":[$(place 12:30 12:30),$(place 2:25 2:255)]}" >places.geojson
told() { grep -o '"Feature", "properties": {[^}]*}' | sed 's/.*"properties": //'; }
{
	ogr2ogr --version | cut -d, -f1
	ogr2ogr -f GeoJSON /vsistdout/ places.geojson 2>&1 | told
	ogr2ogr -f FlatGeobuf places.fgb places.geojson 2>&1
	echo "FlatGeobuf, ended with $?"
	ogr2ogr -f GeoJSON /vsistdout/ places.fgb 2>&1 | told
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
{ "verse": "12:30:00", "line": "12:30" }
{ "verse": "02:25:00", "line": "2:255" }
FlatGeobuf, ended with 0
{ "line": "12:30" }
{ "line": "2:255" }
SEEN
