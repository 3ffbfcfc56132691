#!/usr/bin/env bash
# dbffile 1.13.0: 123456 people in a field of four digits are 1234.
#
# The fields of a dBASE table, the attributes of a shapefile, have a width. A name or a day of the wrong kind is refused on writing.
# Guess that was wrong: a number that does not fit is refused as well, or written as unknown.
# Seen: its last digits are left off, also those before the point, and a minus takes the place of one; what is read back is another number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dbffile@1.13.0
cat >try.cjs <<'JS'
const { DBFFile } = require('dbffile');

(async () => {
	const written = [1234, 123456, -56789, 90000.5, 'many'];
	for (const [index, people] of written.entries()) {
		const path = `places${index}.dbf`;
		let seen;
		try {
			const file = await DBFFile.create(path, [{ name: 'people', type: 'N', size: 4, decimalPlaces: 0 }]);
			await file.appendRecords([{ people }]);
			[{ people: seen }] = await (await DBFFile.open(path)).readRecords();
		} catch {
			seen = 'refused';
		}
		console.log(`${people}: ${seen}`);
	}
})();
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1234: 1234
123456: 1234
-56789: -567
90000.5: 9000
many: refused
SEEN
