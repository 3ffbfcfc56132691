#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr of Debian 12): a placemark of KML that has "Name" among its data has lost its own.
#
# A placemark has a name, a description and the like, and data of its maker's choice in ExtendedData; spreadsheets that are made into KML bring their columns there.
# Guess that was wrong: name and data are kept apart, as they are in the file, or both are there under two headings.
# Seen: a piece of data called name, in small or capital letters, is the name, and where it is empty there is none. One called description takes that one's place. What the
# placemark itself said is nowhere.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr and ogrinfo, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
placemark() { echo "<Placemark><name>Gwadar</name><description>a port</description><ExtendedData>$1</ExtendedData><Point><coordinates>62.3,25.1</coordinates></Point></Placemark>"; }
datum() { echo "<Data name=\"$1\"><value>$2</value></Data>"; }
{
	ogr2ogr --version | cut -d, -f1
	while IFS='|' read -r key value; do
		echo "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>$(placemark "$(datum "$key" "$value")")</Document></kml>" >places.kml
		echo "$key=$value: $(ogrinfo -q -al places.kml | sed -nE 's/^  (name|Name|description|owner|NAME|Description) \(/\1 (/p' | tr '\n' ' ')"
	done <<'DATA'
owner|the state
name|row 17
NAME|row 17
name|
description|see sheet
DATA
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
owner=the state: Name (String) = Gwadar description (String) = a port owner (String) = the state 
name=row 17: Name (String) = row 17 description (String) = a port 
NAME=row 17: Name (String) = row 17 description (String) = a port 
name=: Name (String) =  description (String) = a port 
description=see sheet: Name (String) = Gwadar description (String) = see sheet 
SEEN
