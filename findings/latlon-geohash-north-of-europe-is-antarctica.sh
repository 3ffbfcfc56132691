#!/usr/bin/env bash
# latlon-geohash 2.0.0: the northern neighbours of a cell that reaches the pole lie at the other pole.
#
# Cells beside a cell are asked for so that a search also finds what is near its edge. The cell u holds most of Europe, from 45 N to the pole.
# Guess that was wrong: north of it there is no cell, or the one across the pole.
# Seen: neighbours() gives three cells of Antarctica, h, j and 5, without a word; so it does at every length, of the cells along the poles.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact latlon-geohash@2.0.0
cat >try.mjs <<'JS'
import Geohash from 'latlon-geohash';

for (const cell of ['u', 'upb', 'h']) {
	const { n, ne, nw, s } = Geohash.neighbours(cell);
	const place = (name) => `${name} at ${Geohash.decode(name).lat}`;
	console.log(`${place(cell)}: north ${place(n)}, north-east ${place(ne)}, north-west ${place(nw)}, south ${place(s)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
u at 68: north h at -68, north-east j at -68, north-west 5 at -68, south s at 23
upb at 89.3: north h00 at -89.3, north-east h01 at -89.3, north-west 5bp at -89.3, south up8 at 87.9
h at -68: north k at -23, north-east m at -23, north-west 7 at -23, south u at 68
SEEN
