#!/usr/bin/env bash
# sentence-splitter 5.0.1: a sentence that ends in a year or a whole number goes on into the next one.
#
# It takes a text apart into sentences, so that each may be quoted, found or checked by itself; years and figures often stand last.
# Guess that was wrong: a full stop with a space and a capital after it ends a sentence, unless the word before it is a short form.
# Seen: after a whole number it does not, however long the text and be it on a new line; after a decimal, a word or a question mark it does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sentence-splitter@5.0.1
cat >try.mjs <<'JS'
import { split } from 'sentence-splitter';

for (const text of ['It opened in November. The road came later.', 'It opened in 2014. The road came later.', 'Of the berths there are 12. All are new.', 'The longest has 12.5. All are new.', 'Was it in 2014? It was.', 'It opened in 2014.\nThe road came in 2015. Both are new.']) console.log(JSON.stringify(split(text).filter(({ type }) => type === 'Sentence').map(({ raw }) => raw)));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
["It opened in November.","The road came later."]
["It opened in 2014. The road came later."]
["Of the berths there are 12. All are new."]
["The longest has 12.5.","All are new."]
["Was it in 2014?","It was."]
["It opened in 2014.\nThe road came in 2015. Both are new."]
SEEN
