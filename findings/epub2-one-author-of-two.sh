#!/usr/bin/env bash
# epub2 3.0.2: of two authors the second is lost, with the subtitle and the second language.
#
# An EPUB names each author in an element of its own, and a subtitle in a second title.
# Guess that was wrong: what may stand more than once is a list, as subjects are in the same answer, or the names are joined.
# Seen: the first of each is kept and nothing tells of the others: a book by two is cited as by one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact epub2@3.0.2 fflate@0.8.3
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import epub2 from 'epub2';
import { strToU8, zipSync } from 'fflate';

const metadata = '<dc:identifier id="id">urn:isbn:1</dc:identifier><dc:title>Ports</dc:title><dc:title>A history</dc:title><dc:creator>Ann Writer</dc:creator><dc:creator>Li Wei</dc:creator><dc:language>en</dc:language><dc:language>ur</dc:language><dc:subject>ports</dc:subject><dc:subject>roads</dc:subject>';
const book = zipSync({
	mimetype: strToU8('application/epub+zip'),
	'META-INF/container.xml': strToU8('<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'),
	'p.opf': strToU8(`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>`),
	'c.xhtml': strToU8('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text</p></body></html>'),
});
writeFileSync('book.epub', book);
const { title, creator, language, subject } = (await epub2.EPub.createAsync('book.epub')).metadata;
console.log(JSON.stringify({ title, creator, language, subject }));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"title":"Ports","creator":"Ann Writer","language":"en","subject":["ports","roads"]}
SEEN
