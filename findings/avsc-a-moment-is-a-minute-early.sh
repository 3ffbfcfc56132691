#!/usr/bin/env bash
# avsc 5.7.9: of the type that it finds for a value, the moment 10:00:00.123 comes back as 09:59:00.352, the number of an object 5000000001 as 5000000000, and a place 20 cm aside.
#
# Avro keeps tables in few bytes. Its float has 24 bits for the figures, its double 53, as numbers of JavaScript have; the package can tell the type of a value by itself, for those who have no schema.
# Guess that was wrong: the type found for a value holds that value, as int does for a small integer and double for one that is very large.
# Seen: every number that has a fraction or is beyond 32 bits, and below 9007199254740991, is a float. What is written with the type and read again is another number, and the type says it is valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact avsc@5.7.9
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { Type } = createRequire(import.meta.url)('avsc');
for (const [name, value] of Object.entries({ berths: 12, ships: 2147483647, 'bytes of a tile': 2147483649, 'number of an object': 5000000001, longitude: 67.0099391, moment: Date.UTC(2014, 10, 20, 10, 0, 0, 123), 'as large as may be': 9007199254740991 })) {
	const type = Type.forValue({ value });
	const { value: read } = type.fromBuffer(type.toBuffer({ value }));
	console.log(`${name}: ${type.field('value').type.typeName}, ${value} is ${read}${name === 'moment' ? `, ${new Date(value).toISOString()} is ${new Date(read).toISOString()}` : ''}; valid ${type.isValid({ value })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
berths: int, 12 is 12; valid true
ships: int, 2147483647 is 2147483647; valid true
bytes of a tile: float, 2147483649 is 2147483648; valid true
number of an object: float, 5000000001 is 5000000000; valid true
longitude: float, 67.0099391 is 67.00994110107422; valid true
moment: float, 1416477600123 is 1416477540352, 2014-11-20T10:00:00.123Z is 2014-11-20T09:59:00.352Z; valid true
as large as may be: double, 9007199254740991 is 9007199254740991; valid true
SEEN
