#!/usr/bin/env bash
# manifesto.js 4.3.5: a book of IIIF's version 3 that opens at its third page opens at the first, and of a chapter that has two parts of pages these are left out.
#
# A chapter is a range of pages or of parts of them, which are a page with a selector; "start" names the page to open at, in version 2 "startCanvas".
# Guess that was wrong: what is told of version 2 is told of version 3 too, as labels and directions are, and a chapter has a page for each of its items.
# Seen: there is no start, so that the page is the one at index 0; an item that is a part has no page, be its source an address or a page, while one that is written as
# an address with a fragment has. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact manifesto.js@4.3.5
cat >try.cjs <<'JS'
const { parseManifest } = require('manifesto.js');

const address = (page) => `https://example.com/page/${page}`;
const canvas = (page) => ({ id: address(page), type: 'Canvas', height: 1000, width: 800 });
const part = (source) => ({ type: 'SpecificResource', source, selector: { type: 'FragmentSelector', value: 'xywh=0,0,800,500' } });
const pages = [1, 2, 3, 4, 5];
const third = parseManifest({
	'@context': 'http://iiif.io/api/presentation/3/context.json', id: 'https://example.com/3', type: 'Manifest', label: { en: ['Book'] },
	start: { id: address(3), type: 'Canvas' }, items: pages.map(canvas),
	structures: [{
		id: 'https://example.com/chapter', type: 'Range', label: { en: ['Ports'] },
		items: [canvas(2), part(address(3)), part({ id: address(4), type: 'Canvas' }), { ...canvas(5), id: `${address(5)}#xywh=0,0,800,500` }],
	}],
});
const second = parseManifest({
	'@context': 'http://iiif.io/api/presentation/2/context.json', '@id': 'https://example.com/2', '@type': 'sc:Manifest', label: 'Book',
	sequences: [{
		'@type': 'sc:Sequence', startCanvas: address(3),
		canvases: pages.map((page) => ({ '@id': address(page), '@type': 'sc:Canvas', height: 1000, width: 800, images: [] })),
	}],
});
for (const [version, manifest] of [[2, second], [3, third]]) {
	const [sequence] = manifest.getSequences();
	console.log(`version ${version}: starts at ${sequence.getStartCanvas()}, index ${sequence.getStartCanvasIndex()} of ${sequence.getTotalCanvases()}`);
}
for (const range of third.getAllRanges()) console.log(`${range.getDefaultLabel()}: ${range.getCanvasIds().join(', ')}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
version 2: starts at https://example.com/page/3, index 2 of 5
version 3: starts at undefined, index 0 of 5
Ports: https://example.com/page/2, https://example.com/page/5#xywh=0,0,800,500
SEEN
