#!/usr/bin/env bash
# coordinate-parser 1.0.7: degrees with a decimal comma are read as degrees and minutes, and lie elsewhere.
#
# Papers of half the world write 25,1167° N; 62,3167° E. The package is made to read coordinates as people write them.
# Guess that was wrong: the comma is read as a decimal sign, or what cannot be read raises an error, as other notations do there.
# Seen: 25,1167 becomes 25 degrees and 1167 minutes: 44.45 N 114.78 E, in Mongolia in place of the coast of Balochistan. No error; with a point
# the same figures are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact coordinate-parser@1.0.7
cat >try.mjs <<'JS'
import Coordinates from 'coordinate-parser';

for (const written of ['25.1167° N; 62.3167° E', '25,1167° N; 62,3167° E']) {
	const read = new Coordinates(written);
	console.log(`${written} is read as ${read.getLatitude().toFixed(2)}, ${read.getLongitude().toFixed(2)}`);
}
try {
	console.log(new Coordinates('62°19′E 25°07′N').getLatitude());
} catch (error) {
	console.log(`62°19′E 25°07′N raises: ${error.message}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
25.1167° N; 62.3167° E is read as 25.12, 62.32
25,1167° N; 62,3167° E is read as 44.45, 114.78
62°19′E 25°07′N raises: Invalid cardinal direction.
SEEN
