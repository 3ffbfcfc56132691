#!/usr/bin/env bash
# @esri/arcgis-to-geojson-utils 1.3.0: a pass at 4693 metres that is read from ArcGIS and written back is at no height, and a road keeps its heights without a word that it has any.
#
# ArcGIS writes the height of a point as z; of a line it says hasZ where the third figures are heights.
# Guess that was wrong: what the library reads from ArcGIS it can write for ArcGIS.
# Seen: z is read and is not written. Of a line and of a group of points the figures are written, but hasZ, without which they are not heights, isn't. @terraformer/arcgis 2.2.2, of the
# same company, writes z for a point and hasZ for a line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @esri/arcgis-to-geojson-utils@1.3.0 @terraformer/arcgis@2.2.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { geojsonToArcGIS } from '@terraformer/arcgis';

const esri = createRequire(import.meta.url)('@esri/arcgis-to-geojson-utils');
for (const shape of [
	{ x: 75.4, y: 36.85, z: 4693 },
	{ hasZ: true, paths: [[[75.4, 36.85, 4693], [75.2, 37.8, 3200]]] },
]) {
	const read = esri.arcgisToGeoJSON(shape);
	console.log(`${read.type} ${JSON.stringify(read.coordinates)}`);
	console.log(`\tesri ${JSON.stringify(esri.geojsonToArcGIS(read))}`);
	console.log(`\tterraformer ${JSON.stringify(geojsonToArcGIS(read))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Point [75.4,36.85,4693]
	esri {"x":75.4,"y":36.85,"spatialReference":{"wkid":4326}}
	terraformer {"x":75.4,"y":36.85,"z":4693,"spatialReference":{"wkid":4326}}
LineString [[75.4,36.85,4693],[75.2,37.8,3200]]
	esri {"paths":[[[75.4,36.85,4693],[75.2,37.8,3200]]],"spatialReference":{"wkid":4326}}
	terraformer {"paths":[[[75.4,36.85,4693],[75.2,37.8,3200]]],"hasZ":true,"spatialReference":{"wkid":4326}}
SEEN
