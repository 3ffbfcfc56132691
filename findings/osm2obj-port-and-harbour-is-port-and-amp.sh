#!/usr/bin/env bash
# osm2obj 3.0.0 and obj2osm 2.0.1 (with osmtogeojson 2.2.12): Port & Harbour is read as Port &amp; Harbour, and is Port &amp;amp; Harbour in the file that is written again; each round adds one.
#
# In a file of OpenStreetMap, as in all XML, & and < stand as &amp; and &lt;, quotation marks in a value as &quot;, a line break as &#10;. The JSON of Overpass, to which the objects are like, has them as they are.
# Guess that was wrong: a reader of XML gives the words that were written, so that a name is found by its letters; and what two packages of one house read and write is the same file.
# Seen: no escape is undone, with and without the strict mode, in names of users as in tags, while the writer escapes all that it is given. Web addresses with & lead nowhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact osm2obj@3.0.0 obj2osm@2.0.1 osmtogeojson@2.2.12 @xmldom/xmldom@0.9.8
cat >try.mjs <<'JS'
import { DOMParser } from '@xmldom/xmldom';
import obj2osm from 'obj2osm';
import Osm2Obj from 'osm2obj';
import osmtogeojson from 'osmtogeojson';

const through = (stream, value) =>
	new Promise((resolve) => {
		const seen = [];
		stream.on('data', (part) => seen.push(part)).on('end', () => resolve(seen));
		stream.end(value);
	});
const show = (name, user, tags) => console.log(`${name}: ${JSON.stringify([user, tags.name, tags.website, tags.note])}`);
let xml = `<osm version="0.6"><node id="1" lat="24.8" lon="67" version="1" user="Ann &amp; Ben"><tag k="name" v="Port &amp; Harbour &quot;East&quot;"/><tag k="website" v="https://example.org/?port=1&amp;lang=ur"/><tag k="note" v="depth &lt; 5&#10;in May"/></node></osm>`;
const { meta, tags } = osmtogeojson(new DOMParser().parseFromString(xml, 'text/xml')).features[0].properties;
show('osmtogeojson', meta.user, tags);
for (let round = 1; round <= 3; round++) {
	const [[node], [strict]] = [await through(new Osm2Obj(), xml), await through(new Osm2Obj({ strict: true }), xml)];
	show(`round ${round}`, node.user, node.tags);
	if (JSON.stringify(node) !== JSON.stringify(strict)) show(`round ${round}, strict`, strict.user, strict.tags);
	xml = (await through(obj2osm(), node)).join('');
}
console.log(xml.match(/k="name" v=".*?"/)[0]);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
osmtogeojson: ["Ann & Ben","Port & Harbour \"East\"","https://example.org/?port=1&lang=ur","depth < 5\nin May"]
round 1: ["Ann &amp; Ben","Port &amp; Harbour &quot;East&quot;","https://example.org/?port=1&amp;lang=ur","depth &lt; 5&#10;in May"]
round 2: ["Ann &amp;amp; Ben","Port &amp;amp; Harbour &amp;quot;East&amp;quot;","https://example.org/?port=1&amp;amp;lang=ur","depth &amp;lt; 5&amp;#10;in May"]
round 3: ["Ann &amp;amp;amp; Ben","Port &amp;amp;amp; Harbour &amp;amp;quot;East&amp;amp;quot;","https://example.org/?port=1&amp;amp;amp;lang=ur","depth &amp;amp;lt; 5&amp;amp;#10;in May"]
k="name" v="Port &amp;amp;amp;amp; Harbour &amp;amp;amp;quot;East&amp;amp;amp;quot;"
SEEN
