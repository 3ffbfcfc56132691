#!/usr/bin/env bash
# country-region-data 4.1.0: Baikonur has the code "undefined", a word, and so have 177 other regions, of the Cook Islands twelve.
#
# The list gives each region of a country its name and its code of ISO 3166-2, for forms and for joining with other lists.
# Guess that was wrong: a region without a code has none, null or an empty text, and the codes of a country are different.
# Seen: the word undefined, in letters, is the code: KZ-undefined is one place, and all such regions of a country are one when they are kept by their codes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-region-data@4.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { allCountries } = createRequire(import.meta.url)('country-region-data');
const without = allCountries.map(([country, code, regions]) => ({ country, code, regions: regions.filter(([, region]) => region === 'undefined') })).filter(({ regions }) => regions.length > 0);
console.log(`regions ${allCountries.flatMap(([, , regions]) => regions).length}, with the word undefined ${without.flatMap(({ regions }) => regions).length}, in ${without.length} countries`);
for (const code of ['KZ', 'CK']) {
	const { country, regions } = without.find((entry) => entry.code === code);
	console.log(`${country}: ${regions.length}, as ${regions[0][0]}, ${code}-${regions[0][1]} (${typeof regions[0][1]})`);
}
console.log(`without any code: ${allCountries.flatMap(([, , regions]) => regions).filter(([, region]) => !region).length}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
regions 4387, with the word undefined 178, in 31 countries
Kazakhstan: 1, as Bayqongyr, KZ-undefined (string)
Cook Islands: 12, as Aitutaki, CK-undefined (string)
without any code: 1
SEEN
