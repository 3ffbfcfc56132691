#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29: "and others" is read as an author whose family name is others.
#
# BibTeX and biblatex write an open list of authors with "and others", printed as et al.
# Guess that was wrong: the list is marked as open, or the word is passed over; no such person is added.
# Seen: others stands beside the real author, no different from a name; a bibliography made of it credits a person of that name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @retorquere/bibtex-parser@9.0.29
cat >try.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';

const { entries } = parse('@report{port, title = {The port}, author = {Khan, A. and others}, year = 2014}');
console.log(JSON.stringify(entries[0].fields.author));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[{"lastName":"Khan","firstName":"A."},{"lastName":"others"}]
SEEN
