#!/usr/bin/env bash
# rdfxml-streaming-parser 3.3.0: of a title with a CDATA section or a comment in it, only what follows is read.
#
# RDF/XML is XML: "Port &amp; Harbour" may be written with a CDATA section about the &, and a comment in a text is no part of it.
# Guess that was wrong: the value is the whole text, as it is with &amp;.
# Seen: the value is what stands after the last comment, section or instruction, and nothing tells that the beginning is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdfxml-streaming-parser@3.3.0
cat >try.mjs <<'JS'
import { RdfXmlParser } from 'rdfxml-streaming-parser';

const read = (title) => new Promise((resolve, reject) => {
	const parser = new RdfXmlParser({ baseIRI: 'http://example.org/' });
	const values = [];
	parser.on('data', (quad) => values.push(quad.object.value)).on('error', reject).on('end', () => resolve(values));
	parser.write(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/"><rdf:Description rdf:about="port"><dc:title>${title}</dc:title></rdf:Description></rdf:RDF>`);
	parser.end();
});
for (const title of ['Port &amp; Harbour', 'Port <![CDATA[&]]> Harbour', '<![CDATA[Port & Harbour]]>', 'Port of <!-- see the map -->Gwadar', 'Port of <?mark 12?>Gwadar']) console.log(`${title}: ${JSON.stringify(await read(title))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Port &amp; Harbour: ["Port & Harbour"]
Port <![CDATA[&]]> Harbour: [" Harbour"]
<![CDATA[Port & Harbour]]>: ["Port & Harbour"]
Port of <!-- see the map -->Gwadar: ["Gwadar"]
Port of <?mark 12?>Gwadar: ["Gwadar"]
SEEN
