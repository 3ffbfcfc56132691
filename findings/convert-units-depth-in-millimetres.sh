#!/usr/bin/env bash
# convert-units 2.3.4: the best unit for -1200 m is the millimetre.
#
# toBest() picks the largest unit in which a value is at least 1; depths, altitudes below the sea and balances of trade are negative.
# Guess that was wrong: -1200 m and 1200 m get the same unit, a kilometre.
# Seen: no negative value reaches 1 in any unit, so the smallest unit of all stays: -1,200,000 mm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact convert-units@2.3.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const convert = createRequire(import.meta.url)('convert-units');
for (const [value, unit] of [[1200, 'm'], [-1200, 'm'], [5000, 'MW'], [-5000, 'MW']]) {
	const best = convert(value).from(unit).toBest();
	console.log(`${value} ${unit}: ${best.val} ${best.unit}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1200 m: 1.2 km
-1200 m: -1200000 mm
5000 MW: 5 GW
-5000 MW: -5000000000 W
SEEN
