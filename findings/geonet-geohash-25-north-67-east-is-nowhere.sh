#!/usr/bin/env bash
# @geonet/geohash 1.0.16: 25° north 67° east has an empty hash, a town on the equator comes back 589 km away, and with a minus before its numbers Karachi comes back five times as near.
#
# encode() takes a length for the hash or, without one, determines it from the place; decode() gives the middle of the cell.
# Guess that was wrong: the length is such that the decimals that were given come back, and a place in whole degrees has a hash as any other has.
# Seen: the length is the mean number of characters of the two numbers, the point and the minus among them, so 39.9 and 116.4 are four letters and 16 km off; two whole numbers give none, which decode() refuses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @geonet/geohash@1.0.16
cat >try.cjs <<'JS'
const { decode, encode } = require('@geonet/geohash');

const rad = Math.PI / 180;
const kilometres = (a, b) => {
	const half = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
	return (12742 * Math.asin(Math.sqrt(half))).toFixed(1);
};
const show = (name, lat, lng, length) => {
	const hash = encode(lng, lat, length);
	let back = 'refused';
	try {
		const place = decode(hash);
		back = `${place.lat} ${place.lng}, ${kilometres({ lat, lng }, place)} km off`;
	} catch {}
	console.log(`${name} ${lat} ${lng}: "${hash}", back ${back}`);
};
show('Karachi', 24.84, 66.98, 9);
show('Karachi', 24.84, 66.98);
show('were it in the south-west', -24.84, -66.98);
show('Beijing', 39.9, 116.4);
show('off Karachi', 24.8, 67);
show('off Karachi', 25, 67);
show('near the equator', 0.03, 32.5);
show('on the equator', 0, 32.5);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Karachi 24.84 66.98: "tkrtk1vr7", back 24.839981 66.980016, 0.0 km off
Karachi 24.84 66.98: "tkrtk", back 24.851 66.995, 1.9 km off
were it in the south-west -24.84 -66.98: "6e86ey", back -24.8373 -66.978, 0.4 km off
Beijing 39.9 116.4: "wx4f", back 39.81 116.54, 15.6 km off
off Karachi 24.8 67: "tkr", back 24.6 66.8, 30.0 km off
off Karachi 25 67: "", back refused
near the equator 0.03 32.5: "s8p0", back 0.09 32.52, 7.0 km off
on the equator 0 32.5: "s8", back 2.8 28, 589.2 km off
SEEN
