#!/usr/bin/env bash
# geojson-to-svg 1.1.4 (beside geojson2svg 2.0.3): north is below and south above, so that Islamabad lies east of Karachi, as it does, and south of it.
#
# In GeoJSON the second number grows to the north, in SVG downwards. The package renders the one as the other, and shows the countries of the world in degrees as an example.
# Guess that was wrong: what has no projection set is drawn with north above, as by other packages that do the same.
# Seen: both numbers are taken as they are; the picture is a mirror image, and east stays right, so that nothing looks broken. Nothing in its description speaks of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-to-svg@1.1.4 geojson2svg@2.0.3
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { GeoJSON2SVG } from 'geojson2svg';

const require = createRequire(import.meta.url);
const render = require('geojson-to-svg');
const places = { Karachi: [67, 24.9], Islamabad: [73, 33.7], Mashhad: [59.6, 36.3] };
const line = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: Object.values(places) } };
const data = { type: 'FeatureCollection', features: [line] };
const told = (name, svg) => {
	const numbers = svg.match(/d="M([^"]*)"/)[1].match(/-?[\d.]+/g).map(Number);
	const points = Object.keys(places).map((place, at) => ({ place, x: numbers[2 * at], y: numbers[2 * at + 1] }));
	const order = (axis) => [...points].sort((a, b) => a[axis] - b[axis]).map(({ place }) => place);
	console.log(`${name}: from left to right ${order('x').join(', ')}; from the top down ${order('y').join(', ')}`);
};
told('geojson-to-svg', render().data(data).render());
const mapExtent = { left: 50, bottom: 20, right: 80, top: 40 };
told('geojson2svg', new GeoJSON2SVG({ mapExtent, viewportSize: { width: 300, height: 200 } }).convert(data).join(''));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
geojson-to-svg: from left to right Mashhad, Karachi, Islamabad; from the top down Karachi, Islamabad, Mashhad
geojson2svg: from left to right Mashhad, Karachi, Islamabad; from the top down Mashhad, Islamabad, Karachi
SEEN
