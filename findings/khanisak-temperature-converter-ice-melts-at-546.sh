#!/usr/bin/env bash
# @khanisak/temperature-converter 2.0.1: ice melts at 546 degrees Celsius by Rankine, and water boils at 212 degrees Rømer by kelvins.
#
# Steam tables and old books give temperatures by Rankine, Réaumur, Rømer and Delisle; the package has a class for each, with a way to every other.
# Guess that was wrong: the ways agree with one another: from Rankine by kelvins to Celsius is from Rankine to Celsius.
# Seen: from Rankine, the 273.15 degrees are added to Celsius in place of taken off, and to Réaumur after it; from kelvins, Rømer is Fahrenheit. All else that is shown is right. No error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @khanisak/temperature-converter@2.0.1
cat >try.cjs <<'JS'
const scales = require('@khanisak/temperature-converter');

const figure = (number) => Number(number.toFixed(2));
const names = ['Celcius', 'Fahrenheit', 'Kelvin', 'Reamur', 'Romer'];
const celsius = new scales.Celcius(0);
console.log(`where ice melts: ${names.map((name) => `${name} ${figure(celsius[`to${name}`]().value)}`).join(', ')}, Rankine ${figure(celsius.toRankine().value)}`);
console.log(`from Rankine: ${names.map((name) => `${name} ${figure(new scales.Rankine(491.67)[`to${name}`]().value)}`).join(', ')}`);
console.log(`from Rankine by kelvins: Celcius ${figure(new scales.Rankine(491.67).toKelvin().toCelcius().value)}`);
console.log(`where water boils, from kelvins: Romer ${figure(new scales.Kelvin(373.15).toRomer().value)}; from Celsius: Romer ${figure(new scales.Celcius(100).toRomer().value)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
where ice melts: Celcius 0, Fahrenheit 32, Kelvin 273.15, Reamur 0, Romer 7.5, Rankine 491.67
from Rankine: Celcius 546.3, Fahrenheit 32, Kelvin 273.15, Reamur 437.04, Romer 7.5
from Rankine by kelvins: Celcius 0
where water boils, from kelvins: Romer 212; from Celsius: Romer 60
SEEN
