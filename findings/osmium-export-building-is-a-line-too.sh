#!/usr/bin/env bash
# osmium-tool 1.15.0 (osmium of Debian 12): exported, a building is a line as well as an area, a roundabout an area as well as a line, and a wind farm is not there.
#
# OpenStreetMap has closed ways for areas and for rings of road, told apart by their tags, and relations for things of many parts, as the site of a wind farm.
# Guess that was wrong: what has building is an area and what has highway a line, as other converters have it; what is left out is told.
# Seen: each closed way comes twice, which spoils counts and lengths; of relations only multipolygons and boundaries come, and nothing tells of the rest. A setting mends
# the first.
set -euo pipefail
command -v osmium >/dev/null || { echo 'This needs osmium, of the package osmium-tool.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >places.osm <<'OSM'
<osm version="0.6">
<node id="1" version="1" lat="25.1" lon="62.3"/><node id="2" version="1" lat="25.1" lon="62.4"/><node id="3" version="1" lat="25.2" lon="62.4"/><node id="4" version="1" lat="25.3" lon="62.4"><tag k="power" v="generator"/></node>
<way id="10" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="building" v="yes"/></way>
<way id="11" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="highway" v="primary"/><tag k="junction" v="roundabout"/></way>
<way id="12" version="1"><nd ref="1"/><nd ref="2"/><tag k="area" v="yes"/><tag k="man_made" v="pier"/></way>
<relation id="20" version="1"><member type="node" ref="4" role="generator"/><tag k="type" v="site"/><tag k="power" v="plant"/><tag k="name" v="Wind farm"/></relation>
</osm>
OSM
{
	osmium --version | head -1
	osmium export -f geojsonseq -x print_record_separator=false -a type,id places.osm 2>&1 | sed -E 's/.*"type":"(Point|LineString|MultiPolygon)".*"@type":"([a-z]+)","@id":([0-9]+),?(.*)\}\}/\2 \3: \1 \4/'
	echo "ended with ${PIPESTATUS[0]}"
} | tee seen.txt
diff seen.txt - <<'SEEN'
osmium version 1.15.0
node 4: Point "power":"generator"
way 10: LineString "building":"yes"
way 11: LineString "highway":"primary","junction":"roundabout"
way 12: LineString "area":"yes","man_made":"pier"
way 10: MultiPolygon "building":"yes"
way 11: MultiPolygon "highway":"primary","junction":"roundabout"
ended with 0
SEEN
