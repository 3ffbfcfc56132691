#!/usr/bin/env bash
# rdf-validate-datatype 0.2.2 (in rdf-validate-shacl 0.6.5): 14 August of each year, --08-14, is not valid and 08-14 is; so is 30 February, and the lowest 32-bit integer is not.
#
# XML Schema writes a day of each year as --08-14 and a day of each month as ---14; a month is 01 to 12, a day one that the month has, an hour 24 at most; int goes from -2147483648 to 2147483647.
# Guess that was wrong: what the standard's lexical forms say is what is checked; at most the day of the month is not.
# Seen: the two days are asked for without the dashes that stand before them, so that right data break sh:datatype, and wrong data keep it;
# any two figures are a month, a day or an hour. For int the ends are changed for each other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-validate-shacl@0.6.5 rdf-validate-datatype@0.2.2 rdf-ext@2.6.0 n3@2.13.12
cat >try.mjs <<'JS'
import { Parser } from 'n3';
import rdf from 'rdf-ext';
import SHACLValidator from 'rdf-validate-shacl';

const read = (turtle) => rdf.dataset(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <http://example.org/> . ${turtle}`));
for (const [type, ...values] of [
	['gMonthDay', '--08-14', '08-14', '--02-30'],
	['gDay', '---14', '14'],
	['gMonth', '--08', '--13'],
	['gYearMonth', '2014-11', '2014-13'],
	['date', '2014-11-20', '2014-02-30', '2014-11-00'],
	['dateTime', '2014-11-20T23:59:00', '2014-11-20T25:61:00'],
	['int', '-2147483648', '2147483647', '2147483648'],
]) {
	for (const value of values) {
		const shapes = read(`:Day a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :value ; sh:datatype xsd:${type} ] .`);
		const { conforms } = await new SHACLValidator(shapes).validate(read(`:a :value "${value}"^^xsd:${type} .`));
		console.log(`${type} ${value}: ${conforms ? 'valid' : 'not valid'}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
gMonthDay --08-14: not valid
gMonthDay 08-14: valid
gMonthDay --02-30: not valid
gDay ---14: not valid
gDay 14: valid
gMonth --08: valid
gMonth --13: valid
gYearMonth 2014-11: valid
gYearMonth 2014-13: valid
date 2014-11-20: valid
date 2014-02-30: valid
date 2014-11-00: valid
dateTime 2014-11-20T23:59:00: valid
dateTime 2014-11-20T25:61:00: valid
int -2147483648: not valid
int 2147483647: valid
int 2147483648: valid
SEEN
