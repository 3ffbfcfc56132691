#!/usr/bin/env bash
# price-parser 3.4.0: 100 yen are 10,000 of the yen's smallest unit, £3.5m is three pounds, and Rs is India's rupee while Rs. is none.
#
# The package finds prices in a text, with their currency and their value in its smallest unit.
# Guess that was wrong: the smallest unit of yen is the yen, as the package knows for each currency a number of decimals; a figure is read to its end.
# Seen: every currency is counted in hundredths, those with none and with thousandths too; with a letter after it a figure loses its decimals; -$5 is five dollars.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact price-parser@3.4.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parseAll } = createRequire(import.meta.url)('price-parser');
for (const text of ['€100', '¥100', 'KWD 1.500', 'KRW 5000', '£3.5', '£3.5m', '$46.5 bn', '-$5', 'Rs 500', 'Rs. 500']) {
	console.log(`${text}: ${parseAll(text).map(({ value, floatValue, currencyCode }) => `${value}, ${floatValue} ${currencyCode}`)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
€100: 10000, 100 eur
¥100: 10000, 100 jpy
KWD 1.500: 150000, 1500 kwd
KRW 5000: 500000, 5000 krw
£3.5: 350, 3.5 gbp
£3.5m: 300, 3 gbp
$46.5 bn: 4650, 46.5 usd
-$5: 500, 5 usd
Rs 500: 50000, 500 inr
Rs. 500: 
SEEN
