#!/usr/bin/env bash
# dxf-parser 1.1.2: in a long note on a drawing two words run together where a piece of 250 letters ends.
#
# DXF writes the text of a note in pieces of 250 letters, each on a line of its own; a piece may end or begin with a space.
# Guess that was wrong: the pieces are put together as they stand, so that the text is that of the drawing.
# Seen: each line is trimmed first, so that a space at the seam is lost, and a search for either word finds nothing; a seam within a word is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dxf-parser@1.1.2
cat >try.mjs <<'JS'
import DxfParser from 'dxf-parser';

const read = (text) => {
	const pieces = text.match(/.{1,250}/g);
	const lines = pieces.map((piece, index) => `${index < pieces.length - 1 ? 3 : 1}\n${piece}`).join('\n');
	const [note] = new DxfParser().parseSync(`0\nSECTION\n2\nENTITIES\n0\nMTEXT\n8\nNOTES\n10\n1.0\n20\n2.0\n${lines}\n0\nENDSEC\n0\nEOF\n`).entities;
	return note.text;
};
for (const length of [240, 243, 244]) {
	const text = `${'x'.repeat(length)} valve chamber`;
	const seen = read(text);
	console.log(`${length} letters, then "valve chamber": "${seen.slice(length)}", ${seen === text ? 'the same' : 'another text'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
240 letters, then "valve chamber": " valve chamber", the same
243 letters, then "valve chamber": " valvechamber", another text
244 letters, then "valve chamber": " valvechamber", another text
SEEN
