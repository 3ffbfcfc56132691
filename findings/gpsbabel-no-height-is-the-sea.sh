#!/usr/bin/env bash
# GPSBabel 1.8.0 (gpsbabel of Debian 12): a point without a height lies at sea level in NMEA and IGC, and a name becomes a description.
#
# Many points of a GPX file have no height, and most places have a name and no more. In NMEA a field that is not known is left empty.
# Guess that was wrong: what is not known is not written, as the CSV of the same program has an empty column for it.
# Seen: both formats say 0 metres, no other than a measured 0, so that a pass is as high as the shore. GPX written from GPX has the name as comment and as
# description, as if somebody had described the place.
set -euo pipefail
command -v gpsbabel >/dev/null || { echo 'This needs gpsbabel, of the package of that name.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
point() { echo "<trkpt lat=\"$1\" lon=\"62\">$2<time>2014-11-20T10:0$3:00Z</time></trkpt>"; }
echo "<gpx version=\"1.1\" creator=\"a logger\" xmlns=\"http://www.topografix.com/GPX/1/1\"><wpt lat=\"25\" lon=\"62\"><name>Pass</name></wpt><trk><trkseg>$(point 25 '<ele>4700</ele>' 1)$(point 26 '' 2)$(point 27 '<ele>0</ele>' 3)</trkseg></trk></gpx>" >track.gpx
{
	gpsbabel -V | grep -o 'Version [0-9.]*'
	gpsbabel -t -i gpx -f track.gpx -o nmea -F - | tr -d '\r' | grep GPGGA | cut -d, -f2,3,10,11
	gpsbabel -t -i gpx -f track.gpx -o igc -F - | tr -d '\r' | grep '^B'
	gpsbabel -t -i gpx -f track.gpx -o unicsv -F - | tr -d '\r' | cut -d, -f2,4
	gpsbabel -i gpx -f track.gpx -o gpx -F - | grep -E '<(name|cmt|desc)>' | tr -d ' \n'
	echo
} | tee seen.txt
diff seen.txt - <<'SEEN'
Version 1.8.0
100100.000,2500.000,4700.000,M
100200.000,2600.000,0.000,M
100300.000,2700.000,0.000,M
B1001002500000N06200000EA0000004700
B1002002600000N06200000EA0000000000
B1003002700000N06200000EA0000000000
Latitude,Altitude
25.000000,4700.0
26.000000,
27.000000,0.0
<name>Pass</name><cmt>Pass</cmt><desc>Pass</desc>
SEEN
