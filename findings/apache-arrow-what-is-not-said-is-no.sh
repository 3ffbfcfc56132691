#!/usr/bin/env bash
# apache-arrow 21.2.0: a port of which nothing is said has an empty name, is closed and has NaN berths, none of it counted as not known; and 70000 in half precision is 2.13.
#
# tableFromJSON makes columns of a list of objects; data from the web leave out what they do not know. Float16 goes to 65504, and what is beyond is infinite (IEEE 754).
# Guess that was wrong: a property that an object does not have is null in the table, as one that is null is; a number that is too large for its column is infinite, as 65520 is.
# Seen: undefined is turned into a value of each column's kind, and nullCount counts the nulls alone, so a filter finds the port among the closed ones. From 65536 on the exponent runs over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact apache-arrow@21.2.0
cat >try.mjs <<'JS'
import { Float16, tableFromJSON, vectorFromArray } from 'apache-arrow';

const table = tableFromJSON([{ name: 'Karachi', berths: 30, open: true }, { name: null, berths: null, open: null }, {}]);
for (const { name } of table.schema.fields) {
	const column = table.getChild(name);
	const values = [...column].map((value) => (typeof value === 'string' ? `"${value}"` : String(value)));
	console.log(`${name}: ${values.join(', ')}; ${column.nullCount} not known`);
}
for (const value of [0.5, 8848, 65504, 65520, 65536, 70000, -100000]) console.log(`${value} in half precision: ${vectorFromArray([value], new Float16()).get(0)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
name: "Karachi", null, ""; 1 not known
berths: 30, null, NaN; 1 not known
open: true, null, false; 1 not known
0.5 in half precision: 0.5
8848 in half precision: 8848
65504 in half precision: 65504
65520 in half precision: Infinity
65536 in half precision: 2
70000 in half precision: 2.134765625
-100000 in half precision: -3.05078125
SEEN
