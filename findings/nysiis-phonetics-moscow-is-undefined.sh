#!/usr/bin/env bash
# nysiis-phonetics 1.0.0: each name in Cyrillic, Arabic, Greek or Chinese letters sounds like "undefi", the beginning of the word undefined.
#
# NYSIIS gives names that sound alike one code of up to six capitals, so that search finds one by the other; it is made for Latin letters.
# Guess that was wrong: a name without a letter that it knows has no code, as in clj-fuzzy, or raises an error, and two such names are not alike.
# Seen: Moscow, Gwadar and Beijing in their own letters are one name, and nothing tells that code from that of a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nysiis-phonetics@1.0.0 clj-fuzzy@0.4.1
cat >try.mjs <<'JS'
import fuzzy from 'clj-fuzzy';
import nysiis from 'nysiis-phonetics';

for (const name of ['Москва', 'گوادر', 'Αθήνα', '北京', 'Urumqi', 'Ürümqi', 'Undefined']) {
	console.log(`${name}: "${nysiis(name)}", whole "${nysiis(name, false)}"; clj-fuzzy "${fuzzy.phonetics.nysiis(name)}"`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Москва: "undefi", whole "undefined"; clj-fuzzy ""
گوادر: "undefi", whole "undefined"; clj-fuzzy ""
Αθήνα: "undefi", whole "undefined"; clj-fuzzy ""
北京: "undefi", whole "undefined"; clj-fuzzy ""
Urumqi: "URANG", whole "URANG"; clj-fuzzy "URANG"
Ürümqi: "RNG", whole "RNG"; clj-fuzzy "RNG"
Undefined: "UNDAFA", whole "UNDAFANAD"; clj-fuzzy "UNDAFANAD"
SEEN
