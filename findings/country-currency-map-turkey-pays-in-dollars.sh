#!/usr/bin/env bash
# country-currency-map 2.1.7: Turkey, Kazakhstan, Ukraine, Uzbekistan and many more countries with money of their own pay in US dollars, and 46 billion of them are "$46000000000".
#
# It gives the currency of a country, by its name, and writes sums; countries that do pay in dollars, as Ecuador, have them too.
# Guess that was wrong: what the list does not know is undefined, as it is for Iran, South Korea and Vietnam, and a sum is parted into thousands.
# Seen: more than fifty countries have the dollar, and no sum is parted or has its two digits. The codes of the countries are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-currency-map@2.1.7
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { formatCurrency, getCountry, getCurrencyAbbreviation } = createRequire(import.meta.url)('country-currency-map');
for (const name of ['Pakistan', 'Sri Lanka', 'China', 'Ecuador', 'Turkey', 'Kazakhstan', 'Uzbekistan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Ukraine', 'Romania', 'Myanmar', 'Maldives', 'Iran', 'South Korea', 'Georgia']) {
	console.log(`${name}: ${getCurrencyAbbreviation(name)}, ${getCountry(name)?.abbreviation}`);
}
for (const [sum, code] of [[46000000000, 'USD'], [500.5, 'PKR'], [-5, 'EUR']]) console.log(`${sum} ${code}: ${formatCurrency(sum, code)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Pakistan: PKR, PK
Sri Lanka: LKR, LK
China: CNY, CN
Ecuador: USD, EC
Turkey: USD, TR
Kazakhstan: USD, KZ
Uzbekistan: USD, UZ
Kyrgyzstan: USD, KG
Tajikistan: USD, TJ
Turkmenistan: USD, TM
Ukraine: USD, UA
Romania: USD, RO
Myanmar: USD, MM
Maldives: USD, MV
Iran: undefined, undefined
South Korea: undefined, undefined
Georgia: undefined, undefined
46000000000 USD: $46000000000
500.5 PKR: Rs 500.5
-5 EUR: €-5
SEEN
