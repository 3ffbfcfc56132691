#!/usr/bin/env bash
# html-table-to-json 1.0.0: under a heading of two columns figures slip to other headings, of two columns of one name the first is lost, and 1 and 2 on two lines are 12.
#
# It makes an object of each row of a table, with the headings as keys.
# Guess that was wrong: a figure keeps its column, or a table with such headings is refused; no figure is lost; lines are parted.
# Seen: headings are counted and not their columns; of like keys the last stands; a line break is nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-table-to-json@1.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('html-table-to-json');
const row = (kind, ...cells) => `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<${kind}>${cell}</${kind}>`)).join('')}</tr>`;
for (const table of [row('th', 'Road', 'km', 'Year') + row('td', 'M-8', '193', '2014'), row('th', 'Road', '<th colspan="2">km</th>', 'Year') + row('td', 'M-8', '193', '207', '2014'), row('th', 'Road', 'Year', 'Year') + row('td', 'M-8', '2004', '2014'), row('th', 'Lanes') + row('td', '1<br>2')]) console.log(JSON.stringify(parse(`<table>${table}</table>`).results[0]));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[{"Road":"M-8","km":"193","Year":"2014"}]
[{"4":"2014","Road":"M-8","km":"193","Year":"207"}]
[{"Road":"M-8","Year":"2014"}]
[{"Lanes":"12"}]
SEEN
