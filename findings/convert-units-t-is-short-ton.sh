#!/usr/bin/env bash
# convert-units 2.3.4: t is the short ton of 2,000 pounds; the tonne is mt, and the metric ton of steel, grain or coal is 9 % off.
#
# t is the sign of the tonne in the SI brochure and in most of the world's statistics; js-quantities reads it so.
# Guess that was wrong: from('t') to kilograms is 1,000.
# Seen: t is an imperial unit and gives 907 kg, mt gives 1,000; describe() calls them Ton and Metric Tonne.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact convert-units@2.3.4 js-quantities@1.8.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const convert = require('convert-units');
const Quantity = require('js-quantities');
for (const unit of ['t', 'mt']) {
	const { singular, system } = convert().describe(unit);
	console.log(`${unit}: ${convert(1).from(unit).to('kg').toFixed(1)} kg, ${singular}, ${system}`);
}
console.log(`js-quantities, t: ${Quantity('1 t').to('kg').scalar.toFixed(1)} kg`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
t: 907.2 kg, Ton, imperial
mt: 1000.0 kg, Metric Tonne, metric
js-quantities, t: 1000.0 kg
SEEN
