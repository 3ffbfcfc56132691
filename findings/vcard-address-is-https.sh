#!/usr/bin/env bash
# vcard 0.1.0: the address of a web page on a card is "https", a note stops before its colon, and of two telephones one is left.
#
# A line of a card is a name, a colon and a value (RFC 2426, RFC 6350), and a value may have colons of its own; most properties may stand more than once.
# Guess that was wrong: the value is all that follows the first colon outside quotation marks, and what stands twice is a list, as in vcard-parser.
# Seen: a value ends at its second colon, so addresses and times of day are cut; of two telephones the first alone is left; a name has its first comma only, and signs of the format after it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vcard@0.1.0 vcard-parser@1.0.0
cat >try.cjs <<'JS'
const Card = require('vcard');
const { parse } = require('vcard-parser');

const lines = [
	'BEGIN:VCARD',
	'VERSION:3.0',
	'N:Harbour;Office;of;the;Port',
	'FN:Harbour Office',
	'TEL;TYPE=cell:+00 300 1',
	'TEL;TYPE=work:+00 21 2',
	'NOTE:Depth of the berth: 12 m',
	'URL:https://example.org/port',
	'REV:2014-11-20T10:30:00Z',
	'END:VCARD'
];
const text = `${lines.join('\r\n')}\r\n`;
new Card().readData(text, (_, read) => {
	const told = (name, value) => console.log(`${name}: ${JSON.stringify(value)}`);
	const other = parse(text);
	for (const name of ['URL', 'REV', 'NOTE', 'TEL', 'N']) {
		told(`${name}, vcard`, read[name]);
		told(`${name}, vcard-parser`, other[name.toLowerCase()].map(({ value }) => value));
	}
});
JS
node try.cjs | sed -n '/^URL, /,$p' | tee seen.txt # vcard prints each card that it reads
diff seen.txt - <<'SEEN'
URL, vcard: "https"
URL, vcard-parser: ["https://example.org/port"]
REV, vcard: "2014-11-20T10"
REV, vcard-parser: ["2014-11-20T10:30:00Z"]
NOTE, vcard: "Depth of the berth"
NOTE, vcard-parser: ["Depth of the berth: 12 m"]
TEL, vcard: {"type":["cell"],"value":"+00 300 1"}
TEL, vcard-parser: ["+00 300 1","+00 21 2"]
N, vcard: "Harbour, Office;of;the;Port"
N, vcard-parser: [["Harbour","Office","of","the","Port"]]
SEEN
