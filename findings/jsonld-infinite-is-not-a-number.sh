#!/usr/bin/env bash
# jsonld 9.0.0: a value "INF" of the type double, which is infinite, becomes NaN, not a number, on its way to RDF, and so does "-INF".
#
# XML Schema writes what is infinite as INF and -INF, and JSON, which has no number for it, as a string with its type; JSON-LD writes numbers anew and leaves strings as they are.
# Guess that was wrong: a string with a type goes into RDF as it stands, as with jsonld-streaming-parser.
# Seen: strings of the type double are read as numbers of JavaScript, where INF is none; both infinities are then one value that is equal to none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld@9.0.0 jsonld-streaming-parser@5.0.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import jsonld from 'jsonld';

const { JsonLdParser } = createRequire(import.meta.url)('jsonld-streaming-parser');
const streamed = (document) =>
	new Promise((resolve, reject) => {
		const parser = new JsonLdParser();
		parser.on('data', ({ object }) => resolve(object.value));
		parser.on('error', reject);
		parser.end(JSON.stringify(document));
	});
for (const value of ['INF', '-INF', 'NaN', '12.5', '1e2']) {
	const depth = { '@value': value, '@type': 'http://www.w3.org/2001/XMLSchema#double' };
	const document = { '@id': 'https://example.org/a', 'https://example.org/depth': [depth] };
	const [{ object }] = await jsonld.toRDF(document);
	console.log(`${value}: ${object.value}; jsonld-streaming-parser ${await streamed(document)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
INF: NaN; jsonld-streaming-parser INF
-INF: NaN; jsonld-streaming-parser -INF
NaN: NaN; jsonld-streaming-parser NaN
12.5: 1.25E1; jsonld-streaming-parser 12.5
1e2: 1.0E2; jsonld-streaming-parser 1e2
SEEN
