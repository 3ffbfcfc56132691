#!/usr/bin/env bash
# parse-price 1.1.8, accounting-js 2.0.3 and currency-formatter 1.5.9: Rs. 500 are half a rupee.
#
# All three take the number out of a price as people write it, with the sign of the currency before or after it. Pakistan, India, Nepal and Sri Lanka write Rs. and the
# amount.
# Guess that was wrong: the full stop of "Rs." belongs to the sign, as the dollar's sign does, and a stop before three figures is not read in two ways at once.
# Seen: the stop is the decimal point: 0.5. With a comma for thousands the first reads 1,500 rightly and the others 0.15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-price@1.1.8 accounting-js@2.0.3 currency-formatter@1.5.9
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { unformat } from 'accounting-js';

const require = createRequire(import.meta.url);
const parsePrice = require('parse-price');
const formatter = require('currency-formatter');
for (const price of ['Rs 500', 'Rs. 500', 'Rs. 1,500', 'Rs. 1,500.50', 'Rs. 12,34,567']) console.log(`${price}: ${parsePrice(price)}, ${unformat(price)}, ${formatter.unformat(price, { code: 'PKR' })}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Rs 500: 500, 500, 500
Rs. 500: 500, 0.5, 0.5
Rs. 1,500: 1500, 0.15, 0.15
Rs. 1,500.50: 0.15, 0.15, 0.15
Rs. 12,34,567: 12.34, 0.1234567, 0.1234567
SEEN
