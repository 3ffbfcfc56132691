#!/usr/bin/env bash
# mathjs 15.2.0: a million bbl of oil a day are barrels of beer, a quarter too few cubic metres.
#
# bbl is the sign of the oil industry's barrel of 42 gallons, 0.159 cubic metres; pipelines, refineries and fields are measured in it.
# Guess that was wrong: bbl is that barrel, and a brewer has to say that he means another.
# Seen: bbl is 36 gallons by another count, 0.117 cubic metres; the oil's is oilbarrel. Neither the result nor its unit tells; GNU units and UCUM have the oil's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mathjs@15.2.0
cat >try.mjs <<'JS'
import { evaluate } from 'mathjs';

for (const text of ['1 bbl to m3', '1 oilbarrel to m3', '1 beerbarrel to m3', '1000000 bbl to m3']) console.log(`${text}: ${evaluate(text).toString()}`);
console.log(`bbl of an oilbarrel: ${evaluate('1 oilbarrel to bbl').toNumber('bbl').toFixed(3)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 bbl to m3: 0.117347765304 m3
1 oilbarrel to m3: 0.158987294928 m3
1 beerbarrel to m3: 0.117347765304 m3
1000000 bbl to m3: 1.17347765304e+5 m3
bbl of an oilbarrel: 1.355
SEEN
