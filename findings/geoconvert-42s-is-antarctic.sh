#!/usr/bin/env bash
# GeographicLib 2.1.2 (GeoConvert of geographiclib-tools, Debian 12): 42S 500000 4000000, a place in Afghanistan, lies in the Southern Ocean.
#
# Maps and receivers give UTM with the letter of the band of latitude: band S is 32 to 40 degrees north. The tool reads zone, letter, easting and northing, and MGRS too.
# Guess that was wrong: what is read with the bands of MGRS, 42SVB..., is read with them in UTM, or the letter is refused, as R and T are.
# Seen: S is south, and the place 90 degrees of latitude away; N, which is a band too, is north. R, the next band, is an error that says it is no hemisphere.
set -euo pipefail
command -v GeoConvert >/dev/null || { echo 'This needs GeoConvert, of the package geographiclib-tools.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
	GeoConvert --version
	for place in 42SWE0000000000 '42n 500000 4000000' '42S 500000 4000000' '42R 500000 3000000'; do echo "$place: $(GeoConvert -g -p -2 <<<"$place" 2>&1 || true)"; done
} | tee seen.txt
diff seen.txt - <<'SEEN'
GeoConvert: GeographicLib version 2.1.2
42SWE0000000000: 35.243 69.000
42n 500000 4000000: 36.145 69.000
42S 500000 4000000: -54.148 69.000
42R 500000 3000000: ERROR: Illegal hemisphere r in 42R, specify north or south
SEEN
