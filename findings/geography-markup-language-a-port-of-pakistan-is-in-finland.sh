#!/usr/bin/env bash
# geography-markup-language 0.2.0: a place whose longitude comes first, as its file says, goes from Pakistan to Finland, of two places one is left, and heights become latitudes.
#
# In GML the name of the system tells which comes first: in CRS84 the longitude, in EPSG:4326 the latitude. How many figures make a place may stand at the line or at its list.
# Guess that was wrong: a reader that copies the name of the system into its GeoJSON has read it.
# Seen: the first figure is the latitude whatever the file says, in metres too. srsDimension="3" is heeded at the list of places and not at the line, where the standard has it as well; there
# the second place is made of a longitude and the first one's height. A group of points is its first point, and a line of single places is a line without any.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geography-markup-language@0.2.0
cat >try.mjs <<'JS'
import gml from 'geography-markup-language';

const port = '<gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:pos>25.1 62.3</gml:pos></gml:Point>';
const other = '<gml:Point><gml:pos>24.8 67</gml:pos></gml:Point>';
const road = '25.1 62.3 10 26.4 63.2 20';
for (const [name, kind, text] of [
	['EPSG:4326', 'Point', port],
	['CRS84', 'Point', '<gml:Point srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>62.3 25.1</gml:pos></gml:Point>'],
	['three at the list', 'LineString', `<gml:LineString><gml:posList srsDimension="3">${road}</gml:posList></gml:LineString>`],
	['three at the line', 'LineString', `<gml:LineString srsDimension="3"><gml:posList>${road}</gml:posList></gml:LineString>`],
	['single places', 'LineString', '<gml:LineString><gml:pos>25.1 62.3</gml:pos><gml:pos>26.4 63.2</gml:pos></gml:LineString>'],
	['two points', 'Geometry', `<gml:MultiPoint><gml:pointMember>${port}</gml:pointMember><gml:pointMember>${other}</gml:pointMember></gml:MultiPoint>`],
])
	console.log(`${name}: ${JSON.stringify(gml[kind](text, { format: 'geojson' }).geometry)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
EPSG:4326: {"type":"Point","coordinates":[62.3,25.1]}
CRS84: {"type":"Point","coordinates":[25.1,62.3]}
three at the list: {"type":"LineString","coordinates":[[62.3,25.1,10],[63.2,26.4,20]]}
three at the line: {"type":"LineString","coordinates":[[62.3,25.1],[26.4,10],[20,63.2]]}
single places: {"type":"LineString"}
two points: {"type":"Point","coordinates":[62.3,25.1]}
SEEN
