#!/usr/bin/env bash
# PROJ 9.1.1 (cs2cs and geod of proj-bin, Debian 12): 62d18'E 25d06'N is 62 degrees north, a decimal comma puts a place on the equator, and so does a colon.
#
# Both read degrees with letters for the hemisphere. Latitude comes first in EPSG:4326 and in geod, longitude in +proj=longlat.
# Guess that was wrong: a letter says which of the two a figure is, as for GeoConvert, or one in the wrong place is refused; so is a text that is not read to its end.
# Seen: E and W only give the sign, so that Gwadar lies in the north of Europe; after 62,3 or 62:18 the rest is copied behind the answer, and the latitude is 0.
set -euo pipefail
command -v cs2cs >/dev/null || { echo 'This needs cs2cs and geod, of the package proj-bin.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
	cs2cs 2>&1 | head -1
	for place in "25d06'N 62d18'E" "62d18'E 25d06'N"; do echo "$place of EPSG:4326 in UTM 41: $(cs2cs EPSG:4326 EPSG:32641 <<<"$place" | tr '\t' ' ')"; done
	for place in "62d18'E 25d06'N" "25d06'N 62d18'E" '62,3 25,1' '62:18 25:06'; do echo "$place of longlat in UTM 41: $(cs2cs +proj=longlat +to +proj=utm +zone=41 <<<"$place" | tr '\t' ' ')"; done
	for way in "25d06'N 62d18'E 26d06'N 63d18'E" "62d18'E 25d06'N 63d18'E 26d06'N"; do echo "$way: $(geod +ellps=WGS84 -I -f '%.1f' <<<"$way" | cut -f3) m"; done
} | tee seen.txt
diff seen.txt - <<'SEEN'
Rel. 9.1.1, December 1st, 2022
25d06'N 62d18'E of EPSG:4326 in UTM 41: 429419.35 2776203.58 0.00
62d18'E 25d06'N of EPSG:4326 in UTM 41: -1377513.18 7487442.39 0.00
62d18'E 25d06'N of longlat in UTM 41: 429419.35 2776203.58 0.00
25d06'N 62d18'E of longlat in UTM 41: -1377513.18 7487442.39 0.00
62,3 25,1 of longlat in UTM 41: 388719.35 0.00 0.00,3 25,1
62:18 25:06 of longlat in UTM 41: 388719.35 0.00 0.00:18 25:06
25d06'N 62d18'E 26d06'N 63d18'E: 149543.392 m
62d18'E 25d06'N 63d18'E 26d06'N: 122576.810 m
SEEN
