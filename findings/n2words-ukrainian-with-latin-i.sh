#!/usr/bin/env bash
# n2words 4.0.0: Ukrainian numbers in words have a Latin i among their Cyrillic letters, and some Serbian ones a Latin o; search does not find them.
#
# The package writes numbers in words in some seventy languages. A Latin i and the Cyrillic letter look the same on paper and on the screen and are two letters to a
# computer.
# Guess that was wrong: words of a language are written in its alphabet, so that "two thousand" is equal to the same word that somebody types.
# Seen: every Ukrainian word with that letter has the Latin one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact n2words@4.0.0
cat >try.mjs <<'JS'
for (const [language, name] of [['uk-UA', 'Ukrainian'], ['sr-Cyrl-RS', 'Serbian'], ['ru-RU', 'Russian']]) {
	const { toCardinal, toOrdinal } = await import(`n2words/${language}`);
	const mixed = [];
	for (let n = 1; n <= 2000; n += 1) for (const text of [toCardinal(n), toOrdinal(n)]) if (/[a-z]/i.test(text)) mixed.push(text);
	console.log(`${name}: ${mixed.length} of 4000 mixed${mixed.length ? `, the first "${mixed[0].replace(/[a-z]/gi, (letter) => `[${letter}]`)}"` : ''}`);
}
const { toCardinal } = await import('n2words/uk-UA');
console.log(`"${toCardinal(2000)}" is the same as "дві тисячі": ${toCardinal(2000) === 'дві тисячі'}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Ukrainian: 2674 of 4000 mixed, the first "трет[i]й"
Serbian: 398 of 4000 mixed, the first "девест[o]"
Russian: 0 of 4000 mixed
"двi тисячi" is the same as "дві тисячі": false
SEEN
