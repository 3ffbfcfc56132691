#!/usr/bin/env bash
# geojson-apply-right-hand-rule 1.0.7: rings of a geometry are turned as GeoJSON asks, those of a feature and of a collection of features are not, and stay open if they were.
#
# GeoJSON wants outer rings anticlockwise and rings closed; files of other programs often have neither. The package is for such files, and a file is a collection of features.
# Guess that was wrong: what is turned in a geometry, by itself or in a collection of geometries, is turned in a feature.
# Seen: a feature is given back as it is, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-apply-right-hand-rule@1.0.7
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { applyRightHandRule } = createRequire(import.meta.url)('geojson-apply-right-hand-rule');
const open = [[0, 0], [0, 10], [10, 10]];
const area = () => ({ type: 'Polygon', coordinates: [structuredClone(open)] });
const feature = () => ({ type: 'Feature', properties: {}, geometry: area() });
const told = (name, value, ring) => {
	const found = ring(applyRightHandRule(value));
	console.log(`${name}: ${JSON.stringify(found)}`);
};
told('a geometry', area(), ({ coordinates }) => coordinates[0]);
told('several areas', { type: 'MultiPolygon', coordinates: [area().coordinates] }, ({ coordinates }) => coordinates[0][0]);
told('a collection of geometries', { type: 'GeometryCollection', geometries: [area()] }, ({ geometries }) => geometries[0].coordinates[0]);
told('a feature', feature(), ({ geometry }) => geometry.coordinates[0]);
told('a collection of features', { type: 'FeatureCollection', features: [feature()] }, ({ features }) => features[0].geometry.coordinates[0]);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a geometry: [[0,0],[10,10],[0,10],[0,0]]
several areas: [[0,0],[10,10],[0,10],[0,0]]
a collection of geometries: [[0,0],[10,10],[0,10],[0,0]]
a feature: [[0,0],[0,10],[10,10]]
a collection of features: [[0,0],[0,10],[10,10]]
SEEN
