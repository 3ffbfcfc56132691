#!/usr/bin/env bash
# greek-utils 1.3.0: Samos in Greek letters has a sigma at its end with which no Greek word ends, and Angelos in Latin letters is "Ágyelos".
#
# Greek has a sigma of its own for the end of a word. A name in a list of places stands alone, and is looked for as it stands in a text.
# Guess that was wrong: toGreek() knows it, as it does in a sentence, and toPhoneticLatin() knows that the first of two gammas is an n.
# Seen: at the end of the text the sigma is that of the middle of a word, so that a name by itself differs from the same name in a sentence; accents stay Latin.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact greek-utils@1.3.0
cat >try.mjs <<'JS'
import greek from 'greek-utils';

const letters = (text) => [...text].map((letter) => letter.codePointAt(0).toString(16)).join(' ');
for (const text of ['Samos', 'Samos nisi', 'Samos, nisi']) {
	const written = greek.toGreek(text);
	console.log(`${text}: ${written}, fifth letter ${letters(written[4])}, that of a name's end is ${letters('ς')}`);
}
console.log(`Sámos: ${letters(greek.toGreek('Sámos'))}, in Greek ${letters('Σάμος')}`);
for (const [name, latin] of [['Πάτμος', 'Patmos'], ['Άγγελος', 'Angelos'], ['Αγγελόκαστρο', 'Angelokastro'], ['ΑΘΗΝΑ', 'ATHINA']]) console.log(`${name}: ${greek.toPhoneticLatin(name)}, on maps ${latin}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Samos: Σαμοσ, fifth letter 3c3, that of a name's end is 3c2
Samos nisi: Σαμος νισι, fifth letter 3c2, that of a name's end is 3c2
Samos, nisi: Σαμος, νισι, fifth letter 3c2, that of a name's end is 3c2
Sámos: 3a3 e1 3bc 3bf 3c3, in Greek 3a3 3ac 3bc 3bf 3c2
Πάτμος: Pátmos, on maps Patmos
Άγγελος: Ágyelos, on maps Angelos
Αγγελόκαστρο: Agyelókastro, on maps Angelokastro
ΑΘΗΝΑ: AThINA, on maps ATHINA
SEEN
