#!/usr/bin/env bash
# @mapbox/sexagesimal 1.2.0: 62.3 degrees are written 62° 17' 59", and 715 of 1800 tenths of a degree are a second short likewise, which is 31 m on a meridian.
#
# Degrees of a database are written as degrees, minutes and seconds for people to read, and what they read is typed in again.
# Guess that was wrong: 62.3 is 62° 18', as three tenths of a degree are 18 minutes, and seconds are rounded to the nearest.
# Seen: what is left after each step is cut off, not rounded: 17.99999999999997 minutes are 17, and 59.999 seconds 59. 62.5, a half, is right. Each place goes towards the equator and
# Greenwich, never away from them. Reading is right: 62° 18' E is 62.3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/sexagesimal@1.2.0
cat >try.cjs <<'JS'
const parse = require('@mapbox/sexagesimal');

for (const longitude of [62.5, 62.3, -62.3, 1.2, 59.99999]) console.log(`${longitude} is ${parse.format(longitude, 'lon')}`);
console.log(`62° 18' E is ${parse("62° 18' E")}`);
const tenths = Array.from({ length: 1800 }, (_, at) => at / 10);
const back = tenths.filter((degrees) => Math.abs(parse(parse.format(degrees, 'lon')) - degrees) < 1e-9);
console.log(`of ${tenths.length} tenths of a degree ${back.length} are read back as they were`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
62.5 is 62° 30' E
62.3 is 62° 17' 59" E
-62.3 is 62° 17' 59" W
1.2 is 1° 11' 59" E
59.99999 is 59° 59' 59" E
62° 18' E is 62.3
of 1800 tenths of a degree 1085 are read back as they were
SEEN
