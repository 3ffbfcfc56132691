#!/usr/bin/env bash
# @natlibfi/sfs-4900 1.1.0: the town of Ёлкино becomes "jolkino", without its capital, while Юрьев keeps its own, and КИЕВ in capitals is "KIJeV".
#
# The package writes Russian names as the Finnish standard does, for catalogues of libraries; it tells of letters that it can't convert.
# Guess that was wrong: a name that begins with a capital begins with one in Latin letters, whichever letter it is, and a name in capitals has capitals alone.
# Seen: Ё at the beginning of a word becomes a small jo, and Е after a vowel or at the beginning keeps a small e in capitals; no warning is given for either.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @natlibfi/sfs-4900@1.1.0
cat >try.cjs <<'JS'
const { convertToLatin } = require('@natlibfi/sfs-4900');

const lines = [];
for (const name of ['Юрьев', 'Елец', 'Королёв', 'Ёлкино', 'Ёжиков', 'МОСКВА', 'КИЕВ', 'ЩУКИНО']) {
	const { result, warnings } = convertToLatin(name, 'rus');
	lines.push(`${name}: ${result}, warnings ${warnings.length}`);
}
console.log(lines.join('\n'));
JS
node try.cjs | grep -v '^LANG' | tee seen.txt # the package prints the language of each name
diff seen.txt - <<'SEEN'
Юрьев: Jurjev, warnings 0
Елец: Jelets, warnings 0
Королёв: Koroljov, warnings 0
Ёлкино: jolkino, warnings 0
Ёжиков: jožikov, warnings 0
МОСКВА: MOSKVA, warnings 0
КИЕВ: KIJeV, warnings 0
ЩУКИНО: ŠtšUKINO, warnings 0
SEEN
