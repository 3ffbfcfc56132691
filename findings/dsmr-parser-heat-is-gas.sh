#!/usr/bin/env bash
# dsmr-parser 2.1.1: a house that has water and no gas has "gas delivered", and so has one with heat from a network, in gigajoules.
#
# A Dutch or Belgian electricity meter tells of the other meters of a house too. The kind of each stands in a line of its own: 003 is gas, 004 heat, 007 water; the readings of
# all of them have the number 24.2.1.
# Guess that was wrong: "gas delivered" is the reading of the gas meter.
# Seen: it is the first reading 24.2.1 of any meter, without its unit. Where water comes first the gas is not found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dsmr-parser@2.1.1
cat >try.cjs <<'JS'
const dsmr = require('dsmr-parser');

const sum = (text) => {
	let crc = 0;
	for (const byte of Buffer.from(text)) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
	}
	return crc.toString(16).toUpperCase().padStart(4, '0');
};
const telegram = (meters) => {
	const lines = ['/ABC5METER', '', '1-3:0.2.8(50)', '0-0:1.0.0(141130100000W)', ...meters.flatMap(([kind, reading], index) => [`0-${index + 1}:24.1.0(${kind})`, `0-${index + 1}:24.2.1(141130100000W)(${reading})`]), '!'].join('\r\n');
	return `${lines}${sum(lines)}\r\n`;
};
const gas = ['003', '00981.443*m3'];
const heat = ['004', '00012.345*GJ'];
const water = ['007', '00104.011*m3'];
for (const [name, meters] of [['gas', [gas]], ['heat', [heat]], ['water', [water]], ['gas, water', [gas, water]], ['water, gas', [water, gas]]]) console.log(`${name}: gas delivered ${dsmr.parse(telegram(meters)).objects['gas delivered']}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
gas: gas delivered 981.443
heat: gas delivered 12.345
water: gas delivered 104.011
gas, water: gas delivered 981.443
water, gas: gas delivered 104.011
SEEN
