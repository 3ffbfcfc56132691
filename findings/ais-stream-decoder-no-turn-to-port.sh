#!/usr/bin/env bash
# ais-stream-decoder 2.1.2: a ship that turns to starboard at 18 degrees a minute turns at 2, and one that turns to port at any rate is not known to turn.
#
# A ship's report holds 4.733 times the square root of the degrees a minute that it turns by, with a minus for port.
# Guess that was wrong: rateOfTurn is in degrees a minute, with a minus for port.
# Seen: the root is taken again in place of the square, which of what lies below nought is no number: null in JSON, as where a ship has no device for it (-128). 127, turning to starboard
# faster than can be told, is a rate like others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ais-stream-decoder@2.1.2
cat >try.cjs <<'JS'
const { default: Decoder } = require('ais-stream-decoder');

const signs = (bits) => bits.match(/.{6}/gu).map((six) => Number.parseInt(six, 2)).map((value) => String.fromCharCode(value + (value > 39 ? 56 : 48))).join('');
const report = (turn) => {
	const fields = [[1, 6], [0, 2], [463000000, 30], [0, 4], [turn < 0 ? turn + 256 : turn, 8], [123, 10], [0, 1], [37395000, 28], [15075000, 27], [450, 12], [45, 9], [30, 6], [0, 25]];
	const body = `AIVDM,1,1,,A,${signs(fields.map(([value, length]) => value.toString(2).padStart(length, '0')).join(''))},0`;
	const sum = [...body].reduce((total, sign) => total ^ sign.charCodeAt(0), 0);
	return `!${body}*${sum.toString(16).toUpperCase().padStart(2, '0')}`;
};
const decoder = new Decoder();
const turns = [0, 5, 20, 60, 127, -5, -20, -60, -128];
decoder.on('data', (text) => {
	const turn = turns.shift();
	const { rateOfTurn, lon, lat } = JSON.parse(text);
	console.log(`${turn}, which is ${(Math.sign(turn) * (turn / 4.733) ** 2).toFixed(1)} degrees: ${rateOfTurn && rateOfTurn.toFixed(1)} at ${lon} ${lat}`);
});
for (const turn of [...turns]) decoder.write(report(turn));
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
0, which is 0.0 degrees: 0 at 62.325 25.125
5, which is 1.1 degrees: 1.0 at 62.325 25.125
20, which is 17.9 degrees: 2.1 at 62.325 25.125
60, which is 160.7 degrees: 3.6 at 62.325 25.125
127, which is 720.0 degrees: 5.2 at 62.325 25.125
-5, which is -1.1 degrees: null at 62.325 25.125
-20, which is -17.9 degrees: null at 62.325 25.125
-60, which is -160.7 degrees: null at 62.325 25.125
-128, which is -731.4 degrees: null at 62.325 25.125
SEEN
