#!/usr/bin/env bash
# netcdfjs 4.0.0: of three depths in 16 bits there are four; the last is the padding of the file.
#
# Classic NetCDF fills each variable up to a multiple of four bytes, so that an odd number of short integers, or of letters, has filler behind it.
# Guess that was wrong: a variable has as many values as its dimension says; the package gives the dimension rightly.
# Seen: the filler is read as a value, here a depth of 0, the level of the sea; a mean is wrong, and a list joined to another by position has one too many. With an
# even number the count is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact netcdfjs@4.0.0
cat >try.mjs <<'JS'
import { NetCDFReader } from 'netcdfjs';

const int = (value) => {
	const bytes = Buffer.alloc(4);
	bytes.writeInt32BE(value);
	return bytes;
};
const shorts = (values) => {
	const bytes = Buffer.alloc(Math.ceil(values.length / 2) * 4);
	for (const [index, value] of values.entries()) bytes.writeInt16BE(value, index * 2);
	return bytes;
};
const name = (text) => Buffer.concat([int(text.length), Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4, '\0'))]);
const file = (values) => {
	const data = shorts(values);
	const head = (offset) => Buffer.concat([Buffer.from('CDF\x01'), int(0), int(10), int(1), name('place'), int(values.length), int(0), int(0), int(11), int(1), name('depth'), int(1), int(0), int(0), int(0), int(3), int(data.length), int(offset)]);
	return Buffer.concat([head(head(0).length), data]);
};
for (const values of [[-12, -30], [-12, -30, -55], [-12, -30, -55, -8]]) {
	const reader = new NetCDFReader(file(values));
	console.log(`written ${values.join(' ')}, dimension ${reader.dimensions[0].size}, read ${reader.getDataVariable('depth').join(' ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
written -12 -30, dimension 2, read -12 -30
written -12 -30 -55, dimension 3, read -12 -30 -55 0
written -12 -30 -55 -8, dimension 4, read -12 -30 -55 -8
SEEN
