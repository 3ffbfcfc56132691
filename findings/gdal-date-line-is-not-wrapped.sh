#!/usr/bin/env bash
# GDAL 3.6.2 (ogr2ogr of Debian 12): -wrapdateline cuts a line at 180° where its step across is shorter than ten degrees, and no other.
#
# -wrapdateline cuts shapes that cross the 180th meridian; -datelineoffset says how near to it they must be, ten degrees where nothing is said.
# Guess that was wrong: a sea cable from 172° east to 172° west lies within ten degrees of it on both sides, and is cut.
# Seen: what counts is the difference of the two longitudes, which must be above 360 less that number; a step of 16 degrees goes round the other side of the world, without a word, until
# the number is set to more than 16.
set -euo pipefail
command -v ogr2ogr >/dev/null || { echo 'This needs ogr2ogr and ogrinfo, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
	ogr2ogr --version | cut -d, -f1
	for degrees in 4 5 8; do
		east=$((180 - degrees))
		echo "{\"type\":\"LineString\",\"coordinates\":[[$east,40],[$((degrees - 180)),42]]}" >cable.geojson
		echo "{\"type\":\"Polygon\",\"coordinates\":[[[$east,40],[-$east,40],[-$east,42],[$east,42],[$east,40]]]}" >zone.geojson
		for offset in 10 17; do
			for shape in cable zone; do
				rm -f cut.geojson
				ogr2ogr -wrapdateline -datelineoffset $offset cut.geojson $shape.geojson
				echo "$degrees degrees on either side, offset $offset, $shape:$(ogrinfo -q -al cut.geojson | grep -E 'STRING|POLYGON' | tr -s ' ')"
			done
		done
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
4 degrees on either side, offset 10, cable: MULTILINESTRING ((176 40,180 41),(-180 41,-176 42))
4 degrees on either side, offset 10, zone: MULTIPOLYGON (((176 40,176 42,180 42,180 40,176 40)),((-176 42,-176 40,-180 40,-180 42,-176 42)))
4 degrees on either side, offset 17, cable: MULTILINESTRING ((176 40,180 41),(-180 41,-176 42))
4 degrees on either side, offset 17, zone: MULTIPOLYGON (((176 40,176 42,180 42,180 40,176 40)),((-176 42,-176 40,-180 40,-180 42,-176 42)))
5 degrees on either side, offset 10, cable: LINESTRING (175 40,-175 42)
5 degrees on either side, offset 10, zone: POLYGON ((175 40,-175 40,-175 42,175 42,175 40))
5 degrees on either side, offset 17, cable: MULTILINESTRING ((175 40,180 41),(-180 41,-175 42))
5 degrees on either side, offset 17, zone: MULTIPOLYGON (((175 40,175 42,180 42,180 40,175 40)),((-175 42,-175 40,-180 40,-180 42,-175 42)))
8 degrees on either side, offset 10, cable: LINESTRING (172 40,-172 42)
8 degrees on either side, offset 10, zone: POLYGON ((172 40,-172 40,-172 42,172 42,172 40))
8 degrees on either side, offset 17, cable: MULTILINESTRING ((172 40,180 41),(-180 41,-172 42))
8 degrees on either side, offset 17, zone: MULTIPOLYGON (((172 40,172 42,180 42,180 40,172 40)),((-172 42,-172 40,-180 40,-180 42,-172 42)))
SEEN
