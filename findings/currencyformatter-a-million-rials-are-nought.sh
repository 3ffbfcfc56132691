#!/usr/bin/env bash
# currencyformatter.js 2.2.0: 1,200,000 in the figures of Iran, Egypt, Hindi, Bangladesh or Burma is nought.
#
# parse() reads a sum as it is written in a country, which is named; the library has 715 of them.
# Guess that was wrong: the name of the country tells in what figures it writes, or what can't be read is no number.
# Seen: figures other than 0 to 9 are taken out like letters, and of nothing 0 is made, without an error. The texts are those that Intl.NumberFormat writes for the country; in Latin figures each
# is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact currencyformatter.js@2.2.0
cat >try.mjs <<'JS'
import formatter from 'currencyformatter.js';

for (const [country, figures] of [['fa_IR', 'arabext'], ['ar_EG', 'arab'], ['hi_IN', 'deva'], ['bn_BD', 'beng'], ['my_MM', 'mymr'], ['fr_FR', 'latn']]) {
	const language = country.replace('_', '-');
	const text = new Intl.NumberFormat(`${language}-u-nu-${figures}`).format(1_200_000);
	console.log(`${country}: ${text} is ${formatter.parse(text, { locale: country })}, 1200000 ${formatter.parse('1200000', { locale: country })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
fa_IR: ۱٬۲۰۰٬۰۰۰ is 0, 1200000 1200000
ar_EG: ١٬٢٠٠٬٠٠٠ is 0, 1200000 1200000
hi_IN: १२,००,००० is 0, 1200000 1200000
bn_BD: ১২,০০,০০০ is 0, 1200000 1200000
my_MM: ၁,၂၀၀,၀၀၀ is 0, 1200000 1200000
fr_FR: 1 200 000 is 1200000, 1200000 1200000
SEEN
