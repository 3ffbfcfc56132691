#!/usr/bin/env bash
# rdf-literal 2.0.0: a day of the year 44 before Christ becomes that day of 2043, a day of each year NaN-NaN, and one of 12014 gets a plus.
#
# The package makes values of JavaScript of the literals of RDF, and literals of values; XML Schema writes 44 before Christ as -0043 or -0044.
# Guess that was wrong: what the dates of JavaScript can hold comes through, as the year -43 can; what they can not is refused, as a day with a time zone is in the end.
# Seen: the sign is lost and the year is taken for one of two figures, without a word; --11-20, which is 20 November, comes back as a literal that is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-literal@2.0.0 rdf-data-factory@2.0.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

process.env.TZ = 'UTC';
const require = createRequire(import.meta.url);
const { fromRdf, toRdf } = require('rdf-literal');
const { DataFactory } = require('rdf-data-factory');
const factory = new DataFactory();
for (const [text, kind] of [['2014-11-20', 'date'], ['2014', 'gYear'], ['-0043-03-15', 'date'], ['-0043', 'gYear'], ['12014-01-01', 'date'], ['--11-20', 'gMonthDay'], ['2014-11-20+05:00', 'date']]) {
	const datatype = factory.namedNode(`http://www.w3.org/2001/XMLSchema#${kind}`);
	try {
		const value = fromRdf(factory.literal(text, datatype));
		console.log(`${kind} ${text}: ${Number.isNaN(value.getTime()) ? 'no date' : value.toISOString().slice(0, -14)}, and back ${toRdf(value, { datatype }).value}`);
	} catch (error) {
		console.log(`${kind} ${text}: ${error.message}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
date 2014-11-20: 2014-11-20, and back 2014-11-20
gYear 2014: 2014-01-01, and back 2014
date -0043-03-15: 2043-03-15, and back 2043-03-15
gYear -0043: 2043-01-01, and back 2043
date 12014-01-01: +012014-01-01, and back +012014-01-01
gMonthDay --11-20: no date, and back NaN-NaN
date 2014-11-20+05:00: Invalid time value
SEEN
