#!/usr/bin/env bash
# marc4js 0.0.10: a title that names a price of $5 has another subfield when it is read again, and what is written as ISO 2709 it cannot read.
#
# Libraries exchange catalogue records as MARC: as ISO 2709, as XML, and as the lines of .mrk, where $ begins a subfield and {dollar} stands for the sign.
# Guess that was wrong: a package that reads and writes five forms of one record reads what it writes.
# Seen: "costs $5 more" becomes "costs " and a subfield 5, "more"; the lengths at the head of a record from XML, which has none, stay 00000 in ISO 2709.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact marc4js@0.0.10
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const marc = createRequire(import.meta.url)('marc4js');
const [parse, transform] = [promisify(marc.parse), promisify(marc.transform)];
const record = `<record><leader>00000nam a2200000 a 4500</leader><controlfield tag="001">1</controlfield>
<datafield tag="500" ind1=" " ind2=" "><subfield code="a">It costs $5 more.</subfield></datafield></record>`;
const records = await parse(`<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim">${record}</collection>`, { fromFormat: 'marcxml' });
for (const form of ['marcxml', 'json', 'mrk', 'iso2709']) {
	const written = await transform(records, { toFormat: form });
	try {
		const [{ dataFields }] = await parse(written, { fromFormat: form });
		console.log(`${form}: ${JSON.stringify(dataFields[0].subfields.map(({ code, data }) => [code, data]))}`);
	} catch (error) {
		console.log(`${form}: ${written.slice(0, 24)}: ${error.message}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
marcxml: [["a","It costs $5 more."]]
json: [["a","It costs $5 more."]]
mrk: [["a","It costs "],["5"," more."]]
iso2709: 00000nam a2200000 a 4500: invalid directory
SEEN
