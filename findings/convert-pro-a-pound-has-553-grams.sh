#!/usr/bin/env bash
# convert-pro 1.3.2: a pound is 553.592 grams, a fifth too heavy, and an ounce what it is: a pound has 19.5 of them.
#
# The package converts weights, lengths, pressures and more by a table for each.
# Guess that was wrong: its pound is the one of 1959, 0.45359237 kilograms and 16 ounces.
# Seen: the figure has a 5 where a 4 belongs. A stone is right by itself, and has 11.5 pounds in place of 14; a pound of sugar, a wagon of 60 000 pounds or an engine's weight are a fifth off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact convert-pro@1.3.2
cat >try.cjs <<'JS'
const { default: convert } = require('convert-pro');

for (const [value, to, right] of [['1 t', 'kg', 1000], ['1 lb', 'kg', 0.45359], ['1 oz', 'g', 28.3495], ['1 lb', 'oz', 16], ['1 st', 'kg', 6.35029], ['1 st', 'lb', 14], ['60000 lb', 't', 27.2155]]) {
	console.log(`${value}: ${Number(convert.mass(value, to).toPrecision(6))} ${to}, and should be ${right}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 t: 1000 kg, and should be 1000
1 lb: 0.553592 kg, and should be 0.45359
1 oz: 28.3495 g, and should be 28.3495
1 lb: 19.5274 oz, and should be 16
1 st: 6.35029 kg, and should be 6.35029
1 st: 11.4711 lb, and should be 14
60000 lb: 33.2155 t, and should be 27.2155
SEEN
