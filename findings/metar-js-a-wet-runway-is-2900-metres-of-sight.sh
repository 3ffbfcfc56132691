#!/usr/bin/env bash
# metar-js 0.0.6: a runway that is wet over its whole length has a visual range of 2900 m.
#
# In a report R31/2900 is the distance that one sees along runway 31; R31/290060, with six digits, is what lies on it by the tables of the weather organisation's code: 2 wet, 9 over more than half, 00 less than a millimetre deep,
# 60 with a grip of 0.60.
# Guess that was wrong: the six digits are read as the state of the runway, or not at all.
# Seen: the first four are taken for metres. A runway under ice is one with a sight of 7900 m.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact metar-js@0.0.6
cat >try.cjs <<'JS'
const { parseMetar } = require('metar-js');

for (const group of ['R31/2900', 'R31/290060', 'R31/790125', 'R31/410094']) console.log(`${group}: ${JSON.stringify(parseMetar(`UAAA 151000Z 36003MPS 9999 FEW007 OVC020 M02/M03 Q1007 ${group} NOSIG`).rvr)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
R31/2900: [{"rwy":"31","visibility":2900}]
R31/290060: [{"rwy":"31","visibility":2900}]
R31/790125: [{"rwy":"31","visibility":7901}]
R31/410094: [{"rwy":"31","visibility":4100}]
SEEN
