#!/usr/bin/env bash
# @annotorious/annotorious 3.8.10 (with jsdom 27.0.0): a shape drawn by relative steps is moved to the corner of the map, and one with blanks alone between its numbers has no place.
#
# It reads and writes W3C annotations of images; a part that is no rectangle is an SVG, where small letters in a path are steps from the last point, and numbers
# are parted by commas, blanks or both.
# Guess that was wrong: each way of SVG to write the same triangle gives the same triangle, or is refused, as a circle is.
# Seen: steps are taken for places, and written back as such; of the points of a polygon each blank parts two, so that one has no second number, and of several areas
# the first alone makes the bounds. No error is told.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @annotorious/annotorious@3.8.10 jsdom@27.0.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const { document, DOMParser, Element, HTMLElement, Node } = window;
Object.assign(globalThis, { window, document, DOMParser, Element, HTMLElement, Node });
const { parseW3CImageAnnotation, serializeW3CImageAnnotation } = await import('@annotorious/annotorious');

const source = 'https://example.com/map.jpg';
const annotation = (shape) => ({
	'@context': 'http://www.w3.org/ns/anno.jsonld', id: '#1', type: 'Annotation', body: [],
	target: { source, selector: { type: 'SvgSelector', value: `<svg xmlns="http://www.w3.org/2000/svg">${shape}</svg>` } },
});
const path = (steps) => `<path d="${steps}"/>`;
const polygon = (points) => `<polygon points="${points}"/>`;
for (const shape of [
	polygon('30,40 50,40 50,60'), path('M30,40 L50,40 L50,60 Z'), path('M30,40 H50 V60 Z'),
	path('M30,40 l20,0 l0,20 z'), path('m30,40 20,0 0,20 z'), polygon('30 40 50 40 50 60'), polygon('30,40,50,40,50,60'),
	path('M30,40 L50,40 L50,60 Z M130,140 L150,140 L150,160 Z'),
]) {
	const { parsed, error } = parseW3CImageAnnotation(annotation(shape));
	const { minX, minY, maxX, maxY } = parsed.target.selector.geometry.bounds;
	const [, , written] = serializeW3CImageAnnotation(parsed, source).target.selector.value.match(/(d|points)="([^"]*)"/);
	console.log(`${shape}: ${minX} to ${maxX}, ${minY} to ${maxY}; written ${written}; error ${error}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<polygon points="30,40 50,40 50,60"/>: 30 to 50, 40 to 60; written 30,40 50,40 50,60; error undefined
<path d="M30,40 L50,40 L50,60 Z"/>: 30 to 50, 40 to 60; written 30,40 50,40 50,60; error undefined
<path d="M30,40 H50 V60 Z"/>: 30 to 50, 40 to 60; written 30,40 50,40 50,60; error undefined
<path d="M30,40 l20,0 l0,20 z"/>: 0 to 30, 0 to 40; written M 30 40 L 20 0 L 0 20 Z; error undefined
<path d="m30,40 20,0 0,20 z"/>: 0 to 30, 0 to 40; written M 30 40 L 20 0 L 0 20 Z; error undefined
<polygon points="30 40 50 40 50 60"/>: 30 to 60, NaN to NaN; written 30 40 50 40 50 60; error undefined
<polygon points="30,40,50,40,50,60"/>: 30 to 30, 40 to 40; written 30,40,50,40,50,60; error undefined
<path d="M30,40 L50,40 L50,60 Z M130,140 L150,140 L150,160 Z"/>: 30 to 50, 40 to 60; written M 30,40 L 50,40 L 50,60 Z M 130,140 L 150,140 L 150,160 Z; error undefined
SEEN
