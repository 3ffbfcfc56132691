#!/usr/bin/env bash
# diacritics 1.3.0 and remove-accents 0.5.0: Almaty and Vladivostok in Cyrillic get a Latin n in place of their l, and ŁÓDŹ becomes lODZ.
#
# Both take the marks off letters, for searching and sorting names; letters of other scripts have none to take off, and stay.
# Guess that was wrong: a name in Cyrillic comes out as it went in, since most of its letters do; a capital stays one.
# Seen: diacritics takes the Cyrillic л for a kind of n, so that searches, which look alike, fail; remove-accents makes a small l of Ł, and leaves marks below letters, as in Ḥijāz.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact diacritics@1.3.0 remove-accents@0.5.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { remove } = require('diacritics');
const removeAccents = require('remove-accents');
for (const name of ['Ürümqi', 'Карачи', 'Алматы', 'Владивосток', 'Łódź', 'ŁÓDŹ', 'Ḥijāz']) {
	const said = [remove(name), removeAccents(name)].map((one) => `${one}${/^\p{Lu}?\p{sc=Latin}+$|^\p{sc=Cyrillic}+$/u.test(one) ? '' : ', of two scripts'}`);
	console.log(`${name}: ${said.join('; ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Ürümqi: Urumqi; Urumqi
Карачи: Карачи; Карачи
Алматы: Аnматы, of two scripts; Алматы
Владивосток: Вnадивосток, of two scripts; Владивосток
Łódź: Lodz; lodz
ŁÓDŹ: LODZ; lODZ
Ḥijāz: Hijaz; Ḥijaz
SEEN
