#!/usr/bin/env bash
# numbers-from-words 0.0.8: fourteen is 0, two thousand and fourteen 2000, and one hundred and five thousand 5100.
#
# The package reads English number words; what it cannot read it refuses, and some inputs it does refuse: twenty thousand, a hundred.
# Guess that was wrong: it knows the words from one to ninety, and what it gives back without an error is the number that was written.
# Seen: the words from ten to nineteen are left out without a word, as are minus, half and dozen; and a thousand counts only the word just before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numbers-from-words@0.0.8
cat >try.cjs <<'JS'
const { parse } = require('numbers-from-words');

const numbers = [
	['seven', 7],
	['fourteen', 14],
	['twenty-three', 23],
	['six hundred and fourteen', 614],
	['one thousand nine hundred and fourteen', 1914],
	['one thousand nine hundred and forty-seven', 1947],
	['two thousand and fourteen', 2014],
	['twenty thousand', 20000],
	['one hundred and five thousand', 105000],
	['nine hundred and two thousand', 902000],
	['three million five thousand', 3005000],
	['minus five', -5],
	['two and a half', 2.5],
	['three dozen', 36],
];
for (const [words, number] of numbers) {
	try {
		console.log(`${words}: ${parse(words)} for ${number}`);
	} catch {
		console.log(`${words}: refused`);
	}
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
seven: 7 for 7
fourteen: 0 for 14
twenty-three: 23 for 23
six hundred and fourteen: 600 for 614
one thousand nine hundred and fourteen: 1900 for 1914
one thousand nine hundred and forty-seven: 1947 for 1947
two thousand and fourteen: 2000 for 2014
twenty thousand: refused
one hundred and five thousand: 5100 for 105000
nine hundred and two thousand: 2900 for 902000
three million five thousand: 3005000 for 3005000
minus five: 5 for -5
two and a half: 2 for 2.5
three dozen: 3 for 36
SEEN
