#!/usr/bin/env bash
# bib2json 0.0.1: a publisher joined of an abbreviation and words is "wb #  Press", Øre becomes Ore, and the year 2014 is an error.
#
# BibTeX joins parts of a value with #, puts the words that @string defines for a name, and takes a number without quotation marks.
# Guess that was wrong: the name stands for its words in a joined value as it does alone, and "convert Latex directives to UTF-8", as the description says, holds for the letter Ø too.
# Seen: name and sign stand in the value, the stroke of the letter is lost, and a year without quotation marks, as most files have it, is told as an abbreviation that is not defined.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bib2json@0.0.1 @retorquere/bibtex-parser@9.0.29
cat >try.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';
import read from 'bib2json';

const text = String.raw`@string{wb = {World Bank}}
@book{roads,
  author = {Anna {\O}re},
  title = {Roads},
  series = wb,
  year = 2014,
  publisher = wb # { Press}
}`;
const { entries, errors } = read(text);
const other = parse(text).entries[0].fields;
for (const name of ['author', 'series', 'publisher', 'year']) {
	console.log(`${name}: ${JSON.stringify(entries[0].Fields[name])}; bibtex-parser ${JSON.stringify(other[name])}`);
}
console.log(`errors: ${errors.map((error) => error.at(-1)).join('; ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
author: "Anna Ore"; bibtex-parser [{"lastName":"Øre","firstName":"Anna"}]
series: "World Bank"; bibtex-parser "World bank"
publisher: "wb #  Press"; bibtex-parser ["World Bank Press"]
year: "2014"; bibtex-parser "2014"
errors: Reference to an undefined macro: 2014
SEEN
