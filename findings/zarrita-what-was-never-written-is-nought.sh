#!/usr/bin/env bash
# zarrita 0.7.5: a cell that was never written is nought where the array says that it is the largest whole number.
#
# A Zarr array holds no file for a block that is empty; its fill value stands for all cells of it. For whole numbers without a sign the largest, 18446744073709551615, is a usual one.
# Guess that was wrong: the fill value is read as exactly as the cells, which are big integers.
# Seen: it comes through a number of JSON, which has 53 bits, and is one too large: set into 64 bits, that is 0, which may be a measured value. The largest number with a
# sign becomes the smallest. A float's fill value given by its bits, 0x7fc00001 (the standard's way to write a NaN of one's own), becomes 2143289344.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact zarrita@0.7.5
cat >try.mjs <<'JS'
import * as zarr from 'zarrita';

const text = new TextEncoder();
for (const [type, fill, chunk] of [['uint64', '18446744073709551615', new BigUint64Array([7n, 18446744073709551615n])], ['int64', '9223372036854775807', new BigInt64Array([7n, 9223372036854775807n])], ['int64', '-1', new BigInt64Array([7n, -1n])], ['float32', '"0x7fc00001"', new Float32Array([7, NaN])], ['float32', '"NaN"', new Float32Array([7, NaN])]]) {
	const store = new Map([['/zarr.json', text.encode(`{"zarr_format":3,"node_type":"array","shape":[4],"data_type":"${type}","chunk_grid":{"name":"regular","configuration":{"chunk_shape":[2]}},"chunk_key_encoding":{"name":"default","configuration":{"separator":"/"}},"fill_value":${fill},"codecs":[{"name":"bytes","configuration":{"endian":"little"}}],"attributes":{}}`)], ['/c/0', new Uint8Array(chunk.buffer)]]);
	const array = await zarr.open(store, { kind: 'array' });
	const { data } = await zarr.get(array);
	console.log(`${type}, fill value ${fill}: ${[...data].join(' ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
uint64, fill value 18446744073709551615: 7 18446744073709551615 0 0
int64, fill value 9223372036854775807: 7 9223372036854775807 -9223372036854775808 -9223372036854775808
int64, fill value -1: 7 -1 -1 -1
float32, fill value "0x7fc00001": 7 NaN 2143289344 2143289344
float32, fill value "NaN": 7 NaN NaN NaN
SEEN
