#!/usr/bin/env bash
# humanize-distance 1.0.9 (with intl 1.2.5): 999 metres are "0.10 km", and 9.97 kilometres "1.0 km".
#
# The package tells the way between two places in two figures, by a stand-in for the Intl of browsers that had none.
# Guess that was wrong: the stand-in rounds as Intl does, to 1 km and 10 km.
# Seen: what is rounded up to the next power of ten is a tenth of it: from 995 to 999.9 metres 0.10 km, from 9.95 to 9.99 kilometres 1.0 km. Shorter and longer ways are right, as are
# 99.7 and 997 kilometres. Intl of node gives 1 and 10.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact humanize-distance@1.0.9 intl@1.2.5
cat >try.cjs <<'JS'
const humanizeDistance = require('humanize-distance');

const here = { latitude: 25, longitude: 67 };
const inTwoFigures = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
for (const kilometres of [0.85, 0.994, 0.996, 0.999, 1.001, 9.94, 9.97, 10.01, 99.7, 997]) {
	const there = { latitude: here.latitude + (kilometres / 6373) * (180 / Math.PI), longitude: here.longitude };
	console.log(`${kilometres} km: ${humanizeDistance(here, there)}, by node ${inTwoFigures.format(kilometres)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
0.85 km: 850 m, by node 0.85
0.994 km: 0.99 km, by node 0.99
0.996 km: 0.10 km, by node 1
0.999 km: 0.10 km, by node 1
1.001 km: 1 km, by node 1
9.94 km: 9.9 km, by node 9.9
9.97 km: 1.0 km, by node 10
10.01 km: 10 km, by node 10
99.7 km: 100 km, by node 100
997 km: 1,000 km, by node 1,000
SEEN
