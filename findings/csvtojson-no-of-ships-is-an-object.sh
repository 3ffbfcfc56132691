#!/usr/bin/env bash
# csvtojson 2.0.14: the column "No. of ships" becomes an object "No" with a property " of ships", and "Depth (m.)" one with ")"; with checkType a code 007 is 7, a berth 6E4 60000, +92 92.
#
# A dot in a heading makes an object of what stands on both sides of it, as in "place.lat".
# Guess that was wrong: that is for headings made of names alone, so that an abbreviation is left as it is.
# Seen: any dot will do; a row has no property of its column's name, and no error is raised. What Excel is blamed for, checkType does too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csvtojson@2.0.14
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const csv = createRequire(import.meta.url)('csvtojson');
const [row] = await csv().fromString('Name,No. of ships,Depth (m.),place.lat\nGwadar,12,14.5,25.1\n');
console.log(`${JSON.stringify(row)}; No. of ships: ${row['No. of ships']}`);
const [typed] = await csv({ checkType: true }).fromString('code,berth,prefix,plan\n007,6E4,+92,CASA-1000\n');
console.log(JSON.stringify(typed));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"Name":"Gwadar","No":{" of ships":"12"},"Depth (m":{")":"14.5"},"place":{"lat":"25.1"}}; No. of ships: undefined
{"code":7,"berth":60000,"prefix":92,"plan":"CASA-1000"}
SEEN
