#!/usr/bin/env bash
# @gregoranders/csv 0.0.13: in a table whose lines end as the standard of such tables has it, the last column of each row and its heading have a character more that is not seen.
#
# RFC 4180 ends each line with a carriage return and a line feed, and so do Excel, most offices and most authorities.
# Guess that was wrong: a reader of such tables takes both for the end of the line.
# Seen: the return stays in the last field, quoted or not: 2014 is not equal to 2014, and the column is not found under its name. A doubled quotation mark, of the same standard, is an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @gregoranders/csv@0.0.13
cat >try.cjs <<'JS'
const { Parser } = require('@gregoranders/csv');

const tables = {
	'line feeds': 'port,opened\nGwadar,2014\n"Karachi","1857"\n',
	'returns and line feeds': 'port,opened\r\nGwadar,2014\r\n"Karachi","1857"\r\n',
	'a mark within': 'port,opened\n"the ""East"" port",2014\n',
};
for (const [name, table] of Object.entries(tables)) {
	try {
		const parser = new Parser();
		const rows = parser.parse(table);
		const { port, opened } = parser.json[0];
		console.log(`${name}: ${JSON.stringify(rows)}; ${port} opened ${opened}, in the year 2014: ${rows[1][1] === '2014'}`);
	} catch (error) {
		console.log(`${name}: ${error.message}`);
	}
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
line feeds: [["port","opened"],["Gwadar","2014"],["Karachi","1857"]]; Gwadar opened 2014, in the year 2014: true
returns and line feeds: [["port","opened\r"],["Gwadar","2014\r"],["Karachi","1857\r"]]; Gwadar opened undefined, in the year 2014: false
a mark within: Invalid CSV at 1:6
SEEN
