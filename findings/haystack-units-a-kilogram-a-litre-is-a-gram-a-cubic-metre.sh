#!/usr/bin/env bash
# haystack-units 2.0.8 (with haystack-core 3.0.13): a kilogram in a litre is a gram in a cubic metre, and a micrometre is ten of them.
#
# The package is the table of units that programs of buildings and power plants measure in: salt in water, dust in air, heat in fuel.
# Guess that was wrong: its factors lead from any unit of a quantity to any other, as those of pressure and power do there.
# Seen: a kilogram a litre is 0.001 kilogram a cubic metre in place of 1000, 250 milligrams a litre 0.00025 grams a cubic metre in place of 250: a million times too little; a joule a gram is
# a thousandth of a joule a kilogram, a footcandle 0.09 lux in place of 10.76; 100 micrometres are a millimetre. No error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact haystack-units@2.0.8 haystack-core@3.0.13
cat >try.cjs <<'JS'
const { HNum } = require('haystack-core');
const units = require('haystack-units');

const asked = [
	[1, 'kilopascal', 'pascal', 1000],
	[1, 'horsepower', 'watt', 745.7],
	[1, 'kilogramsPerLiter', 'kilogramsPerCubicMeter', 1000],
	[250, 'milligramsPerLiter', 'gramsPerCubicMeter', 250],
	[40, 'joulesPerGram', 'joulesPerKilogram', 40000],
	[1, 'footcandle', 'lux', 10.764],
	[100, 'micrometer', 'millimeter', 0.1],
];
for (const [value, from, to, right] of asked) console.log(`${value} ${from}: ${Number(HNum.make(value, units[from]).convertTo(units[to]).value.toPrecision(5))} ${to}, and should be ${right}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 kilopascal: 1000 pascal, and should be 1000
1 horsepower: 745.7 watt, and should be 745.7
1 kilogramsPerLiter: 0.001 kilogramsPerCubicMeter, and should be 1000
250 milligramsPerLiter: 0.00025 gramsPerCubicMeter, and should be 250
40 joulesPerGram: 0.04 joulesPerKilogram, and should be 40000
1 footcandle: 0.092937 lux, and should be 10.764
100 micrometer: 1 millimeter, and should be 0.1
SEEN
