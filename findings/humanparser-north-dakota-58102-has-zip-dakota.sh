#!/usr/bin/env bash
# humanparser 2.7.0: of Fargo, North Dakota 58102 the state is North and the zip code Dakota; with the country after it the state is United and the code States.
#
# An American address ends with a city, a state in letters or in full, and a zip code.
# Guess that was wrong: parseAddress() finds five digits, or leaves what it cannot tell unset.
# Seen: what follows the last comma and a blank is cut at blanks, the first word is the state and the second the code, whatever they are; 58102 is lost. Without a blank after commas all is one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact humanparser@2.7.0
cat >try.cjs <<'JS'
const { parseAddress } = require('humanparser');

for (const text of ['15 Main St, Fargo, ND 58102', '15 Main St, Fargo, North Dakota 58102', '15 Main St, New York, New York 10003', '15 Main St, Fargo, ND, 58102', '15 Main St, Fargo, ND 58102, United States', '15 Main St,Fargo,ND 58102']) {
	const { address, city, state, zip } = parseAddress(text);
	console.log(`${text}: street ${address}; city ${city}; state ${state}; zip ${zip}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
15 Main St, Fargo, ND 58102: street 15 Main St; city Fargo; state ND; zip 58102
15 Main St, Fargo, North Dakota 58102: street 15 Main St; city Fargo; state North; zip Dakota
15 Main St, New York, New York 10003: street 15 Main St; city New York; state New; zip York
15 Main St, Fargo, ND, 58102: street 15 Main St, Fargo; city ND; state 58102; zip undefined
15 Main St, Fargo, ND 58102, United States: street 15 Main St, Fargo; city ND 58102; state United; zip States
15 Main St,Fargo,ND 58102: street ; city undefined; state 15; zip Main
SEEN
