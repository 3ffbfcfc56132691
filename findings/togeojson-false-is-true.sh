#!/usr/bin/env bash
# @tmcw/togeojson 7.1.3 (with @xmldom/xmldom 0.9.12): a KML field of type bool is true whatever it says.
#
# KML 2.2 lets a Schema say of what type a field is, bool among them; XML's booleans are true, false, 1 and 0.
# Guess that was wrong: "false" and "0" are false, as "7" of an int field is the number 7.
# Seen: true for both, so that everything planned is built; an empty double is 0, and not left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12
cat >try.mjs <<'JS'
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const fields = { built: 'bool', open: 'bool', berths: 'int', depth: 'double' };
const read = (values) => {
	const text = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Schema name="port" id="port">
${Object.entries(fields).map(([name, type]) => `<SimpleField type="${type}" name="${name}"/>`).join('')}
</Schema><Placemark><ExtendedData><SchemaData schemaUrl="#port">
${Object.entries(values).map(([name, value]) => `<SimpleData name="${name}">${value}</SimpleData>`).join('')}
</SchemaData></ExtendedData><Point><coordinates>62.3,25.1</coordinates></Point></Placemark></Document></kml>`;
	return JSON.stringify(kml(new DOMParser().parseFromString(text, 'text/xml')).features[0].properties);
};
console.log(`true, 1, 3, 12.5: ${read({ built: 'true', open: '1', berths: '3', depth: '12.5' })}`);
console.log(`false, 0, 3, empty: ${read({ built: 'false', open: '0', berths: '3', depth: '' })}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
true, 1, 3, 12.5: {"built":true,"open":true,"berths":3,"depth":12.5}
false, 0, 3, empty: {"built":true,"open":true,"berths":3,"depth":0}
SEEN
