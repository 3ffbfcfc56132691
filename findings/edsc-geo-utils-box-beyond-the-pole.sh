#!/usr/bin/env bash
# @edsc/geo-utils 1.0.8: the box around a circle near the pole reaches to 90.8 degrees north and is 1029 degrees wide.
#
# The package makes the box in which satellite images are searched for, of a box, a polygon or a circle, in longitudes and latitudes.
# Guess that was wrong: a circle that has a pole in it gives all longitudes and ends at the pole, and one across 180 E goes on at -180, as its polygons do.
# Seen: what a degree of longitude measures at the middle is taken for all of it: latitudes above 90, longitudes of 514; across 180 E the box ends at 180.84, where that of a polygon ends at -179.16. No error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @edsc/geo-utils@1.0.8
cat >try.cjs <<'JS'
const { mbr } = require('@edsc/geo-utils');

const show = (name, area) => console.log(`${name}: ${Object.values(mbr(area)).map((degrees) => degrees.toFixed(2)).join(' ')}`);
show('100 km around 67 E 25 N', { circle: '67,25,100000' });
show('a polygon across 180', { polygon: '178.96,-17.9,-179.16,-17.9,-179.16,-16.1,178.96,-16.1,178.96,-17.9' });
show('100 km around 179.9 E 17 S', { circle: '179.9,-17,100000' });
show('100 km around 10 km off the pole', { circle: '0,89.9,100000' });
show('100 km around 10 km off the other', { circle: '0,-89.9,100000' });
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
100 km around 67 E 25 N: 24.10 66.01 25.90 67.99
a polygon across 180: -17.90 178.96 -16.10 -179.16
100 km around 179.9 E 17 S: -17.90 178.96 -16.10 180.84
100 km around 10 km off the pole: 89.00 -514.70 90.80 514.70
100 km around 10 km off the other: -90.80 -514.70 -89.00 514.70
SEEN
