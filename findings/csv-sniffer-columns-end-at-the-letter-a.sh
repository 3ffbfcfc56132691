#!/usr/bin/env bash
# csv-sniffer 0.1.1: a table of ports with one quoted cell is parted at the letter a, and one parted by bars at the letter m.
#
# The package tells from the text how a table is parted, quoted and headed; where no list of separators is given it looks at all signs.
# Guess that was wrong: a comma or a bar between all cells is found before a letter of the words in them.
# Seen: any sign that stands equally often in every line will do, and no warning is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-sniffer@0.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const Sniffer = createRequire(import.meta.url)('csv-sniffer')();
for (const table of ['Name,Depth,Year\nGwadar,12.5,2014\nHambantota,17,2010\n', 'Name,Depth,Year\nGwadar,12.5,2014\n"Karachi, Port",11,1887\n', 'Name|URL\nGwadar|https://example.org/a\nKarachi|https://example.org/b\n']) {
	const { delimiter, hasHeader, labels, records, warnings } = new Sniffer().sniff(table);
	console.log(`${JSON.stringify(delimiter)}, heading ${hasHeader ? JSON.stringify(labels) : 'none'}, ${JSON.stringify(records)}, ${warnings.length} warnings`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
",", heading ["Name","Depth","Year"], [["Gwadar","12.5","2014"],["Hambantota","17","2010"]], 0 warnings
"a", heading ["N","me,Depth,Ye","r"], [["Gw","d","r,12.5,2014"],["\"K","r","chi, Port\",11,1887"]], 0 warnings
"m", heading ["Na","e|URL"], [["Gwadar|https://exa","ple.org/a"],["Karachi|https://exa","ple.org/b"]], 0 warnings
SEEN
