#!/usr/bin/env bash
# translitbg 1.3.1: Пиянец is Pianets in place of Piyanets, and so is each ия in the middle of a word: Приятел, Диян, Илиянци.
#
# Bulgaria's law of 2009 writes я as ya, and ия as ia only at the end of a word: Sofia, Mizia, but Siyana.
# Guess that was wrong: the rule for the end of a word, which the package quotes in its code, is kept to the end of a word.
# Seen: the next letter is tested with what a regular expression calls word characters, which are Latin ones, so any Bulgarian letter ends the word. As a second reading the rule is written out here with letters of any script.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact translitbg@1.3.1
cat >try.cjs <<'JS'
const { go } = require('translitbg');

// by the law: ия before what is no letter is ia; all else letter by letter, as the package has it
const byTheLaw = (text) => text.split(/(ия(?!\p{L}))/u).map((part) => (part === 'ия' ? 'ia' : [...part].map((letter) => go(letter)).join(''))).join('');
for (const name of ['София', 'Мизия', 'Пиянец', 'Сияна', 'Приятел', 'Диян', 'Илиянци', 'Ямбол', 'Пловдив', 'София-област']) {
	console.log(`${name}: ${go(name)}, by the law ${byTheLaw(name)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
София: Sofia, by the law Sofia
Мизия: Mizia, by the law Mizia
Пиянец: Pianets, by the law Piyanets
Сияна: Siana, by the law Siyana
Приятел: Priatel, by the law Priyatel
Диян: Dian, by the law Diyan
Илиянци: Iliantsi, by the law Iliyantsi
Ямбол: Yambol, by the law Yambol
Пловдив: Plovdiv, by the law Plovdiv
София-област: Sofia-oblast, by the law Sofia-oblast
SEEN
