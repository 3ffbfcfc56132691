#!/usr/bin/env bash
# geolib 3.3.14: just short of 60 degrees it writes 59 degrees, 59 minutes and 60.0 seconds.
#
# Positions of surveys end in many nines after a change of projection.
# Guess that was wrong: seconds are rounded before they are set apart from minutes, so that there are never sixty of them.
# Seen: seconds alone are rounded, to 60.0; neither the minute nor the degree is carried.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geolib@3.3.14
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { decimalToSexagesimal } = createRequire(import.meta.url)('geolib');
for (const degrees of [59.99999999, 25.24999999999, 25.25]) {
	console.log(`${degrees}: ${decimalToSexagesimal(degrees)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
59.99999999: 59° 59' 60.0"
25.24999999999: 25° 14' 60.0"
25.25: 25° 15' 00.0"
SEEN
