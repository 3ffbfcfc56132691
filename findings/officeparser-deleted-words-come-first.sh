#!/usr/bin/env bash
# officeparser 7.8.0 (with fflate 0.8.3): what was deleted from an OpenDocument text is the first thing in it, and what fields show is missing.
#
# Where changes are recorded, OpenDocument keeps deleted words in a list at the head of the text, to be shown struck out or not at all. Numbers of tables, dates and
# cross-references are fields that hold the words shown.
# Guess that was wrong: deleted words are left out, as the same package leaves them out of Word's files, and the words of fields are in.
# Seen: the deleted figure stands before the first paragraph, unmarked, as the year of the document might; "Table 3" is "Table", a date and "see page 7" have gaps.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officeparser@7.8.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';

const names = ['office', 'text', 'manifest'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const odt = (body) =>
	Buffer.from(
		zipSync({
			mimetype: strToU8('application/vnd.oasis.opendocument.text'),
			'META-INF/manifest.xml': strToU8(`<manifest:manifest ${names}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>`),
			'content.xml': strToU8(`<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
		}),
	);
const shapes = [
	['a deletion', '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/><text:p>2013</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Built in <text:change text:change-id="c1"/>2014</text:p>'],
	['a caption', '<text:p>Table <text:sequence>3</text:sequence>: Capacity</text:p>'],
	['a date', '<text:p>Approved on <text:date>20 November 2014</text:date>, see page <text:bookmark-ref>7</text:bookmark-ref></text:p>'],
];
for (const [name, body] of shapes) {
	const read = await parseOffice(odt(body));
	console.log(`${name}: ${JSON.stringify(read.toText())}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a deletion: "2013\nBuilt in 2014"
a caption: "Table : Capacity"
a date: "Approved on , see page "
SEEN
