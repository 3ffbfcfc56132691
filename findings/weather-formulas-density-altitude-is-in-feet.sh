#!/usr/bin/env bash
# weather-formulas 1.0.9: on a hot day the air of Quetta is as thin as that of 4,400 m; by the law of gases it is that of 2,700 m.
#
# Density altitude is the height at which the standard atmosphere has this density. By the rule of pilots it is 120 FEET higher for every degree that it is warmer than the standard
# atmosphere AT THIS HEIGHT, which is 15 degrees at the sea and loses 6.5 a kilometre.
# Guess that was wrong: densityAltitude(metres, kelvins), which gives metres, uses the rule in metres.
# Seen: 120 METRES a degree are added, counted from the 15 degrees of the sea. The standard atmosphere itself, whose density altitude is its height, is 780 m too low at 1,000 m.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact weather-formulas@1.0.9
cat >try.mjs <<'JS'
import * as weather from 'weather-formulas';

const { densityAltitude } = weather.pressure ?? weather.default?.pressure ?? weather;
// the height at which the standard atmosphere has the density of air at this pressure height and temperature
const right = (height, kelvins) => {
	const pressure = (1 - (0.0065 * height) / 288.15) ** 5.2559;
	return (288.15 / 0.0065) * (1 - (pressure / (kelvins / 288.15)) ** (1 / 4.2559));
};
for (const [name, height, celsius] of [['the sea, standard', 0, 15], ['the sea, hot', 0, 40], ['1,000 m, standard', 1000, 8.5], ['1,000 m, hot', 1000, 35], ['Quetta, 1,600 m, hot', 1600, 38], ['Quetta, 1,600 m, cold', 1600, -5]]) console.log(`${name}: ${densityAltitude(height, celsius + 273.15).toFixed(0)} m; by the law of gases ${right(height, celsius + 273.15).toFixed(0)} m`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
the sea, standard: 0 m; by the law of gases 0 m
the sea, hot: 3000 m; by the law of gases 858 m
1,000 m, standard: 220 m; by the law of gases 1000 m
1,000 m, hot: 3400 m; by the law of gases 1906 m
Quetta, 1,600 m, hot: 4360 m; by the law of gases 2725 m
Quetta, 1,600 m, cold: -800 m; by the law of gases 1245 m
SEEN
