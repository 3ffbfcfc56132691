#!/usr/bin/env bash
# number-to-cyrillic 2.7.0: in English 1.05 dollars are one dollar - five cents, and in each of its languages a loss of half a dollar is a gain of fifty cents.
#
# The package writes amounts of money in words, for bills and contracts, in Ukrainian, Russian and English.
# Guess that was wrong: a minus stands where the amount is below nought and nowhere else, as it does for minus two and a half.
# Seen: the hyphen that joins twenty and five stands before a five that has nothing to be joined with. The sign is taken from the whole number before the point, which is nought.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-to-cyrillic@2.7.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { convert } = createRequire(import.meta.url)('number-to-cyrillic');
const amounts = [[1.25, 'en'], [1.2, 'en'], [1.05, 'en'], [2.5, 'ru'], [-2.5, 'ru'], [-0.5, 'ru'], [-0.5, 'ua'], [-0.5, 'en']];
for (const [amount, language] of amounts) {
	const { convertedInteger, integerCurrency, convertedFractional, fractionalCurrency } = convert(amount, { language, currency: 'usd' });
	console.log(`${amount} (${language}): ${convertedInteger} ${integerCurrency} ${convertedFractional} ${fractionalCurrency}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1.25 (en): one dollar twenty-five cents
1.2 (en): one dollar twenty cents
1.05 (en): one dollar - five cents
2.5 (ru): два доллара США пятьдесят центов
-2.5 (ru): минус два доллара США пятьдесят центов
-0.5 (ru): ноль долларов США пятьдесят центов
-0.5 (ua): нуль доларів США п'ятдесят центів
-0.5 (en): zero dollars fifty cents
SEEN
