#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr of Debian 12): a day written 01/05/14 becomes one of May 2001, and 05-01-14 one of January 2005; from GeoJSON without being asked.
#
# A text of GeoJSON that reads as a date is given the type of a date; of CSV where AUTODETECT_TYPE is asked for.
# Guess that was wrong: a day whose order cannot be known stays the text that it is, as 1/5/2014 does.
# Seen: two digits, two digits and two digits are year, month and day, whatever stands between them. Days above 12 show it too: the 13th of May 2014, written so, is one of 2013. A column
# goes over whole if each of its days can be read so; with 31/12/99, where no month has that number in either order, it stays as it was.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr and ogrinfo, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
feature() { echo "{\"type\":\"Feature\",\"properties\":{\"day\":\"$1\"},\"geometry\":null}"; }
{
	ogr2ogr --version | cut -d, -f1
	for days in '01/05/14 13/05/14' '05-01-14 05-02-14' '1/5/2014 13/5/2014' '01/05/14 12/31/99'; do
		read -r one other <<<"$days"
		echo "{\"type\":\"FeatureCollection\",\"features\":[$(feature "$one"),$(feature "$other")]}" >days.geojson
		printf 'day,place\n%s,Gwadar\n%s,Pasni\n' "$one" "$other" >days.csv
		echo "$days: GeoJSON $(ogrinfo -q -al days.geojson | sed -n 's/^  day (/(/p' | tr '\n' ' '); CSV $(ogrinfo -q -al -oo AUTODETECT_TYPE=YES days.csv | sed -n 's/^  day (/(/p' | tr '\n' ' ')"
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
01/05/14 13/05/14: GeoJSON (Date) = 2001/05/14 (Date) = 2013/05/14 ; CSV (Date) = 2001/05/14 (Date) = 2013/05/14 
05-01-14 05-02-14: GeoJSON (Date) = 2005/01/14 (Date) = 2005/02/14 ; CSV (Date) = 2005/01/14 (Date) = 2005/02/14 
1/5/2014 13/5/2014: GeoJSON (String) = 1/5/2014 (String) = 13/5/2014 ; CSV (String) = 1/5/2014 (String) = 13/5/2014 
01/05/14 12/31/99: GeoJSON (String) = 01/05/14 (String) = 12/31/99 ; CSV (String) = 01/05/14 (String) = 12/31/99 
SEEN
