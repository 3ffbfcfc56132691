#!/usr/bin/env bash
# wink-tokenizer 5.3.0: Łódź is three words, two of them foreign, and Şırnak two, while Ürümqi is one.
#
# The tokenizer is made for many languages of Latin script; it tells words, numbers, addresses and times apart, and calls "alien" what it does not know.
# Guess that was wrong: what has an accent is a letter of its word, whatever the accent; or a word with a letter that is not known is alien as a whole.
# Seen: letters beyond Latin-1 part the word, so that Polish, Turkish and Czech names fall to pieces and Łódź is found as "ód"; don’t with a curly mark is three words too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wink-tokenizer@5.3.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const Tokenizer = createRequire(import.meta.url)('wink-tokenizer');
const tokenizer = new Tokenizer();
for (const text of ['Ürümqi', 'naïve', 'Łódź', 'Şırnak', 'Plzeň', "don't", 'don’t', 'Владивосток']) {
	console.log(`${text}: ${tokenizer.tokenize(text).map(({ value, tag }) => `${value} (${tag})`).join(' ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Ürümqi: Ürümqi (word)
naïve: naïve (word)
Łódź: Ł (alien) ód (word) ź (alien)
Şırnak: Şı (alien) rnak (word)
Plzeň: Plze (word) ň (alien)
don't: do (word) n't (word)
don’t: don (word) ’ (punctuation) t (word)
Владивосток: Владивосток (alien)
SEEN
