#!/usr/bin/env bash
# supercluster 9.1.0: a lone point beyond 85 degrees is moved, and every lone point loses its altitude.
#
# Where a place stands by itself, getClusters and getLeaves give the feature that was loaded; up to release 8 that was the very object.
# Guess that was wrong: its coordinates are those that were put in.
# Seen: release 9 reckons them back from the square of the Mercator map: the South Pole lies at 85.05 S, 550 km away, the others differ in the last places.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact supercluster@9.1.0 supercluster-8@npm:supercluster@8.0.1
cat >try.mjs <<'JS'
import Supercluster from 'supercluster';
import Older from 'supercluster-8';

const places = { 'South Pole': [0, -90, 2835], Alert: [-62.34, 82.5, 30] };
const features = Object.entries(places).map(([name, coordinates]) => ({ type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates } }));
for (const [release, Index] of [['8.0.1', Older], ['9.1.0', Supercluster]]) {
	const found = new Index().load(features).getClusters([-180, -90, 180, 90], 10);
	for (const { properties, geometry } of found.sort((one, other) => one.geometry.coordinates[1] - other.geometry.coordinates[1])) {
		console.log(`${release}, ${properties.name}: ${geometry.coordinates.map((figure) => Number(figure.toFixed(6))).join(', ')}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
8.0.1, South Pole: 0, -90, 2835
8.0.1, Alert: -62.34, 82.5, 30
9.1.0, South Pole: 0, -85.051129
9.1.0, Alert: -62.34, 82.5
SEEN
