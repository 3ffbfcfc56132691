#!/usr/bin/env bash
# bibtex-tidy 1.14.0: a work in Urdu is removed as a duplicate of one in Chinese; the key made for Ivanov consists of the names of LaTeX's letters.
#
# The tool cleans BibTeX files: it finds entries that are there twice, by author and title, merges them, and makes keys of author, year and title.
# Guess that was wrong: two works are compared by the letters of their authors and titles, whatever the script, and keys keep or leave out what is not plain.
# Seen: of such letters nothing is left to compare, so that all works of one kind without Latin letters are one; keys are made after the letters became commands.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bibtex-tidy@1.14.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { tidy } = createRequire(import.meta.url)('bibtex-tidy');
const works = `@book{writer, author = {Writer, Ann}, title = {Ports}}
@book{clerk, author = {Clerk, Ben}, title = {Roads}}
@book{wang, author = {王}, title = {港口}}
@book{khan, author = {خان}, title = {گوادر}}`;
const { bibtex, warnings } = tidy(works, { duplicates: ['citation'], merge: 'first' });
console.log(bibtex.match(/author.*/gu).join('\n'));
for (const { message } of warnings) console.log(message);
for (const author of ['Writer, Ann', 'Ünal, Ayşe', 'Иванов, Иван']) {
	console.log(tidy(`@book{key, author = {${author}}, title = {Ports}, year = 2014}`, { generateKeys: true }).bibtex.split('\n')[0]);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
author        = {Writer, Ann},
author        = {Clerk, Ben},
author        = {王},
Duplicate removed. Entry khan has similar content to entry wang.
@book{writer2014ports,
@book{_unal2014ports,
@book{_cyrchar_cyri_cyrchar_cyrv_cyrchar_cyra_cyrchar_cyrn_cyrchar_cyro_cyrchar_cyrv2014ports,
SEEN
