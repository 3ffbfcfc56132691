#!/usr/bin/env bash
# addresser 1.1.22: Charleston, West Virginia is a place called West in Virginia; with WV it is right, and so are North Dakota and Arkansas.
#
# West Virginia is a state of its own since 1863, and the package knows its name.
# Guess that was wrong: the longest name that fits is taken, or all of what stands after the comma.
# Seen: the first state in the order of the alphabet whose name the text ends with is taken, and Virginia comes before West Virginia. What is left of the name becomes the town, and the town a second line of the street.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact addresser@1.1.22
cat >try.cjs <<'JS'
const { parseAddress } = require('addresser');

for (const place of ['Charleston, WV 25302', 'Charleston, West Virginia 25302', 'Morgantown, West Virginia 26505', 'Richmond, Virginia 23219', 'Fargo, North Dakota 58102', 'Little Rock, Arkansas 72201']) {
	const { addressLine1: line, addressLine2: second, placeName, stateName } = parseAddress(`15 Main St, ${place}`);
	console.log(`${place}: ${line}${second ? `, second line ${second}` : ''}, town ${placeName}, state ${stateName}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Charleston, WV 25302: 15 Main St, town Charleston, state West Virginia
Charleston, West Virginia 25302: 15 Main St, second line Charleston, town West , state Virginia
Morgantown, West Virginia 26505: 15 Main St, second line Morgantown, town West , state Virginia
Richmond, Virginia 23219: 15 Main St, town Richmond, state Virginia
Fargo, North Dakota 58102: 15 Main St, town Fargo, state North Dakota
Little Rock, Arkansas 72201: 15 Main St, town Little Rock, state Arkansas
SEEN
