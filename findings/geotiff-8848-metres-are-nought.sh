#!/usr/bin/env bash
# geotiff 3.0.5: heights from below the sea to 8848 m, written as 16 bits with a sign, come back as -1277, 11408, 0 and 0.
#
# Heights are kept as a rule as whole metres of 16 bits with a sign. writeArrayBuffer() takes arrays of numbers of a fixed size; a file can be read back.
# Guess that was wrong: what was written is what is read, as it is without a sign, with 8 bits and with decimals.
# Seen: with a sign and 16 or 32 bits the file says so, but each number takes one byte of it and the rest is nought, so that four heights stand in the
# place of two or of one; there is no message.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geotiff@3.0.5
cat >try.mjs <<'JS'
import { fromArrayBuffer, writeArrayBuffer } from 'geotiff';

for (const Kind of [Int16Array, Int32Array, Float32Array, Int8Array, Uint16Array]) {
	const heights = Kind === Uint16Array ? [5, 3, 300, 8848] : Kind === Int8Array ? [-5, 3, 30, 88] : [-5, 3, 300, 8848];
	const file = await writeArrayBuffer(new Kind(heights), { width: 2, height: 2 });
	const image = await (await fromArrayBuffer(file)).getImage();
	const [band] = await image.readRasters();
	console.log(`${Kind.name}, ${image.getBitsPerSample()} bits: ${heights.join(', ')} is read as ${[...band].join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Int16Array, 16 bits: -5, 3, 300, 8848 is read as -1277, 11408, 0, 0
Int32Array, 32 bits: -5, 3, 300, 8848 is read as -83678064, 0, 0, 0
Float32Array, 32 bits: -5, 3, 300, 8848 is read as -5, 3, 300, 8848
Int8Array, 8 bits: -5, 3, 30, 88 is read as -5, 3, 30, 88
Uint16Array, 16 bits: 5, 3, 300, 8848 is read as 5, 3, 300, 8848
SEEN
