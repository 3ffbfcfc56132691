#!/usr/bin/env bash
# osmium-tool 1.15.0 (osmium of Debian 12): asked for "Gwadar, Port", tags-filter gives the places named Gwadar and Port and leaves the one of that name out.
#
# tags-filter picks what has a tag, as n/name=Gwadar. Some names have a comma, as Washington, D.C.
# Guess that was wrong: the whole text behind the equals sign, in quotes for the shell, is the name.
# Seen: a comma parts names of which any will do; with a star in place of the comma and the rest the place is found, among others.
set -euo pipefail
command -v osmium >/dev/null || { echo 'This needs osmium, of the package osmium-tool.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
place() { echo "<node id=\"$1\" version=\"1\" lat=\"25\" lon=\"62\"><tag k=\"name\" v=\"$2\"/></node>"; }
echo "<osm version=\"0.6\">$(place 1 'Gwadar, Port')$(place 2 Gwadar)$(place 3 Port)$(place 4 Pasni)</osm>" >places.osm
{
	osmium --version | head -1
	for filter in 'n/name=Gwadar, Port' 'n/name=Gwadar,Port' 'n/name=Gwadar*'; do echo "$filter: $(osmium tags-filter places.osm "$filter" -f opl -o - | cut -d' ' -f1 | tr '\n' ' ')"; done
} | tee seen.txt
diff seen.txt - <<'SEEN'
osmium version 1.15.0
n/name=Gwadar, Port: n2 n3 
n/name=Gwadar,Port: n2 n3 
n/name=Gwadar*: n1 n2 
SEEN
