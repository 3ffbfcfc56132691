#!/usr/bin/env bash
# coord-parser 1.0.0 and parse-dms 0.0.5: each silently misreads places that the other reads, by kilometres or by an ocean.
#
# A receiver shows degrees and minutes with decimals and no sign of minutes, an article letters before the figures and a comma between; the first package is a
# rewrite of the second.
# Guess that was wrong: both agree, or raise an error.
# Seen: coord-parser takes the minutes without a sign for seconds, and Punta Arenas lies 60 km to the east; parse-dms takes the last digit before the comma for
# the longitude, and it lies at 6 E.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact coord-parser@1.0.0 parse-dms@0.0.5
cat >try.mjs <<'JS'
import coordParser from 'coord-parser';
import parseDms from 'parse-dms';

const shown = ({ lat, lon }) => `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
for (const text of ['S53° 9.6′ W70° 54.6′', 'S53° 9.6 W70° 54.6', 'S53 09.60 W070 54.60', '53.16 S, 70.91 W', 'S 53.16, W 70.91', 'N 25.1264, E 62.3254']) {
	console.log(`${text}: coord-parser ${shown(coordParser(text))}; parse-dms ${shown(parseDms(text))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
S53° 9.6′ W70° 54.6′: coord-parser -53.1600, -70.9100; parse-dms -53.1600, -70.9100
S53° 9.6 W70° 54.6: coord-parser -53.0027, -70.0152; parse-dms -53.1600, -70.9100
S53 09.60 W070 54.60: coord-parser -53.0027, -70.0152; parse-dms -53.1600, -70.9100
53.16 S, 70.91 W: coord-parser -53.1600, -70.9100; parse-dms -53.1600, -70.9100
S 53.16, W 70.91: coord-parser -53.1600, -70.9100; parse-dms -53.1600, 6.0000
N 25.1264, E 62.3254: coord-parser 25.1264, 62.3254; parse-dms 25.1264, 4.0000
SEEN
