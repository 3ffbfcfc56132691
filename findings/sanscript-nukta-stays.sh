#!/usr/bin/env bash
# @indic-transliteration/sanscript 1.3.3: of two spellings of one letter the one that Unicode's normal form asks for is left half Devanagari.
#
# Hindi writes z and f of Persian names with a dot below j and ph, as one sign or as two; the normal forms NFC and NFD both have two.
# Guess that was wrong: both spellings give the same Latin letters, and the normalized text is the safer one.
# Seen: as one sign the letter is read; as two the dot stays among the Latin letters, after an a that is not in the word. The short o of English loan words stays
# Devanagari in both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @indic-transliteration/sanscript@1.3.3
cat >try.mjs <<'JS'
import sanscript from '@indic-transliteration/sanscript';

const written = (text, scheme) => sanscript.t(text, 'devanagari', scheme);
for (const [name, sign] of [['zila', '\u095Bिला'], ['ofis', 'ऑ\u095Eिस'], ['larka', 'ल\u095Cका'], ['lahor', 'लाहौर']]) {
	const normal = sign.normalize('NFC');
	for (const scheme of ['iast', 'hk', 'itrans']) {
		const [one, two] = [written(sign, scheme), written(normal, scheme)];
		console.log(`${name}, ${scheme}: ${one}; normalized ${[...two].map((letter) => (letter > '\u08FF' && letter < '\u0980' ? `[${letter.codePointAt(0).toString(16)}]` : letter)).join('')}${one === two ? '' : ' (differs)'}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
zila, iast: zilā; normalized ja[93c]ilā (differs)
zila, hk: z2ilA; normalized ja[93c]ilA (differs)
zila, itrans: zilA; normalized ja[93c]ilA (differs)
ofis, iast: ऑfisa; normalized [911]pha[93c]isa (differs)
ofis, hk: ऑfisa; normalized [911]pha[93c]isa (differs)
ofis, itrans: ऑfisa; normalized [911]pha[93c]isa (differs)
larka, iast: lar̤akā; normalized laḍa[93c]kā (differs)
larka, hk: lar3akA; normalized laDa[93c]kA (differs)
larka, itrans: la.DakA; normalized laDa[93c]kA (differs)
lahor, iast: lāhaura; normalized lāhaura
lahor, hk: lAhaura; normalized lAhaura
lahor, itrans: lAhaura; normalized lAhaura
SEEN
