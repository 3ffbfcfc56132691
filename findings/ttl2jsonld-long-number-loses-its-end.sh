#!/usr/bin/env bash
# @frogcat/ttl2jsonld 0.0.10 (with jsonld 9.0.0): an integer of twenty digits ends in other figures, and 5 of the type double becomes an integer.
#
# Turtle is made JSON-LD; a value that JSON has no number for is kept as text with its type, as 007, +5, 5.0 and a decimal of any length are.
# Guess that was wrong: a number that JSON can't hold, or that JSON-LD would read as of another type, is kept as text too.
# Seen: integers without a sign of plus or noughts before them, and doubles written with digits alone, become JSON numbers, of any length; read again the double is an integer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @frogcat/ttl2jsonld@0.0.10 jsonld@9.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { parse } = require('@frogcat/ttl2jsonld');
const jsonld = require('jsonld');
for (const value of ['007', '+5', '5', '5.0', '46123456789.123456789', '9007199254740993', '12345678901234567890', '"5"^^xsd:double', '"2.5"^^xsd:double']) {
	const json = parse(`@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . <http://example.org/a> <http://example.org/n> ${value} .`);
	const [, , object] = (await jsonld.toRDF(json, { format: 'application/n-quads' })).split(/ (?=[<"])/);
	console.log(`${value}: ${JSON.stringify(json['http://example.org/n'])}; read again ${object.replace('http://www.w3.org/2001/XMLSchema#', '').replace(/ \.\s*$/, '')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
007: {"@value":"007","@type":"http://www.w3.org/2001/XMLSchema#integer"}; read again "007"^^<integer>
+5: {"@value":"+5","@type":"http://www.w3.org/2001/XMLSchema#integer"}; read again "+5"^^<integer>
5: 5; read again "5"^^<integer>
5.0: {"@value":"5.0","@type":"http://www.w3.org/2001/XMLSchema#decimal"}; read again "5.0"^^<decimal>
46123456789.123456789: {"@value":"46123456789.123456789","@type":"http://www.w3.org/2001/XMLSchema#decimal"}; read again "46123456789.123456789"^^<decimal>
9007199254740993: 9007199254740992; read again "9007199254740992"^^<integer>
12345678901234567890: 12345678901234567000; read again "12345678901234567168"^^<integer>
"5"^^xsd:double: 5; read again "5"^^<integer>
"2.5"^^xsd:double: 2.5; read again "2.5E0"^^<double>
SEEN
