#!/usr/bin/env bash
# exif-parser 0.1.12 (pictures made with piexif-ts 2.1.0 and jpeg-js 0.4.4): a picture taken 400 m below the sea was taken 400 m above it.
#
# Exif keeps the size of a latitude, a longitude and a height as numbers without a sign, and beside each its side: S, W, and 1 for below the sea. Shores of the Dead Sea lie at -430 m.
# Guess that was wrong: where the parser gives south and west a minus, it gives one to what lies below the sea.
# Seen: latitude and longitude have their signs, the height has none; 1 stands in a field of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exif-parser@0.1.12 piexif-ts@2.1.0 jpeg-js@0.4.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const piexif = require('piexif-ts');
const { GPSIFD } = piexif.TagValues;
const pixel = require('jpeg-js').encode({ data: Buffer.alloc(4, 255), width: 1, height: 1 }, 90).data.toString('binary');
const degrees = (whole, minutes) => [[whole, 1], [minutes, 1], [0, 1]];
for (const [south, west, below] of [['N', 'E', 0], ['S', 'W', 1]]) {
	const GPS = {
		[GPSIFD.GPSLatitudeRef]: south,
		[GPSIFD.GPSLatitude]: degrees(31, 30),
		[GPSIFD.GPSLongitudeRef]: west,
		[GPSIFD.GPSLongitude]: degrees(35, 30),
		[GPSIFD.GPSAltitudeRef]: below,
		[GPSIFD.GPSAltitude]: [400, 1],
	};
	const { tags } = require('exif-parser').create(Buffer.from(piexif.insert(piexif.dump({ GPS }), pixel), 'binary')).parse();
	console.log(`${south} ${west} ${below}: ${tags.GPSLatitude} ${tags.GPSLongitude} ${tags.GPSAltitude}, ${tags.GPSAltitudeRef}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
N E 0: 31.5 35.5 400, 0
S W 1: -31.5 -35.5 400, 1
SEEN
