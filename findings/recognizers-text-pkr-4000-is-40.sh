#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1: PKR 4,000 are 40 rupees, USD 46 billion are 460 million dollars, and EUR 3 is three cents.
#
# The package finds amounts of money in running text, with the figure, the name of the currency and its code.
# Guess that was wrong: 500 RMB and RMB 500 are the same sum; a code before the figure is how most reports of banks write it.
# Seen: with the code in front the figure is divided by a hundred, as if it were cents; with a sign such as $ or US$, or with the code behind, it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { recognizeCurrency } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
for (const text of ['500 RMB', 'RMB 500', 'PKR 4,000', '46 billion USD', 'USD 46 billion', 'US$ 46 billion', 'Rs 500', 'EUR 3', 'KZT 12,345']) {
	const [{ resolution }] = recognizeCurrency(text, 'en-us');
	console.log(`${text}: ${resolution.value} ${resolution.unit}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
500 RMB: 500 Chinese yuan
RMB 500: 5 Chinese yuan
PKR 4,000: 40 Pakistani rupee
46 billion USD: 46000000000 United States dollar
USD 46 billion: 460000000 United States dollar
US$ 46 billion: 46000000000 United States dollar
Rs 500: 5 Rupee
EUR 3: 0.03 Euro
KZT 12,345: 123.45 Kazakhstani tenge
SEEN
