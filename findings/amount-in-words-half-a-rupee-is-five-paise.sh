#!/usr/bin/env bash
# amount-in-words 1.0.1: 2.50 rupees are Two Rupees And Five Paise, like 2.05; 99.9 dollars end in Nine Cents, and a loss of five rupees is Five Rupees.
#
# A paisa is the hundredth of a rupee, as a cent is of a dollar.
# Guess that was wrong: the number 2.5 is two and fifty hundredths, and a sum below nought is Minus, or refused.
# Seen: the digits after the point are read as a whole number of paise, so a lone digit counts a tenth of what it is, as a number has no nought at its end, and three digits make 999 pence; the sign is left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact amount-in-words@1.0.1
cat >try.cjs <<'JS'
const { AmountToWords } = require('amount-in-words');

const amounts = new AmountToWords();
for (const [sum, country] of [[2.05, 'IND'], [2.5, 'IND'], ['2.50', 'IND'], [0.1, 'IND'], [99.9, 'USA'], [99.99, 'USA'], [2.055, 'IND'], [2.999, 'GBR'], [-5, 'IND'], ['-5.25', 'USA']]) {
	console.log(`${typeof sum} ${sum} ${country}: ${amounts.toWords(sum, country)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
number 2.05 IND: Two Rupees And Five Paise
number 2.5 IND: Two Rupees And Five Paise
string 2.50 IND: Two Rupees And Fifty Paise
number 0.1 IND: Zero Rupee And One Paisa
number 99.9 USA: Ninety Nine Dollars And Nine Cents
number 99.99 USA: Ninety Nine Dollars And Ninety Nine Cents
number 2.055 IND: Two Rupees And Fifty Five Paise
number 2.999 GBR: Two Pounds And Nine Hundred Ninety Nine Pence
number -5 IND: Five Rupees
string -5.25 USA: Five Dollars And Twenty Five Cents
SEEN
