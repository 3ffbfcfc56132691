#!/usr/bin/env bash
# csv-parse 7.0.3: with cast_date CASA-1000 is the year 1000, Phase 2 a day in February 2001, and Kashmir 1947 no place but a date.
#
# The option makes dates of the cells that are dates; cast alone makes numbers of those that are numbers.
# Guess that was wrong: a name with a figure at its end stays a name, as a text such as "5 km" does.
# Seen: a word is passed over, and the figure after it is a month up to 12 and a year beyond; nothing tells such a date from one that stands in the table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-parse@7.0.3
cat >try.mjs <<'JS'
import { parse } from 'csv-parse/sync';

process.env.TZ = 'UTC';
for (const cell of ['2014-11-20', '5 km', 'P5+1', 'CASA-1000', 'Phase 2', 'M-8', 'ML-1', 'N-35', 'Kashmir 1947', 'Art. 5']) {
	const [[value]] = parse(`${cell}\n`, { cast: true, cast_date: true });
	console.log(`${cell}: ${value instanceof Date ? `the date ${value.toLocaleDateString('sv')}` : `the ${typeof value} ${value}`}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20: the date 2014-11-20
5 km: the string 5 km
P5+1: the string P5+1
CASA-1000: the date 1000-01-01
Phase 2: the date 2001-02-01
M-8: the date 2001-08-01
ML-1: the date 2001-01-01
N-35: the date 2035-01-01
Kashmir 1947: the date 1947-01-01
Art. 5: the date 2001-05-01
SEEN
