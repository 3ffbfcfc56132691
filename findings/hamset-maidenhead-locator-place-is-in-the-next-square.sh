#!/usr/bin/env bash
# @hamset/maidenhead-locator 0.2.1: the place of a square lies in the square beside it, and for Santiago in the one across its corner.
#
# Radio operators give where they are as a square of 5 by 2.5 minutes, ML34mu; to draw one as a place, its middle is taken, which is wrong by the least.
# Guess that was wrong: the place that is given for a square has that square, as the middle would.
# Seen: it is the corner in the south-west, on the edge of four squares, and of figures such as 24.8333 a little is lost: asked of its square, the package names the one to the south,
# the west or both, for 5 in 9 squares around Karachi. The middle of the box that it gives as well is right for all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @hamset/maidenhead-locator@0.2.1
cat >try.cjs <<'JS'
const { WGS84ToMaidenhead, maidenheadToWGS84, maidenheadToBoundingBox } = require('@hamset/maidenhead-locator');

const middle = (square) => {
	const [[south, west], [north, east]] = maidenheadToBoundingBox(square);
	return { lat: (south + north) / 2, lng: (west + east) / 2 };
};
for (const [lat, lng] of [[51.5, -0.1], [24.8607, 67.0011], [-33.45, -70.66]]) {
	const square = WGS84ToMaidenhead({ lat, lng });
	const place = maidenheadToWGS84(square);
	console.log(`${lat} ${lng}: ${square}, at ${place.lat.toFixed(4)} ${place.lng.toFixed(4)}, which is in ${WGS84ToMaidenhead(place)}; its middle is in ${WGS84ToMaidenhead(middle(square))}`);
}
const letters = [...'abcdefghijklmnopqrstuvwx'];
const squares = letters.flatMap((first) => letters.map((second) => `ML34${first}${second}`));
const stays = (place) => squares.filter((square) => WGS84ToMaidenhead(place(square)) === square).length;
console.log(`of ${squares.length} squares of ML34 ${stays(maidenheadToWGS84)} hold their place, ${stays(middle)} their middle`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
51.5 -0.1: IO91wm, at 51.5000 -0.1667, which is in IO91wm; its middle is in IO91wm
24.8607 67.0011: ML34mu, at 24.8333 67.0000, which is in ML34mt; its middle is in ML34mu
-33.45 -70.66: FF46qn, at -33.4583 -70.6667, which is in FF46pm; its middle is in FF46qn
of 576 squares of ML34 256 hold their place, 576 their middle
SEEN
