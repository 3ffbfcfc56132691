#!/usr/bin/env bash
# cpt2js 1.6.2: a palette that goes from red to blue is dark green throughout, one from black to white is blue, and what lies below or above has no colour of its own.
#
# Palettes of heights and depths come as CPT files of GMT: two heights in a line, each with its colour, which is a grey, a name, a hexadecimal or three numbers; B, F and N give the colours
# below, above and where nothing is known. The package says that it reads these, with names and hexadecimals.
# Guess that was wrong: a line is read as the kind that it is, or is an error.
# Seen: only lines with three numbers to a colour are known as lines with two heights. Of the others all after the first height is taken for one colour: "0 0 10 255", black to white, is
# 0 10 255, a blue, at any height; a name has no number, so that of "red 10 blue" the 10 is green. B and F are passed over, N is used. The lines with one height, as GDAL has them, are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact cpt2js@1.6.2
cat >try.mjs <<'JS'
import { parsePalette } from 'cpt2js';

for (const [name, palette] of Object.entries({
	numbers: '0 255 0 0 10 0 0 255',
	'numbers with strokes': '0 255/0/0 10 0/0/255',
	names: '0 red 10 blue',
	hexadecimals: '0 #ff0000 10 #0000ff',
	greys: '0 0 10 255',
	'names, one height': '0 red\n10 blue',
	'greys, one height': '0 0\n10 255',
	'below, above, unknown': '0 255 0 0 10 0 0 255\nB 0 255 0\nF 255 255 0\nN 128 128 128',
})) {
	const colour = parsePalette(`${palette}\n`);
	console.log(`${name}: ${[-5, 0, 5, 10, 15, NaN].map((height) => `${height} ${colour(height).hex()}`).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
numbers: -5 #ff0000, 0 #ff0000, 5 #800080, 10 #0000ff, 15 #0000ff, NaN #cccccc
numbers with strokes: -5 #ff0000, 0 #ff0000, 5 #800080, 10 #0000ff, 15 #0000ff, NaN #cccccc
names: -5 #000a00, 0 #000a00, 5 #000a00, 10 #000a00, 15 #000a00, NaN #cccccc
hexadecimals: -5 #000a00, 0 #000a00, 5 #000a00, 10 #000a00, 15 #000a00, NaN #cccccc
greys: -5 #000aff, 0 #000aff, 5 #000aff, 10 #000aff, 15 #000aff, NaN #cccccc
names, one height: -5 #ff0000, 0 #ff0000, 5 #800080, 10 #0000ff, 15 #0000ff, NaN #cccccc
greys, one height: -5 #000000, 0 #000000, 5 #808080, 10 #ffffff, 15 #ffffff, NaN #cccccc
below, above, unknown: -5 #ff0000, 0 #ff0000, 5 #800080, 10 #0000ff, 15 #0000ff, NaN #808080
SEEN
