#!/usr/bin/env bash
# @scholarcy/docx-merger 0.3.0 (with docx 9.15.2 and mammoth 1.13.0): of two documents that are made one, the notes of the second are those of the first: Gwadar's depths are Karachi's.
#
# In a file of Word notes and links are referred to by numbers of their own, which begin at the same one in each file.
# Guess that was wrong: a package that joins such files gives new numbers to all of them, as it does to links, or leaves out what it cannot join.
# Seen: the words of the second file's notes are left out and its references stay, so that they lead to the first file's notes: a source is given for what it does not say. Nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @scholarcy/docx-merger@0.3.0 docx@9.15.2 mammoth@1.13.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { Document, ExternalHyperlink, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';

const DocxMerger = createRequire(import.meta.url)('@scholarcy/docx-merger');
const file = (port) => {
	const link = new ExternalHyperlink({ link: `https://example.org/${port}`, children: [new TextRun(port)] });
	const children = [new Paragraph({ children: [link, new FootnoteReferenceRun(1)] })];
	const footnotes = { 1: { children: [new Paragraph(`Depths of ${port}, 2014.`)] } };
	return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }));
};
const show = async (name, buffer) => {
	const { value } = await mammoth.convertToMarkdown({ buffer });
	console.log(`${name}:`);
	for (const line of value.split('\n').filter((text) => text)) console.log(`\t${line.replaceAll(/<[^>]*>|\\/g, '').replace(/\[↑\].*/, '').trim()}`);
};
const files = [await file('Karachi'), await file('Gwadar')];
await show('first', files[0]);
await show('second', files[1]);
const merger = new DocxMerger();
await merger.initialize({}, files.map((part) => part.toString('binary')));
await show('both', Buffer.from(await merger.save('nodebuffer')));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
first:
	[Karachi](https://example.org/Karachi)[[1]](#footnote-1)
	1. Depths of Karachi, 2014.
second:
	[Gwadar](https://example.org/Gwadar)[[1]](#footnote-1)
	1. Depths of Gwadar, 2014.
both:
	[Karachi](https://example.org/Karachi)[[1]](#footnote-1)
	[Gwadar](https://example.org/Gwadar)[[2]](#footnote-1)
	1. Depths of Karachi, 2014.
	2. Depths of Karachi, 2014.
SEEN
