#!/usr/bin/env bash
# country-locale-map 1.9.14: Iran pays in special drawing rights, Venezuela in vatu, Ivory Coast in Czech crowns, Micronesia in roubles and Réunion in francs of Rwanda.
#
# The list gives each country its currency, with the name, its languages and its place; more than two hundred are right, as those of the neighbours in the list are.
# Guess that was wrong: a country's currency is one that is paid there, as its languages are spoken there.
# Seen: five have that of a country with which they have nothing to do but the alphabet; code and name agree in it, and the languages beside it are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-locale-map@1.9.14
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { getCountryByAlpha2 } = createRequire(import.meta.url)('country-locale-map');
for (const code of ['PK', 'KZ', 'LK', 'IR', 'IQ', 'VE', 'VU', 'CI', 'CZ', 'FM', 'RU', 'RE', 'RW', 'FR']) {
	const { name, currency, currency_name: words, languages } = getCountryByAlpha2(code);
	console.log(`${name}: ${currency}, ${words}; ${languages.join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Pakistan: PKR, Pakistan Rupee; en, ur
Kazakhstan: KZT, Tenge; kk, ru
Sri Lanka: LKR, Sri Lanka Rupee; si, ta
Iran: XDR, SDR (Special Drawing Right); fa
Iraq: IQD, Iraqi Dinar; ar, ku
Venezuela: VUV, Vatu; es
Vanuatu: VUV, Vatu; bi, en, fr
Côte d'Ivoire: CZK, Czech Koruna; fr
Czechia: CZK, Czech Koruna; cs, sk
Micronesia: RUB, Russian Ruble; en
Russia: RUB, Russian Ruble; ru
Réunion: RWF, Rwanda Franc; fr
Rwanda: RWF, Rwanda Franc; rw, en, fr
France: EUR, Euro; fr
SEEN
