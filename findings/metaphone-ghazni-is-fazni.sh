#!/usr/bin/env bash
# metaphone 2.0.1: Ghazni sounds like Fazni and Baghdad like Baffdad.
#
# Metaphone writes words by their sound, so that spellings of one name are found together; gh is f at the end of "laugh", and k at the beginning of a word.
# Guess that was wrong: Ghana begins with K, and Baghdad is found with Bagdad.
# Seen: gh is F nearly wherever it stands; none of these names is found by its other spelling, while double-metaphone has K for all but
# Baghdad, whose g it drops. Both pass over letters with a stroke: Lodz as the Poles write it sounds like "t".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact metaphone@2.0.1 double-metaphone@2.0.1
cat >try.mjs <<'JS'
import { doubleMetaphone } from 'double-metaphone';
import { metaphone } from 'metaphone';

for (const names of [['Ghazni', 'Gazni', 'Fazni'], ['Afghanistan', 'Afganistan'], ['Baghdad', 'Bagdad'], ['Ghana', 'Gana', 'Fana'], ['Łódź', 'Lodz', 'Ta']]) {
	console.log(names.map((name) => `${name} ${metaphone(name)} (double: ${doubleMetaphone(name)[0]})`).join(', '));
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Ghazni FSN (double: KSN), Gazni KSN (double: KSN), Fazni FSN (double: FSN)
Afghanistan AFFNSTN (double: AFKNSTN), Afganistan AFKNSTN (double: AFKNSTN)
Baghdad BFTT (double: PTT), Bagdad BKTT (double: PKTT)
Ghana FN (double: KN), Gana KN (double: KN), Fana FN (double: FN)
Łódź T (double: T), Lodz LTS (double: LTS), Ta T (double: T)
SEEN
