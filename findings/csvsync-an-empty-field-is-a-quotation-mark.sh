#!/usr/bin/env bash
# csvsync 1.3.3 (with csv-parse 7.0.3): a field that is empty and quoted, as many programs write each empty text, is one quotation mark.
#
# RFC 4180 has a field within quotation marks, and a mark within it doubled; "" is a field of no characters. Exports of databases quote all texts, the empty ones too.
# Guess that was wrong: "" is empty, and what the package writes itself is read as it was.
# Seen: the two marks are taken for one that is doubled, at each place of a line; a port without a remark has the remark ". A quoted field with a mark at its end is right, and so is one that is not quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csvsync@1.3.3 csv-parse@7.0.3
cat >try.mjs <<'JS'
import { parse } from 'csv-parse/sync';
import csvsync from 'csvsync';

const tables = {
	'quoted and empty': 'port,depth,remark\n"Karachi","13",""\n"","7","planned"\n"Ormara","",""\n',
	'empty': 'port,depth,remark\nKarachi,13,\n,7,planned\n',
	'a mark within': 'port,depth,remark\n"Karachi","13","called ""East"""\n',
	'as Windows writes it': 'port,remark\r\n"Karachi",""\r\n',
};
for (const [name, table] of Object.entries(tables)) {
	console.log(`${name}: ${JSON.stringify(csvsync.parse(table).slice(1))}`);
	console.log(`\tby csv-parse: ${JSON.stringify(parse(table).slice(1))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
quoted and empty: [["Karachi","13","\""],["\"","7","planned"],["Ormara","\"","\""]]
	by csv-parse: [["Karachi","13",""],["","7","planned"],["Ormara","",""]]
empty: [["Karachi","13",""],["","7","planned"]]
	by csv-parse: [["Karachi","13",""],["","7","planned"]]
a mark within: [["Karachi","13","called \"East\""]]
	by csv-parse: [["Karachi","13","called \"East\""]]
as Windows writes it: [["Karachi","\""]]
	by csv-parse: [["Karachi",""]]
SEEN
