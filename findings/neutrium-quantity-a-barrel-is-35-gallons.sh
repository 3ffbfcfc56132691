#!/usr/bin/env bash
# @neutrium/quantity 3.0.7: a barrel of oil is 34.97 gallons instead of 42, and a gallon is 9.6 pints, 4.8 quarts, but 160 fluid ounces.
#
# The package converts units for engineers; which gallon is meant can be said as gal(us) or gal(uk).
# Guess that was wrong: a unit without a country is of one country for all measures of volume, so that eight pints are a gallon, as in both.
# Seen: gal and floz alone are British, pt and qt American, and a cup is the metric one of 250 ml; the barrel is that of oil, 42 American gallons by definition.
# The library it came from, js-quantities, has all of them American and eight pints to the gallon.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @neutrium/quantity@3.0.7 js-quantities@1.8.0
cat >try.cjs <<'JS'
const { Quantity } = require('@neutrium/quantity');
const qty = require('js-quantities');

for (const [from, to] of [['bbl', 'gal'], ['bbl', 'gal(us)'], ['gal', 'pt'], ['gal', 'qt'], ['gal', 'floz'], ['gal(us)', 'pt'], ['gal', 'l'], ['pt', 'l']]) {
	const other = from === 'bbl' || /[(]/.test(from + to) ? '' : `, js-quantities ${Number(qty(`1 ${from}`).to(to).scalar.toFixed(4))}`;
	console.log(`1 ${from} is ${Number(new Quantity(`1 ${from}`).to(to).scalar).toFixed(4)} ${to}${other}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 bbl is 34.9723 gal
1 bbl is 42.0000 gal(us)
1 gal is 9.6076 pt, js-quantities 8
1 gal is 4.8038 qt, js-quantities 4
1 gal is 160.0000 floz, js-quantities 128
1 gal(us) is 8.0000 pt
1 gal is 4.5461 l, js-quantities 3.7854
1 pt is 0.4732 l, js-quantities 0.4732
SEEN
