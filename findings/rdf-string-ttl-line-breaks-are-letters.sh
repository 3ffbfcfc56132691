#!/usr/bin/env bash
# rdf-string-ttl 2.0.1 (with n3 2.13.12): a title of two lines comes back with a backslash and an n in it, and each time it is written and read its backslashes are twice as many.
#
# The package writes terms of RDF as Turtle does and reads them again; Turtle writes a line break within quotation marks as \n and a backslash as two.
# Guess that was wrong: a term that is written and read is the same term, as with n3, which reads what this package writes.
# Seen: quotation marks are read as what they stand for, line breaks, tabs and backslashes are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-string-ttl@2.0.1 n3@2.13.12
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { stringToTerm, termToString } = require('rdf-string-ttl');
const { DataFactory, Parser } = require('n3');
for (const value of ['Roads', 'a "road"', 'Roads\nand ports', 'berth\tdepth', 'C:\\maps']) {
	const written = termToString(DataFactory.literal(value));
	const [{ object }] = new Parser().parse(`<https://example.org/a> <https://example.org/b> ${written} .`);
	const read = stringToTerm(written);
	const again = stringToTerm(termToString(read));
	console.log(`${JSON.stringify(value)}: read ${JSON.stringify(read.value)}, twice ${JSON.stringify(again.value)}; n3 ${JSON.stringify(object.value)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
"Roads": read "Roads", twice "Roads"; n3 "Roads"
"a \"road\"": read "a \"road\"", twice "a \"road\""; n3 "a \"road\""
"Roads\nand ports": read "Roads\\nand ports", twice "Roads\\\\nand ports"; n3 "Roads\nand ports"
"berth\tdepth": read "berth\\tdepth", twice "berth\\\\tdepth"; n3 "berth\tdepth"
"C:\\maps": read "C:\\\\maps", twice "C:\\\\\\\\maps"; n3 "C:\\maps"
SEEN
