#!/usr/bin/env bash
# jats-xml 1.1.1: an article of 5 November 2014 appeared on 1 January 2014, one of November or of the year 2014 has no date, and the day of a copy goes before that of the paper.
#
# JATS, the form of articles in PubMed Central and at many publishers, has day, month and year as elements; the month is a name, a short name or a number, as the standard says.
# Guess that was wrong: a name of a month is read, or the date is left out; of a date without a day the year and the month are told.
# Seen: with a name the month and the day are lost, not the year: what is told is a whole date, ten months early. Without a day nothing is told.
# No error is raised, and no warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jats-xml@1.1.1
cat >try.mjs <<'JS'
import { Jats } from 'jats-xml';

const article = (meta) => new Jats(`<article><front><journal-meta/><article-meta>${meta}</article-meta></front><body/></article>`);
const date = (type, ...parts) => `<pub-date pub-type="${type}">${parts.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</pub-date>`;
const year = ['year', '2014'];
const dates = {
	'5, 11, 2014': date('epub', ['day', '5'], ['month', '11'], year),
	'5, November, 2014': date('epub', ['day', '5'], ['month', 'November'], year),
	'20, Nov, 2014': date('epub', ['day', '20'], ['month', 'Nov'], year),
	'11, 2014': date('epub', ['month', '11'], year),
	'2014': date('epub', year),
	'epub 5, 11, 2014, then pmc-release 1, 3, 2016': date('epub', ['day', '5'], ['month', '11'], year) + date('pmc-release', ['day', '1'], ['month', '3'], ['year', '2016']),
	'pmc-release 1, 3, 2016, then epub 5, 11, 2014': date('pmc-release', ['day', '1'], ['month', '3'], ['year', '2016']) + date('epub', ['day', '5'], ['month', '11'], year),
};
for (const [name, meta] of Object.entries(dates)) console.log(`${name}: ${article(meta).frontmatter.date}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014: undefined
5, 11, 2014: 2014-11-05
5, November, 2014: 2014-01-01
20, Nov, 2014: 2014-01-01
11, 2014: undefined
epub 5, 11, 2014, then pmc-release 1, 3, 2016: 2014-11-05
pmc-release 1, 3, 2016, then epub 5, 11, 2014: 2016-03-01
SEEN
