#!/usr/bin/env bash
# @jeswr/pretty-turtle 1.8.2 (with n3 2.13.12): a yes that is written as 1, of the type boolean, comes back as the number 1, and a no written as 0 as the number 0.
#
# XML Schema gives boolean four forms, true, false, 1 and 0; in Turtle the words alone may stand without quotation marks and type, and a bare 1 is an integer.
# Guess that was wrong: what is written pretty has the same statements as what went in, as with n3's own writer.
# Seen: each boolean is written bare, so that 1 and 0 change their type, and a query for what is true does not find them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @jeswr/pretty-turtle@1.8.2 n3@2.13.12
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { write } from '@jeswr/pretty-turtle';

const { Parser, Writer } = createRequire(import.meta.url)('n3');
const prefixes = { ex: 'https://example.org/', xsd: 'http://www.w3.org/2001/XMLSchema#' };
const told = (text) => {
	const [{ object }] = new Parser().parse(text);
	return `${object.value} of the type ${object.datatype.value.split('#')[1]}`;
};
for (const form of ['true', 'false', '1', '0']) {
	const quads = new Parser().parse(`<https://example.org/port> <https://example.org/open> "${form}"^^<${prefixes.xsd}boolean> .`);
	const pretty = await write(quads, { prefixes });
	const writer = new Writer({ prefixes });
	writer.addQuads(quads);
	const plain = await new Promise((resolve) => writer.end((_, text) => resolve(text)));
	console.log(`boolean ${form}: ${told(pretty)}; n3's writer: ${told(plain)}`);
	console.log(`  ${pretty.trim().split('\n').at(-1)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
boolean true: true of the type boolean; n3's writer: true of the type boolean
  ex:port ex:open true .
boolean false: false of the type boolean; n3's writer: false of the type boolean
  ex:port ex:open false .
boolean 1: 1 of the type integer; n3's writer: 1 of the type boolean
  ex:port ex:open 1 .
boolean 0: 0 of the type integer; n3's writer: 0 of the type boolean
  ex:port ex:open 0 .
SEEN
