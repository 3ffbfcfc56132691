#!/usr/bin/env bash
# geo-coordinates-parser 1.7.4: Kampala and Greenwich change sides, since minus nought degrees lose their sign.
#
# Figures with one or two decimals are read as degrees and minutes, which the package says; "-0.50" is then nought degrees and 50 minutes.
# Guess that was wrong: whatever the decimals are, a minus sign means south or west, as it does for -1.50 and for -0.3476.
# Seen: -0.50 is fifty minutes north, -0.15 fifteen minutes east, and no error is raised; with a letter for the sign it is right. A longitude of 180 degrees
# and the South Pole are refused, though written with four decimals.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geo-coordinates-parser@1.7.4
cat >try.mjs <<'JS'
import { convert } from 'geo-coordinates-parser';

for (const text of ['-1.50, 32.50', '-0.50, 32.50', '0.50 S, 32.50 E', '-0.3476, 32.5825', '51.48, -1.50', '51.48, -0.15', '51.4778, -0.0015', '-16.7500, 180.0000', '-16.7500, 179.9999', '-90.0000, 0.0000']) {
	let seen;
	try {
		const { decimalLatitude, decimalLongitude, originalFormat } = convert(text);
		seen = `${decimalLatitude}, ${decimalLongitude} (${originalFormat})`;
	} catch (error) {
		seen = `error: ${error.message}`;
	}
	console.log(`${text}: ${seen}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
-1.50, 32.50: -1.83333, 32.83333 (DM)
-0.50, 32.50: 0.83333, 32.83333 (DM)
0.50 S, 32.50 E: -0.83333, 32.83333 (DM)
-0.3476, 32.5825: -0.3476, 32.5825 (DD)
51.48, -1.50: 51.8, -1.83333 (DM)
51.48, -0.15: 51.8, 0.25 (DM)
51.4778, -0.0015: 51.4778, -0.0015 (DD)
-16.7500, 180.0000: error: integer only coordinate provided
-16.7500, 179.9999: -16.75, 179.9999 (DD)
-90.0000, 0.0000: error: invalid coordinates format
SEEN
