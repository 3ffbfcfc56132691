#!/usr/bin/env bash
# ol 10.11.0 (OpenLayers): in a track that is written as GPX a point at sea level has the height of the point before it.
#
# A height of nought is a height as another; in GPX it is <ele>0</ele>.
# Guess that was wrong: every point is written with its own height.
# Seen: nought is taken for none, and as one list of values serves all points of a track, the last height that was written is written again: the way down from a pass ends at the beach
# at the height above it, and the climb is gone. The same holds for a route, and for a time that is not known. A track that begins at the sea begins without a height.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ol@10.11.0 @xmldom/xmldom@0.9.12
cat >try.mjs <<'JS'
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import Feature from 'ol/Feature.js';
import GPX from 'ol/format/GPX.js';
import LineString from 'ol/geom/LineString.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import { registerDocument, registerXMLSerializer } from 'ol/xml.js';

registerDocument(new DOMImplementation().createDocument('', '', null));
registerXMLSerializer(new XMLSerializer());
const heights = [0, 180, 350, 40, 0, 0, 25];
const way = heights.map((height, index) => [62.3 + index / 100, 25.1, height]);
const show = (name, geometry) => {
	const text = new GPX().writeFeatures([new Feature(geometry)]);
	console.log(`${name}: ${[...text.matchAll(/<(trkpt|rtept)[^>]*?(?:\/>|>(.*?)<\/\1>)/gs)].map(([, , inner]) => inner?.match(/<ele>(.*?)<\/ele>/)?.[1] ?? 'none').join(' ')}`);
};
console.log(`given: ${heights.join(' ')}`);
show('track', new MultiLineString([way], 'XYZ'));
show('route', new LineString(way, 'XYZ'));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
given: 0 180 350 40 0 0 25
track: none 180 350 40 40 40 25
route: none 180 350 40 40 40 25
SEEN
