#!/usr/bin/env bash
# csv2geojson 5.1.2: a place at 25 07 30 lies at 25, and so does one at 25,1.
#
# The package makes points of a table with columns of latitude and longitude; it reads figures, and degrees, minutes and seconds with their signs and
# letters. Tables that are parted by semicolons have decimal commas as a rule, and it finds out by itself what parts a table.
# Guess that was wrong: a figure with more behind it is read whole, or reported, as an empty cell is.
# Seen: what comes after the first figure is left out without a word: minutes and seconds without signs, the part after a decimal comma.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv2geojson@5.1.2
cat >try.mjs <<'JS'
import converter from 'csv2geojson';

const table = ['name;lat;lon', 'empty;;', 'figures;25.125;62.317', 'signs;25° 07\' 30" N;62° 19\' E', 'no signs;25 07 30;62 19 00', 'commas;25,125;62,317'].join('\n');
converter.csv2geojson(table, { delimiter: 'auto' }, (errors, points) => {
	for (const { properties, geometry } of points.features) console.log(`${properties.name}: ${geometry.coordinates.map((figure) => figure.toFixed(3)).join(', ')}`);
	console.log(`reported: ${errors.map(({ row }) => row.name).join(', ')}`);
});
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
figures: 62.317, 25.125
signs: 62.317, 25.125
no signs: 62.000, 25.000
commas: 62.000, 25.000
reported: empty
SEEN
