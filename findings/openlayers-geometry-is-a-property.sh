#!/usr/bin/env bash
# ol 10.11.0 (OpenLayers): where a GeoJSON file has a property named geometry the shape is replaced by it.
#
# Properties of a feature may have any name; a table with a column "geometry" (polygon, or "as built") is common.
# Guess that was wrong: as the shape and the properties are two members of a feature, one does not touch the other.
# Seen: the feature's geometry is the word. Nothing is said on reading; what asks for the shape later, as writing it again does, raises an error. A KML file with the same name among its
# data keeps its shape, and a GeoJSON file read with another geometryName too, and has lost the property as it is written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ol@10.11.0
cat >try.mjs <<'JS'
import GeoJSON from 'ol/format/GeoJSON.js';

const feature = (properties) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [62.3, 25.1] }, properties });
for (const [name, properties, options] of [
	['no such property', { kind: 'port' }, {}],
	['geometry', { geometry: 'as built' }, {}],
	['geometry, no value', { geometry: null }, {}],
	['geometry, shape elsewhere', { geometry: 'as built' }, { geometryName: 'shape' }],
]) {
	const format = new GeoJSON(options);
	const read = format.readFeature(feature(properties));
	let written;
	try {
		written = format.writeFeature(read);
	} catch (error) {
		written = error.name;
	}
	console.log(`${name}: shape ${JSON.stringify(read.getGeometry()?.getCoordinates?.() ?? read.getGeometry())}; ${written}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
no such property: shape [62.3,25.1]; {"type":"Feature","geometry":{"type":"Point","coordinates":[62.3,25.1]},"properties":{"kind":"port"}}
geometry: shape "as built"; TypeError
geometry, no value: shape null; {"type":"Feature","geometry":null,"properties":{"geometry":null}}
geometry, shape elsewhere: shape [62.3,25.1]; {"type":"Feature","geometry":{"type":"Point","coordinates":[62.3,25.1]},"properties":{"geometry":"as built"}}
SEEN
