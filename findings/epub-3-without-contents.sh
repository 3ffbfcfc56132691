#!/usr/bin/env bash
# @lingo-reader/epub-parser 0.4.6 and @gxl/epub-parser 2.0.4: a book of EPUB 3 has no contents, unless it brings those of EPUB 2 along.
#
# EPUB 3 has its table of contents as a page marked "nav"; the older file is optional.
# Guess that was wrong: a reader of EPUB 3 reads it.
# Seen: the contents are an empty list in the first and undefined in the second; of two titles or two languages one is left, and in the second a title with an id is an object.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @lingo-reader/epub-parser@0.4.6 @gxl/epub-parser@2.0.4 jszip@3.10.1
cat >try.mjs <<'JS'
import { initEpubFile } from '@lingo-reader/epub-parser';
import gxl from '@gxl/epub-parser';
import JSZip from 'jszip';
import { writeFile } from 'node:fs/promises';

const page = (body) => `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Page</title></head><body>${body}</body></html>`;
const zip = new JSZip();
zip.file('mimetype', 'application/epub+zip', { compression: 'STORE' });
zip.file('META-INF/container.xml', '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>');
zip.file(
	'OPS/book.opf',
	`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:example:book</dc:identifier><dc:title id="main">Ports</dc:title><dc:title id="sub">and roads</dc:title><dc:language>en</dc:language><dc:language>ur</dc:language>
<meta property="dcterms:modified">2015-01-01T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="one"/></spine></package>`,
);
zip.file('OPS/nav.xhtml', page('<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav>'));
zip.file('OPS/one.xhtml', page('<h1>One</h1>'));
await writeFile('book.epub', await zip.generateAsync({ type: 'nodebuffer' }));

const first = await initEpubFile('book.epub', 'unpacked');
console.log(`lingo-reader: contents ${JSON.stringify(first.getToc())}, spine ${first.getSpine().map(({ id }) => id)}, title ${JSON.stringify(first.getMetadata().title)}, language ${JSON.stringify(first.getMetadata().language)}`);
const second = await gxl.parseEpub('book.epub', { type: 'path' });
console.log(`gxl: contents ${JSON.stringify(second.structure)}, sections ${second.sections.map(({ id }) => id)}, title ${JSON.stringify(second.info.title)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
lingo-reader: contents [], spine one, title "Ports", language "en"
gxl: contents undefined, sections one, title {"_":"Ports","$":{"id":"main"}}
SEEN
