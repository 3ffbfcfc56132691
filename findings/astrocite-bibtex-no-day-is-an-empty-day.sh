#!/usr/bin/env bash
# astrocite-bibtex 0.16.4: the date of BibLaTeX is lost, a year has an empty month and an empty day, and {World Bank} is a person of the family Bank.
#
# The package turns BibTeX into CSL-JSON, whose dates are numbers, as few of them as are known; braces keep the name of an organization together.
# Guess that was wrong: what is not given is left out, the date as reports have it today is read like year and month, and names in braces are literal.
# Seen: date-parts are texts, with "" for what is unknown, "c. 1900" for a year; a work with date = {2014-11-20} has no date; the Port Authority is sorted under Authority.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact astrocite-bibtex@0.16.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('astrocite-bibtex');
for (const fields of ['year = {2014}', 'year = {2014}, month = nov', 'year = {c. 1900}', 'date = {2014-11-20}', 'author = {Writer, Ann and {World Bank}}', 'author = {{Port Authority}}']) {
	const [{ author, issued }] = parse(`@techreport{key, title = {Ports}, ${fields}}`);
	console.log(`${fields}: ${JSON.stringify({ author, issued })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
year = {2014}: {"issued":{"date-parts":[["2014","",""]]}}
year = {2014}, month = nov: {"issued":{"date-parts":[["2014","11",""]]}}
year = {c. 1900}: {"issued":{"date-parts":[["c. 1900","",""]]}}
date = {2014-11-20}: {}
author = {Writer, Ann and {World Bank}}: {"author":[{"family":"Writer","given":"Ann"},{"family":"Bank","given":"World"}]}
author = {{Port Authority}}: {"author":[{"family":"Authority","given":"Port"}]}
SEEN
