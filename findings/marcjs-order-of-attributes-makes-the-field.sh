#!/usr/bin/env bash
# marcjs 3.0.2: of a catalogue record in MARCXML nothing is read where elements have the prefix marc, and a title whose attributes stand in another order is in field "1".
#
# MARCXML is XML: what prefix the namespace has, in what order attributes stand, and whether a text is in a CDATA section makes no difference.
# Guess that was wrong: records that are equal as XML are read as equal records, as with single quotation marks and with line breaks between elements they are.
# Seen: the tag and the indicators are cut from the places where they stand in the line, a prefixed record is one without a leader and without fields, and the mark of a CDATA section
# is part of the title. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact marcjs@3.0.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { Marc } = createRequire(import.meta.url)('marcjs');
const plain = [
	'<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 a 4500</leader>',
	'<controlfield tag="001">12</controlfield><datafield tag="245" ind1="1" ind2="0"><subfield code="a">Ports &amp; roads</subfield></datafield></record></collection>',
].join('');
const ways = {
	plain,
	'single quotation marks': plain.replaceAll('"', "'"),
	'a line to each element': plain.replaceAll('><', '>\n<'),
	'indicators before the tag': plain.replace('tag="245" ind1="1" ind2="0"', 'ind1="1" ind2="0" tag="245"'),
	'two spaces between attributes': plain.replace('tag="245" ind1', 'tag="245"  ind1'),
	'a CDATA section': plain.replace('Ports &amp; roads', '<![CDATA[Ports & roads]]>'),
	'the prefix marc': plain.replace('xmlns=', 'xmlns:marc=').replaceAll(/<(\/?)/g, '<$1marc:'),
};
for (const [name, text] of Object.entries(ways)) {
	const { leader, fields } = Marc.parse(text, 'marcxml');
	console.log(`${name}: ${JSON.stringify([leader.trim(), ...fields])}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
plain: ["00000nam a2200000 a 4500",["001","12"],["245","10","a","Ports & roads"]]
single quotation marks: ["00000nam a2200000 a 4500",["001","12"],["245","10","a","Ports & roads"]]
a line to each element: ["00000nam a2200000 a 4500",["001","12"],["245","10","a","Ports & roads"]]
indicators before the tag: ["00000nam a2200000 a 4500",["001","12"],["\"1\"","\"5","a","Ports & roads"]]
two spaces between attributes: ["00000nam a2200000 a 4500",["001","12"],["245","\"\"","a","Ports & roads"]]
a CDATA section: ["00000nam a2200000 a 4500",["001","12"],["245","10","a","<![CDATA[Ports & roads]]>"]]
the prefix marc: [""]
SEEN
