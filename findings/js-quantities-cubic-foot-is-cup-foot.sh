#!/usr/bin/env bash
# js-quantities 1.8.0: "cu ft" is no cubic foot but a cup times a foot, in metres to the fourth.
#
# Pipelines and gas fields are told in cubic feet, written "cu ft" by the press and by official tables.
# Guess that was wrong: the text is read as a cubic foot or, if unknown, refused, as "cubic foot" and "mcf" are.
# Seen: cu is the sign for a cup, so the text gives a quantity without a kind, 72 millionths of a metre to the fourth; ft3 is a cubic foot.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact js-quantities@1.8.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const Quantity = createRequire(import.meta.url)('js-quantities');
for (const text of ['1 ft3', '1 cu ft', '1 cubic foot', '1 mcf']) {
	const quantity = Quantity.parse(text);
	console.log(`${text}: ${quantity ? `${quantity.toBase().scalar.toPrecision(3)} ${quantity.toBase().units()}, kind ${quantity.kind()}` : 'not read'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 ft3: 0.0283 m3, kind volume
1 cu ft: 0.0000721 m4, kind undefined
1 cubic foot: not read
1 mcf: not read
SEEN
