#!/usr/bin/env bash
# natural 8.1.1: Indonesian words lose every capital letter, and Spanish and Portuguese texts every figure.
#
# Its tokenizers take a text of one of some twenty languages apart into words, for an index or a comparison.
# Guess that was wrong: the words of a text are in its tokens, whole; and what is done with figures is done in every language.
# Seen: Jakarta is "akarta" and Surabaya "urabaya" for Indonesian; the years are gone from Spanish and Portuguese and stay in French and German; perché is
# "perch" for Italian and België "Belgi" for Dutch.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact natural@8.1.1
cat >try.mjs <<'JS'
import natural from 'natural';

for (const [language, text] of [['Id', 'Jalan dari Jakarta ke Surabaya, 2014'], ['Es', 'Tres muelles desde 2014'], ['Pt', 'Cais de 2014 em Santos'], ['Fr', 'Trois quais depuis 2014'], ['De', 'Drei Kais seit 2014'], ['It', 'Un molo, perché nel 2014'], ['Nl', 'Kanalen in België sinds 2014']]) {
	console.log(`${language}: ${new natural[`AggressiveTokenizer${language}`]().tokenize(text).join(' | ')}`);
}
JS
DOTENV_CONFIG_QUIET=true node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Id: alan | dari | akarta | ke | urabaya | 2014
Es: Tres | muelles | desde
Pt: Cais | de | em | Santos
Fr: Trois | quais | depuis | 2014
De: Drei | Kais | seit | 2014
It: Un | molo | perch | nel | 2014
Nl: Kanalen | in | Belgi | sinds | 2014
SEEN
