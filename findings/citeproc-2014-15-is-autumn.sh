#!/usr/bin/env bash
# citeproc 2.4.63: a report for 2014-15 is cited as of autumn 2014, one before 1900 as of 1900, and one of 1436 AH as of the Middle Ages.
#
# CSL's data may give a date as it was written, as "raw", and the processor makes years, months and days of it.
# Guess that was wrong: what it cannot make a date of is printed as it stands, as "Q3 2014" is, since nothing is lost thereby.
# Seen: a year with two figures behind it is a month, and months beyond 12 are seasons, 1914-18 summer 1914; of before, after, 1990s, AH and "to" nothing is left but a
# year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact citeproc@2.4.63
cat >try.mjs <<'JS'
import CSL from 'citeproc';

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'].map((name, index) => `<term name="season-0${index + 1}">${name}</term>`).join('');
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date><terms>${seasons}<term name="month-11">November</term></terms></locale>`;
const style = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title><id>t</id><updated>2014-01-01T00:00:00+00:00</updated></info><citation><layout><date variable="issued" form="text"/></layout></citation></style>';
for (const raw of ['20 November 2014', 'Q3 2014', '2014-2015', '2014-15', '2019-20', '1914-18', '2014 to 2016', 'before 1900', 'after 2014', '1990s', '1436 AH']) {
	const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => ({ id: '1', type: 'report', issued: { raw } }) }, style);
	engine.updateItems(['1']);
	console.log(`${raw}: ${engine.makeCitationCluster([{ id: '1' }])}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
20 November 2014: November 20, 2014
Q3 2014: Q3 2014
2014-2015: 2014–2015
2014-15: Autumn 2014
2019-20: Winter 2019
1914-18: Summer 1914
2014 to 2016: 2016
before 1900: 1900
after 2014: 2014
1990s: 1990
1436 AH: 1436
SEEN
