#!/usr/bin/env bash
# numeral 2.0.6: 5 MW is five million, 10 t ten trillion, 12:30 is 750, and 2014-15 is -201,415.
#
# It reads numbers as people write them, with $, %, k, m, b and t; a figure in a table of plants stands with its unit.
# Guess that was wrong: the unit is left aside, as that of 10 km or 5 GW is, or the text is refused with null, as "-" is.
# Seen: the M of MW, m and t are powers of ten, and the bn of 1.5 bn is none; a true minus sign is lost, and so are the e of 1e6 and the hyphen of a range of years,
# which makes it negative.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numeral@2.0.6
cat >try.mjs <<'JS'
import numeral from 'numeral';

for (const text of ['10 km', '5 GW', '5 MW', '10 m', '10 t', '1.5 b', '1.5 bn', '−5', '1e6', '12:30', '2014-15', '-']) console.log(`${text}: ${numeral(text).value()?.toLocaleString('en') ?? 'null'}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
10 km: 10
5 GW: 5
5 MW: 5
10 m: 10,000,000
10 t: 10,000,000,000,000
1.5 b: 1,500,000,000
1.5 bn: 1.5
−5: 5
1e6: 16
12:30: 750
2014-15: -201,415
-: null
SEEN
