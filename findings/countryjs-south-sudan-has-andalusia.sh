#!/usr/bin/env bash
# countryjs 1.8.0: the provinces of South Sudan are Andalucia, Aragon and the others of Spain, and its own are provinces of Sudan.
#
# The list gives each country its provinces, its area, its borders and its capital; of South Sudan the area, the capital, Juba, and the neighbours are right.
# Guess that was wrong: the provinces of a country lie in it, as its capital does.
# Seen: for SS the regions of Spain are given, with the islands; Warab, Junqali and Al Wahdah, states of South Sudan since 2011, are in the list of Sudan, whose area is without them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact countryjs@1.8.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const countries = createRequire(import.meta.url)('countryjs');
for (const code of ['SS', 'SD', 'PK']) console.log(`${countries.name(code)}: capital ${countries.capital(code)}, ${countries.area(code)} square kilometres, borders ${countries.borders(code).join(' ')}; ${countries.provinces(code).slice(0, 5).join(', ')} and ${countries.provinces(code).length - 5} more`);
console.log(`in the list of Sudan: ${['Warab', 'Junqali', 'Al Wahdah', 'Gharb Darfur'].filter((name) => countries.provinces('SD').includes(name)).join(', ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
South Sudan: capital Juba, 619745 square kilometres, borders CAF COD ETH KEN SDN UGA; Andalucia, Aragon, Asturias, Baleares (Balearic Islands), Canarias (Canary Islands) and 17 more
Sudan: capital Khartoum, 1886068 square kilometres, borders CAF TCD EGY ERI ETH LBY SSD; A'ali an Nil, Al Bahr al Ahmar, Al Buhayrat, Al Jazirah, Al Khartum and 21 more
Pakistan: capital Islamabad, 881912 square kilometres, borders AFG CHN IND IRN; Balochistan, Federally Administered Tribal Areas, Islamabad Capital Territory, Khyber Pakhtunkhwa, Punjab and 1 more
in the list of Sudan: Warab, Junqali, Al Wahdah, Gharb Darfur
SEEN
