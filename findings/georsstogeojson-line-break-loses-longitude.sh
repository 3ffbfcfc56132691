#!/usr/bin/env bash
# georsstogeojson 0.2.0 (with @xmldom/xmldom 0.9.12): a point on two lines has one coordinate, one with two spaces an empty one, and a box or GML is left out.
#
# GeoRSS puts places into feeds of news and quakes: two figures with white space between them, or a piece of GML in <where>.
# Guess that was wrong: white space is any white space, as in XML's lists; a place that cannot be read leaves an item without a geometry.
# Seen: one space is looked for; what is read is a point with a single figure or with empty ones among the rest; an item with a box or with GML is not in the
# collection.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact georsstogeojson@0.2.0 @xmldom/xmldom@0.9.12
cat >try.mjs <<'JS'
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'georsstogeojson';

for (const place of ['<georss:point>25.1 62.3</georss:point>', '<georss:point>25.1  62.3</georss:point>', '<georss:point>25.1\n62.3</georss:point>', '<georss:box>25 62 26 63</georss:box>', '<georss:where><gml:Point><gml:pos>25.1 62.3</gml:pos></gml:Point></georss:where>']) {
	const feed = `<rss version="2.0" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"><channel><title>News</title><item><title>Port</title>${place}</item></channel></rss>`;
	console.log(`${JSON.stringify(place)}: ${JSON.stringify(parse(new DOMParser().parseFromString(feed, 'text/xml')).features.map(({ geometry }) => geometry))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
"<georss:point>25.1 62.3</georss:point>": [{"type":"Point","coordinates":[62.3,25.1]}]
"<georss:point>25.1  62.3</georss:point>": [{"type":"Point","coordinates":[62.3,null,25.1]}]
"<georss:point>25.1\n62.3</georss:point>": [{"type":"Point","coordinates":[25.1]}]
"<georss:box>25 62 26 63</georss:box>": []
"<georss:where><gml:Point><gml:pos>25.1 62.3</gml:pos></gml:Point></georss:where>": []
SEEN
