#!/usr/bin/env bash
# @loaders.gl/csv 4.5.2 (with @loaders.gl/core 4.5.4): a table with a column for each year has no header; its first line is data.
#
# Statistics come as one line for each country and one column for each year: name, 1990, 2000, 2010. The loader finds out by itself whether there is a header.
# Guess that was wrong: a first line with words in it, and unlike the others, is a header.
# Seen: one number or one empty cell in it makes it a row: columns are column1, column2, the years stand among the values, and there is one country more, called name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @loaders.gl/core@4.5.4 @loaders.gl/csv@4.5.2
cat >try.mjs <<'JS'
import { parse } from '@loaders.gl/core';
import { CSVLoader } from '@loaders.gl/csv';

for (const text of ['name,in 1990,in 2000\nOman,12,15\n', 'name,1990,2000\nOman,12,15\n', 'name,capacity,\nOman,12,see note\n']) {
	const { data } = await parse(text, CSVLoader, { csv: { shape: 'object-row-table' } });
	console.log(`${text.split('\n')[0]}: ${JSON.stringify(data)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
name,in 1990,in 2000: [{"name":"Oman","in 1990":12,"in 2000":15}]
name,1990,2000: [{"column1":"name","column2":1990,"column3":2000},{"column1":"Oman","column2":12,"column3":15}]
name,capacity,: [{"column1":"name","column2":"capacity","column3":null},{"column1":"Oman","column2":12,"column3":"see note"}]
SEEN
