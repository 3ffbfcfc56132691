#!/usr/bin/env bash
# pluscodes 3.0.1 (Open Location Codes): the North Pole gets a code that lies off the earth, and small letters are not read.
#
# A code stands for a cell whose south edge is a latitude; the pole is no cell's south edge, so the specification gives it to the cell just below.
# Guess that was wrong: the code is that of open-location-code, which this package says to match, and both read each other; letters may be small or capital.
# Seen: the pole is FF222222+22, which open-location-code holds for no code at all and pluscodes itself reads as a latitude beyond 90; a code in small letters
# is null.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pluscodes@3.0.1 open-location-code@1.0.3
cat >try.mjs <<'JS'
import reference from 'open-location-code';
import pluscodes from 'pluscodes';

const { decode, encode } = pluscodes;
const codes = new reference.OpenLocationCode();
for (const [name, latitude, longitude] of [['Gwadar', 25.1264, 62.3254], ['North Pole', 90, 0]]) {
	const code = encode({ latitude, longitude });
	console.log(`${name}: pluscodes ${code}, latitude of it ${decode(code).latitude}; open-location-code ${codes.encode(latitude, longitude)}`);
	console.log(`  open-location-code takes the first for a full code: ${codes.isFull(code)}`);
	const small = codes.encode(latitude, longitude).toLowerCase();
	console.log(`  ${small}: pluscodes ${JSON.stringify(decode(small))}, open-location-code ${codes.decode(small).latitudeCenter.toFixed(4)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Gwadar: pluscodes 7JQ448GG+H5, latitude of it 25.126437; open-location-code 7JQ448GG+H5
  open-location-code takes the first for a full code: true
  7jq448gg+h5: pluscodes null, open-location-code 25.1264
North Pole: pluscodes FF222222+22, latitude of it 90.000063; open-location-code CFX2X2X2+X2
  open-location-code takes the first for a full code: false
  cfx2x2x2+x2: pluscodes null, open-location-code 89.9999
SEEN
