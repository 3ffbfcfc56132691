#!/usr/bin/env bash
# nepali-number 1.0.3: twelve lakh thirty-four thousand, written १२,३४,५६७ as in Nepal, is formatted as 12, and so is what the package itself has formatted.
#
# Nepal groups a number's digits by two above a thousand, in its own digits or in others. The package takes numbers in either digits and gives them with these commas.
# Guess that was wrong: numbers in the writing that it gives are numbers that it takes.
# Seen: all from the first comma on is left out, without a word, in each of the four functions that format; the two that change digits keep it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nepali-number@1.0.3
cat >try.cjs <<'JS'
const nepali = require('nepali-number');

for (const text of ['1234567', '१२३४५६७', '१२,३४,५६७', '12,34,567', '1,234,567', nepali.nepaliNumberFormat('1234567')]) {
	console.log(`${text}: ${['nepaliNumberFormat', 'nepaliAmountFormat', 'englishNumberFormat', 'englishAmountFormat', 'nepaliToEnglishNumber'].map((name) => nepali[name](text)).join('; ')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1234567: 12,34,567; 12,34,567.00; 1,234,567; 1,234,567.00; 1234567
१२३४५६७: 12,34,567; 12,34,567.00; 1,234,567; 1,234,567.00; 1234567
१२,३४,५६७: 12; 12.00; 12; 12.00; 12,34,567
12,34,567: 12; 12.00; 12; 12.00; 12,34,567
1,234,567: 1; 1.00; 1; 1.00; 1,234,567
12,34,567: 12; 12.00; 12; 12.00; 12,34,567
SEEN
