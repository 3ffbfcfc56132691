#!/usr/bin/env bash
# docx2txt 1.4 (of Debian 12, with docx 9.15.2): the paragraphs of a file that a program wrote are one line, and years and figures run together at their ends.
#
# Word gives each paragraph a mark of the revision in which it was written, as an attribute; the standard does not ask for it, and packages that make reports write none.
# Guess that was wrong: a paragraph is a paragraph with or without an attribute.
# Seen: without one the line does not end: a paragraph that ends in 2014 and one that begins with 1200 give 20141200. Nothing is said, and the program ends with 0.
set -euo pipefail
command -v docx2txt >/dev/null || { echo 'This needs docx2txt, of the package of that name.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 fflate@0.8.3
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const children = ['The port opened in 2014', '1200 ships called', 'in a year'].map((text) => new Paragraph(text));
const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
writeFileSync('written.docx', zipSync(parts));
const name = 'word/document.xml';
parts[name] = strToU8(strFromU8(parts[name]).replaceAll('<w:p>', '<w:p w:rsidR="00A77B3E">'));
writeFileSync('as-by-word.docx', zipSync(parts));
JS
node write.mjs
for file in written.docx as-by-word.docx; do
	echo "$file:"
	docx2txt "$file" - | sed 's/^/	/'
	echo
done | tee seen.txt
diff seen.txt - <<'SEEN'
written.docx:
	The port opened in 20141200 ships calledin a year
as-by-word.docx:
	The port opened in 2014
	1200 ships called
	in a year

SEEN
