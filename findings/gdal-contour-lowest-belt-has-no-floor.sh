#!/usr/bin/env bash
# GDAL 3.6.2 (gdal_contour of Debian 12): the lowest belt of land by the Dead Sea, down to 430 m below the sea, is said to lie from 0 to 400 m below.
#
# With -p contours are areas, each with the least and the greatest height of its belt.
# Guess that was wrong: the lowest belt begins at a step, as at -500, or at the lowest height there is.
# Seen: it begins at 0, as does the belt of land from 1430 m up to 1500. Below the sea the least is then above the greatest, and with levels from 0 up both are 0. Where levels are
# given the highest belt ends at 2147483647.
set -euo pipefail
command -v gdal_contour >/dev/null || { echo 'This needs gdal_contour and ogrinfo, of the package gdal-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
grid() { printf 'ncols 3\nnrows 3\nxllcorner 35\nyllcorner 31\ncellsize 0.25\n%s\n' "$1"; }
grid $'-430 -350 -250\n-350 -150 50\n-50 50 150' >below.asc
grid $'1430 1450 1550\n1450 1550 1650\n1550 1650 1750' >above.asc
{
	gdalinfo --version | cut -d, -f1
	for file in below above; do
		for levels in '-i 100' '-fl 0 100'; do
			rm -f belts.geojson
			# shellcheck disable=SC2086
			gdal_contour -q -p -amin from -amax to $levels $file.asc belts.geojson
			echo "$file, $levels: $(ogrinfo -q -al belts.geojson | sed -n 's/^  from (Real) = \(.*\)/\1 to/p; s/^  to (Real) = \(.*\)/\1,/p' | tr '\n' ' ')"
		done
	done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GDAL 3.6.2
below, -i 100: 0 to -400, -400 to -300, -300 to -200, -200 to -100, -100 to 0, 0 to 100, 100 to 200, 
below, -fl 0 100: 0 to 0, 0 to 100, 100 to 2147483647, 
above, -i 100: 0 to 1500, 1500 to 1600, 1600 to 1700, 1700 to 1800, 
above, -fl 0 100: 0 to 2147483647, 
SEEN
