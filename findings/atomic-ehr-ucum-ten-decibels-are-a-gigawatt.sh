#!/usr/bin/env bash
# @atomic-ehr/ucum 0.2.5: 10 decibels over a watt, which are ten watts, are a gigawatt, and a loud sound has the pressure of no star.
#
# UCUM has the bel over a watt, B[W], and its tenth with the usual d before it: dB[W], which radios, and dB[SPL], which wind turbines and airports, are measured in.
# Guess that was wrong: of 10 dB[W] the d is taken first, a tenth of ten, and one bel over a watt is ten watts.
# Seen: ten bels are taken to be 10 000 000 000 watts, of which a tenth is given; from watts the tenth is taken for ten on the other way: 1000 W are 4 dB[W] in place of 30.
# Bels are right, and decibels without a unit, of which 3 are 1.995. No error; validate() calls all of them valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @atomic-ehr/ucum@0.2.5
cat >try.mjs <<'JS'
import { ucum } from '@atomic-ehr/ucum';

const show = (value, from, to) => console.log(`${value} ${from}: ${Number(ucum.convert(value, from, to).toPrecision(6))} ${to}, valid: ${ucum.validate(from).valid}`);
show(3, 'dB', '1');
show(1, 'B[W]', 'W');
show(10, 'dB[W]', 'W');
show(30, 'dB[W]', 'kW');
show(1000, 'W', 'B[W]');
show(1000, 'W', 'dB[W]');
console.log(`94 decibels of sound by their definition: ${(2e-5 * 10 ** (94 / 20)).toFixed(3)} Pa`);
show(9.4, 'B[SPL]', 'Pa');
show(94, 'dB[SPL]', 'Pa');
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
3 dB: 1.99526 1, valid: true
1 B[W]: 10 W, valid: true
10 dB[W]: 1000000000 W, valid: true
30 dB[W]: 1e+26 kW, valid: true
1000 W: 3 B[W], valid: true
1000 W: 4 dB[W], valid: true
94 decibels of sound by their definition: 1.002 Pa
9.4 B[SPL]: 0.501187 Pa, valid: true
94 dB[SPL]: 1e+41 Pa, valid: true
SEEN
