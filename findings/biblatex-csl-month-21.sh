#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0: spring 2014 becomes the 21st month, and a day before Christ or an unknown last digit leaves no date.
#
# BibLaTeX dates are those of EDTF: 2014-21 is spring 2014, -0044 a year before Christ, 201X one of ten years; CSL has a season for the first and negative years.
# Guess that was wrong: a season becomes a season, and a day before Christ keeps its year, as a year by itself does.
# Seen: the CSL has a month 21 or 24, which its schema does not allow; the day before Christ and 201X are told as invalid in the same words as 31 November, and
# left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact biblatex-csl-converter@3.6.0
cat >try.mjs <<'JS'
import { CSLExporter, parse } from 'biblatex-csl-converter';

for (const date of ['2014-11', '2014-21', '2014-24', '-0044-03-15', '-0044', '2014-11-31', '1355?/1357~', '201X']) {
	const { entries, errors } = parse(`@book{work, title = {Work}, date = {${date}}}`);
	const [{ issued }] = Object.values(new CSLExporter(entries).parse());
	console.log(`${date}: ${JSON.stringify(issued)}${errors.map(({ type }) => `, ${type}`).join('')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11: {"date-parts":[[2014,11]]}
2014-21: {"date-parts":[[2014,21]]}
2014-24: {"date-parts":[[2014,24]]}
-0044-03-15: undefined, invalid_date
-0044: {"date-parts":[[-44]]}
2014-11-31: undefined, invalid_date
1355?/1357~: {"date-parts":[[1355],[1357]],"circa":true}
201X: undefined, invalid_date
SEEN
