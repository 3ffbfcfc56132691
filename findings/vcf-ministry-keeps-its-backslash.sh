#!/usr/bin/env bash
# vcf 2.1.2: in the jCard of a ministry of "Ports, Roads" a backslash stands in its name, its parts are one text, and a card made 4.0 places it nowhere.
#
# A vCard escapes commas and line breaks; jCard (RFC 7095) is JSON, has them plain and gives the parts of a name as a list. A place is "25.1;62.3" in version 3.0, "geo:25.1,62.3" in 4.0.
# Guess that was wrong: what is made of a card of version 3.0 is of the form of the other, as ical.js makes it.
# Seen: marks and place are copied as they stand, the version alone is changed, and a label of Apple's gets a hyphen in its name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vcf@2.1.2 ical.js@2.2.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';

const VCard = createRequire(import.meta.url)('vcf');
const text = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ministry of Ports\\, Roads', 'ORG:Ministry of Ports\\, Roads;Planning', 'GEO:25.1;62.3', 'NOTE:Two lines:\\nthis one too', 'item1.X-ABLabel:Office', 'END:VCARD', ''].join('\r\n');
const card = new VCard().parse(text);
const show = (properties) => properties.filter(([name]) => name !== 'version').map(([name, , , ...values]) => `${name} ${JSON.stringify(values)}`).join(', ');
console.log(`jCard: ${show(card.toJCard('4.0')[1])}`);
console.log(`by ical.js: ${show(ICAL.parse(text)[1])}`);
console.log(`4.0: ${card.toString('4.0').split(/\r?\n/).filter((line) => /GEO|Label|LABEL/.test(line)).join(', ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
jCard: fn ["Ministry of Ports\\, Roads"], org ["Ministry of Ports\\, Roads;Planning"], geo ["25.1;62.3"], note ["Two lines:\\nthis one too"], xAbLabel ["Office"]
by ical.js: fn ["Ministry of Ports, Roads"], org [["Ministry of Ports, Roads","Planning"]], geo [[25.1,62.3]], note ["Two lines:\nthis one too"], x-ablabel ["Office"]
4.0: GEO:25.1;62.3, item1.X-AB-LABEL:Office
SEEN
