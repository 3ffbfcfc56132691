#!/usr/bin/env bash
# csv-string 4.1.1: a table whose first cell is "Gwadar; Pakistan" has no rows at all, though it is parted by commas and well formed.
#
# parse() finds out by itself whether a table is parted by commas, semicolons, tabs or bars.
# Guess that was wrong: what stands within quotation marks does not part cells, so that it does not count for the choice either.
# Seen: the first such sign of the first line is taken, in quotation marks or not; then the first cell never ends, and the answer is an empty list, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-string@4.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { detect, parse } = createRequire(import.meta.url)('csv-string');
for (const table of ['Gwadar,12\nKarachi,14\n', '"Gwadar, Pakistan",12\n', '"Gwadar; Pakistan",12\nKarachi,14\n', 'Karachi,14\n"Gwadar; Pakistan",12\n']) {
	console.log(`${JSON.stringify(table)}: parted by ${detect(table)} ${JSON.stringify(parse(table))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
"Gwadar,12\nKarachi,14\n": parted by , [["Gwadar","12"],["Karachi","14"]]
"\"Gwadar, Pakistan\",12\n": parted by , [["Gwadar, Pakistan","12"]]
"\"Gwadar; Pakistan\",12\nKarachi,14\n": parted by ; []
"Karachi,14\n\"Gwadar; Pakistan\",12\n": parted by , [["Karachi","14"],["Gwadar; Pakistan","12"]]
SEEN
