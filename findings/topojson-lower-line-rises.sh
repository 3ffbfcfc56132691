#!/usr/bin/env bash
# topojson-server 3.0.1 (with topojson-client 3.1.0): of two lines one above the other the second gets the heights of the first.
#
# GeoJSON positions may have a height, and TopoJSON keeps further figures of a position where it is not quantized.
# Guess that was wrong: lines that differ in height are two arcs; or heights are dropped, and the file says so by not having any.
# Seen: an aircraft's track over a road has the heights of the road, and the road those of the track if it stands second; which of the two is true depends on
# the order of the file. Quantized, all heights are gone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact topojson-server@3.0.1 topojson-client@3.1.0
cat >try.mjs <<'JS'
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const line = (name, height) => ({ type: 'Feature', properties: { name }, geometry: { type: 'LineString', coordinates: [[75, 36, height], [75.4, 36.8, height], [76, 37, height]] } });
const back = (features, quantization) => {
	const made = topology({ lines: { type: 'FeatureCollection', features } }, quantization);
	const read = feature(made, made.objects.lines).features;
	return `${made.arcs.length} arc; ${read.map(({ properties, geometry }) => `${properties.name} at ${geometry.coordinates.map(([, , height]) => height ?? 'none').join(' ')}`).join(', ')}`;
};
const road = line('road', 4693);
const flight = line('flight', 10000);
console.log(`road first: ${back([road, flight])}`);
console.log(`flight first: ${back([flight, road])}`);
console.log(`quantized: ${back([road, flight], 1e4)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
road first: 1 arc; road at 4693 4693 4693, flight at 4693 4693 4693
flight first: 1 arc; flight at 10000 10000 10000, road at 10000 10000 10000
quantized: 1 arc; road at none none none, flight at none none none
SEEN
