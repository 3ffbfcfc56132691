#!/usr/bin/env bash
# @zazuko/rdf-parser-csvw 0.17.0: a column with two words for "not known" has values "-" and "n/a", with one it has none, and 1.000,5 is a decimal as it stands, which no query can reckon with.
#
# CSV on the Web describes a table beside it: which words stand for nothing (null), how numbers and truths are written (format), and which sign parts several values of one cell (separator).
# Guess that was wrong: what the description says is done, as it is for the format of dates, or an error says that it is not.
# Seen: null counts only when it is a single word. The format of a decimal or a boolean is passed over, and the text goes out with the type it does not fit, where the standard's own
# conversion gives 1000.5 and true; one;two is a single value. The section on the standard in its page speaks of dates and times only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @zazuko/rdf-parser-csvw@0.17.0 rdf-ext@2.6.0 n3@2.13.12
cat >try.mjs <<'JS'
import { Readable } from 'node:stream';
import { Parser } from 'n3';
import rdf from 'rdf-ext';
import CsvwParser from '@zazuko/rdf-parser-csvw';

const csv = 'id,length,built,names,depth\na,"1.000,5",Y,one;two,-\nb,"26,3",N,three,n/a\n';
const read = async (nothing) => {
	const column = (name, more = '') => `[ csvw:name "${name}" ; csvw:title "${name}" ; csvw:propertyUrl "${name}" ${more} ]`;
	const columns = [
		column('id', '; csvw:suppressOutput true'),
		column('length', '; csvw:datatype [ csvw:base "decimal" ; csvw:format [ csvw:decimalChar "," ; csvw:groupChar "." ] ]'),
		column('built', '; csvw:datatype [ csvw:base "boolean" ; csvw:format "Y|N" ]'),
		column('names', '; csvw:separator ";"'),
		column('depth', `; csvw:null ${nothing}`),
	];
	const turtle = `@prefix csvw: <http://www.w3.org/ns/csvw#> . [ csvw:url "places.csv" ; csvw:tableSchema [ csvw:aboutUrl "{id}" ; csvw:column ( ${columns.join(' ')} ) ] ] .`;
	const parser = new CsvwParser({ metadata: rdf.dataset(new Parser().parse(turtle)), baseIRI: 'http://example.org/', timezone: 'utc' });
	console.log(`null ${nothing}`);
	for await (const { subject, predicate, object } of parser.import(Readable.from([csv]))) {
		if (/org\/[ab]$/.test(subject.value)) console.log(`  ${subject.value.slice(-1)} ${predicate.value} "${object.value}" ${object.datatype.value.split('#')[1]}`);
	}
};
await read('"-"');
await read('"-", "n/a"');
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
null "-"
  a length "1.000,5" decimal
  a built "Y" boolean
  a names "one;two" string
  b length "26,3" decimal
  b built "N" boolean
  b names "three" string
  b depth "n/a" string
null "-", "n/a"
  a length "1.000,5" decimal
  a built "Y" boolean
  a names "one;two" string
  a depth "-" string
  b length "26,3" decimal
  b built "N" boolean
  b names "three" string
  b depth "n/a" string
SEEN
