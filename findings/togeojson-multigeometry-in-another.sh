#!/usr/bin/env bash
# @mapbox/togeojson 0.16.2 (with @xmldom/xmldom 0.9.12): of a place made of a point and a group of points the point is lost; a field called name is the name.
#
# KML lets a MultiGeometry hold another, as editors write it when grouped things are grouped again. ExtendedData holds the columns of the table that the place comes
# from.
# Guess that was wrong: all parts are in the geometry, at whatever depth; and the name is what stands in <name>, a column of that name beside it or left out.
# Seen: the parts that stand beside an inner group are not there, so that one point of two is left; Data with the name "name" takes the place of the name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/togeojson@0.16.2 @xmldom/xmldom@0.9.12
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { DOMParser } from '@xmldom/xmldom';

const { kml } = createRequire(import.meta.url)('@mapbox/togeojson');
const point = (at) => `<Point><coordinates>${at}</coordinates></Point>`;
const flat = `<MultiGeometry>${point('62,25')}${point('63,26')}</MultiGeometry>`;
const nested = `<MultiGeometry>${point('62,25')}<MultiGeometry>${point('63,26')}</MultiGeometry></MultiGeometry>`;
const column = `<ExtendedData><Data name="name"><value>12</value></Data></ExtendedData>${point('62,25')}`;
for (const inside of [flat, nested, column]) {
	const [{ geometry, properties }] = kml(new DOMParser().parseFromString(`<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Port</name>${inside}</Placemark></kml>`, 'text/xml')).features;
	console.log(`${JSON.stringify(geometry)} ${JSON.stringify(properties)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[62,25]},{"type":"Point","coordinates":[63,26]}]} {"name":"Port"}
{"type":"Point","coordinates":[63,26]} {"name":"Port"}
{"type":"Point","coordinates":[62,25]} {"name":"12"}
SEEN
