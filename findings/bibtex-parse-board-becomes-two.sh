#!/usr/bin/env bash
# bibtex-parse 2.1.0: an organization with "and" in its name becomes two authors, and accents stand in their words as apostrophes and equals signs.
#
# BibTeX puts a name that is not a person's in braces, so that the "and" in it parts no authors; letters beyond ASCII are written as commands, \'e and \=a.
# Guess that was wrong: entries() takes away the braces that only guard capitals, once it has no more use for them, and makes letters of the commands, as it makes % of
# \%.
# Seen: the braces go and the list of authors stays one text, so that the name falls into two; \'e is 'e, \={a} is \=a, and {\O} is \O beside the next letter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bibtex-parse@2.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { entries } = createRequire(import.meta.url)('bibtex-parse');
const [entry] = entries(String.raw`@book{ports, author = {{Port and Harbour Board} and Writer, Ann}, title = {Caf\'e, M\={a}le, {\O}resund and 5\% of {W}arsaw}, year = 2014}`);
console.log(`${entry.AUTHOR}: ${entry.AUTHOR.split(' and ').length} authors\n${entry.TITLE}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Port and Harbour Board and Writer, Ann: 3 authors
Caf'e, M\=ale, \Oresund and 5% of Warsaw
SEEN
