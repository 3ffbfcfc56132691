#!/usr/bin/env bash
# flatgeobuf 4.5.0: "unknown" becomes false, "2014?" nothing, and what the first feature does not have no other can have.
#
# GeoJSON has no columns; a FlatGeobuf file has, each of one type, and the writer finds them in the features.
# Guess that was wrong: it looks at all features, or an error is raised where a value does not fit.
# Seen: the first feature decides alone. Where it has a number, a text is NaN; where it has true or false, "unknown" and "no" are false alike; a property that comes later is
# gone, without a word. The id is gone too, and a running number stands in its place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact flatgeobuf@4.5.0
cat >try.mjs <<'JS'
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';

const places = [
	{ year: 2014, built: true },
	{ year: '2014?', built: 'unknown', doubt: 'two sources differ' },
	{ year: 2015.5, built: 'no' },
	{ built: null },
];
const features = places.map((properties, at) => ({ type: 'Feature', id: `place-${at}`, properties, geometry: { type: 'Point', coordinates: [62 + at, 25] } }));
for (const [order, given] of [['as given', features], ['second first', [features[1], features[0], ...features.slice(2)]]]) {
	console.log(order);
	const read = [];
	for await (const feature of deserialize(serialize({ type: 'FeatureCollection', features: given }))) read.push(feature);
	for (const { id, properties } of given) {
		const back = read.find(({ geometry }) => geometry.coordinates[0] === 62 + Number(id.at(-1)));
		console.log(`  ${id} ${JSON.stringify(properties)} -> ${back.id} ${JSON.stringify(back.properties, (_, value) => (Number.isNaN(value) ? 'not a number' : value))}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
as given
  place-0 {"year":2014,"built":true} -> 0 {"year":2014,"built":true}
  place-1 {"year":"2014?","built":"unknown","doubt":"two sources differ"} -> 1 {"year":"not a number","built":false}
  place-2 {"year":2015.5,"built":"no"} -> 2 {"year":2015.5,"built":false}
  place-3 {"built":null} -> 3 {"year":"not a number"}
second first
  place-1 {"year":"2014?","built":"unknown","doubt":"two sources differ"} -> 0 {"year":"2014?","built":"unknown","doubt":"two sources differ"}
  place-0 {"year":2014,"built":true} -> 1 {"year":"2014","built":"true","doubt":""}
  place-2 {"year":2015.5,"built":"no"} -> 2 {"year":"2015.5","built":"no","doubt":""}
  place-3 {"built":null} -> 3 {"year":"","doubt":""}
SEEN
