#!/usr/bin/env bash
# metar-decoder 1.0.3: a pressure of 29.50 inches is read as 29.950, and so nearly all that are given in inches are fair weather.
#
# A report from Pakistan gives Q and hectopascals, one from America A and hundredths of an inch of mercury: A2950 is 29.50 inches, 999 hPa.
# Guess that was wrong: the four digits are cut in two and two.
# Seen: they are cut in two and three, the second digit being used twice: A2920, the pressure in a gale, is given as 1013 hPa instead of 988. One inch of 33.86 hPa takes them all
# together within half a dozen hectopascals.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact metar-decoder@1.0.3
cat >try.cjs <<'JS'
const { decode } = require('metar-decoder');

const qnh = (group) => decode(`OPKC 151000Z 24010KT 6000 FEW030 30/20 ${group} NOSIG`).qnh;
console.log(`Q1004: ${qnh('Q1004')}`);
for (const inches of ['28.50', '29.20', '29.50', '29.92', '30.02', '30.45']) console.log(`A${inches.replace('.', '')}, ${Math.floor(Number(inches) * 33.8639)} hPa: ${qnh(`A${inches.replace('.', '')}`)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Q1004: 1004
A2850, 965 hPa: 977
A2920, 988 hPa: 1013
A2950, 998 hPa: 1014
A2992, 1013 hPa: 1015
A3002, 1016 hPa: 1016
A3045, 1031 hPa: 1017
SEEN
