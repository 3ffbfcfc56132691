#!/usr/bin/env bash
# @turf/dissolve 7.4.0: after dissolving by a property 400 is "400", false is "false", and what is not known is "null" or "undefined", a word.
#
# The function joins neighbours that have one value of a property, such as provinces by voltage or by operator.
# Guess that was wrong: the value of the joined shape is that by which its parts were joined, a number if it was one.
# Seen: each value is turned into text. A map's filter for 400 or for false finds none, and a legend shows the word undefined. The number 400 and the text "400" are
# joined as one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/dissolve@7.4.0
cat >try.mjs <<'JS'
import { dissolve } from '@turf/dissolve';

const square = (x, properties) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] } });
const grid = [square(0, { kilovolts: 400 }), square(1, { kilovolts: 400 }), square(2, { kilovolts: '400' }), square(4, { kilovolts: null }), square(6, {}), square(8, { kilovolts: false })];
const { features } = dissolve({ type: 'FeatureCollection', features: grid }, { propertyName: 'kilovolts' });
for (const { properties, geometry } of features) {
	const eastings = geometry.coordinates[0].map(([x]) => x);
	console.log(`${Math.min(...eastings)} to ${Math.max(...eastings)}: ${JSON.stringify(properties)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
0 to 3: {"kilovolts":"400"}
4 to 5: {"kilovolts":"null"}
6 to 7: {"kilovolts":"undefined"}
8 to 9: {"kilovolts":"false"}
SEEN
