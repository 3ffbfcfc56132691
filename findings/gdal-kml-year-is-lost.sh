#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr of Debian 12): of KML's times a year is lost, and a month becomes its first day, at midnight.
#
# KML allows a year, a month, a day or a moment, as far as is known: <when>2014</when>, <begin>2014-11</begin>.
# Guess that was wrong: what is less than a day is kept as it is written, in a text, as ogr2ogr reads the rest of an unknown field.
# Seen: the field is a moment; a year by itself is empty there, so that a thing from 2014 to March 2016 has an end and no beginning. November 2014 is midnight of the
# first, no other than a moment that was given so. ogr2ogr says nothing of it and ends with 0.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
place() { echo "<Placemark><name>$1</name>$2<Point><coordinates>62,25</coordinates></Point></Placemark>"; }
when() { place "$1" "<TimeStamp><when>$1</when></TimeStamp>"; }
echo "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>$(when 2014)$(when 2014-11)$(when 2014-11-01)$(when 2014-11-01T10:30:00Z)$(place '2014 to 2016-03' '<TimeSpan><begin>2014</begin><end>2016-03</end></TimeSpan>')</Document></kml>" >places.kml
{
	ogr2ogr --version | cut -d, -f1
	ogr2ogr -f CSV /vsistdout/ places.kml -select Name,timestamp,begin,end 2>&1
	echo "ended with $?"
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
Name,timestamp,begin,end
"2014",,,
2014-11,2014/11/01 00:00:00,,
2014-11-01,2014/11/01 00:00:00,,
2014-11-01T10:30:00Z,2014/11/01 10:30:00+00,,
2014 to 2016-03,,,2016/03/01 00:00:00
ended with 0
SEEN
