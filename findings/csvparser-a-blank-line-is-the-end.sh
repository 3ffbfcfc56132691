#!/usr/bin/env bash
# csvparser 0.1.4: of a table with a blank line in it the lines after are lost, and one that begins with a blank line is empty.
#
# Blank lines stand in tables that people have put together, between groups or after a heading.
# Guess that was wrong: a blank line is left out, is a row of one empty field, or is an error.
# Seen: reading ends there, strict or not, and what was read so far is the table. A blank line within quotation marks, and a line of commas, are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csvparser@0.1.4
cat >try.cjs <<'JS'
const Parser = require('csvparser');

const tables = {
	'no blank line': 'port,depth\nKarachi,13\nGwadar,14\nOrmara,7\n',
	'one between': 'port,depth\nKarachi,13\n\nGwadar,14\nOrmara,7\n',
	'one between, as Windows writes it': 'port,depth\r\nKarachi,13\r\n\r\nGwadar,14\r\nOrmara,7\r\n',
	'one before': '\nport,depth\nKarachi,13\n',
	'one within quotation marks': 'port,depth\n"Karachi\n\nEast",13\nGwadar,14\n',
	'a line of commas': 'port,depth\nKarachi,13\n,\nGwadar,14\n',
};
for (const [name, table] of Object.entries(tables)) {
	const [strict, lax] = [true, false].map((strict) => JSON.stringify(new Parser(table, { strict }).array()));
	console.log(`${name}: ${strict}${lax === strict ? '' : `; not strict ${lax}`}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
no blank line: [["port","depth"],["Karachi",13],["Gwadar",14],["Ormara",7]]
one between: [["port","depth"],["Karachi",13]]
one between, as Windows writes it: [["port","depth"],["Karachi",13]]
one before: []
one within quotation marks: [["port","depth"],["Karachi\n\nEast",13],["Gwadar",14]]
a line of commas: [["port","depth"],["Karachi",13],["",""],["Gwadar",14]]
SEEN
