#!/usr/bin/env bash
# osm2geojson-lite 1.2.0: where nodes are written with an end tag every second one is lost, and the road runs without them.
#
# In XML <node .../> and <node ...></node> say the same, and a name with & in it is written with &amp;.
# Guess that was wrong: both spellings are the same road, and the name of a node is read as the text it stands for.
# Seen: of four nodes with end tags the first and third are left, without a word, and the road is a straight line past the others; the name keeps its "&amp;".
# osmtogeojson reads all of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact osm2geojson-lite@1.2.0 osmtogeojson@2.2.12 jsdom@27.0.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import osm2geojson from 'osm2geojson-lite';
import osmtogeojson from 'osmtogeojson';

const places = [[36.1, 74.1], [36.3, 74.2], [36.5, 74.6], [36.8, 75.4]];
const spellings = {
	'one tag': ([lat, lon], at) => `<node id="${at + 1}" lat="${lat}" lon="${lon}"/>`,
	'two tags': ([lat, lon], at) => `<node id="${at + 1}" lat="${lat}" lon="${lon}"></node>`,
};
const read = (text) => osmtogeojson(new (new JSDOM().window.DOMParser)().parseFromString(text, 'text/xml'));
for (const [spelling, node] of Object.entries(spellings)) {
	const way = `<way id="9">${places.map((_, at) => `<nd ref="${at + 1}"/>`).join('')}<tag k="highway" v="trunk"/><tag k="name" v="Road &amp; pass"/></way>`;
	const text = `<osm version="0.6">${places.map(node).join('')}${way}</osm>`;
	for (const [library, { features }] of [['osm2geojson-lite', osm2geojson(text, { completeFeature: true })], ['osmtogeojson', read(text)]]) {
		const [{ geometry, properties }] = features;
		console.log(`${spelling}, ${library}: ${properties.name ?? properties.tags.name}, ${geometry.coordinates.map((place) => place.join(' ')).join(', ')}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
one tag, osm2geojson-lite: Road &amp; pass, 74.1 36.1, 74.2 36.3, 74.6 36.5, 75.4 36.8
one tag, osmtogeojson: Road & pass, 74.1 36.1, 74.2 36.3, 74.6 36.5, 75.4 36.8
two tags, osm2geojson-lite: Road &amp; pass, 74.1 36.1, 74.6 36.5
two tags, osmtogeojson: Road & pass, 74.1 36.1, 74.2 36.3, 74.6 36.5, 75.4 36.8
SEEN
