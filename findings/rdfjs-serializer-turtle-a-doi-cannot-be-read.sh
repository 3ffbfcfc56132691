#!/usr/bin/env bash
# @rdfjs/serializer-turtle 1.1.5 (with n3 2.13.12): with a prefix for DOIs each of them is written as no Turtle is, doi:10.1000/182, and two unnamed things that point at each other are lost.
#
# In Turtle a slash in the part after a prefix stands behind a backslash, or the address stands whole between angle brackets; a DOI has a slash always.
# Guess that was wrong: what is written can be read, and has as many statements as went in, as with n3's own writer.
# Seen: the slash stands as it is, and a reader stops there; of things without names that form a circle nothing is written at all, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @rdfjs/serializer-turtle@1.1.5 n3@2.13.12
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import Serializer from '@rdfjs/serializer-turtle';

const { DataFactory, Parser, Writer } = createRequire(import.meta.url)('n3');
const prefixes = { ex: 'https://example.org/', doi: 'https://doi.org/' };
const named = Object.entries(prefixes).map(([name, address]) => [name, DataFactory.namedNode(address)]);
const byN3 = (quads) => {
	const writer = new Writer({ prefixes });
	writer.addQuads(quads);
	return new Promise((resolve) => writer.end((_, text) => resolve(text)));
};
const read = (text) => {
	try {
		return `${new Parser().parse(text).length} statements`;
	} catch (error) {
		return `not read: ${error.message}`;
	}
};
for (const [what, triples] of [
	['a port', 'ex:a ex:near ex:b .'],
	['a work with a DOI', 'ex:a ex:cites <https://doi.org/10.1000/182> .'],
	['two that are twinned', '_:one ex:twin _:two . _:two ex:twin _:one .']
]) {
	const quads = new Parser().parse(`@prefix ex: <https://example.org/> . ${triples}`);
	const text = new Serializer({ prefixes: named }).transform(quads);
	console.log(`${what}, ${quads.length} statements: ${read(text)}; n3's writer: ${read(await byN3(quads))}`);
	console.log(`  ${text.split('\n').slice(2).join(' ').replace(/\s+/g, ' ').trim()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a port, 1 statements: 1 statements; n3's writer: 1 statements
  ex:a ex:near ex:b.
a work with a DOI, 1 statements: not read: Unexpected "doi:10.1000/182." on line 5.; n3's writer: 1 statements
  ex:a ex:cites doi:10.1000/182.
two that are twinned, 2 statements: 0 statements; n3's writer: 2 statements
  
SEEN
