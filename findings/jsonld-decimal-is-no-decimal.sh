#!/usr/bin/env bash
# jsonld 9.0.0: a figure that the context calls a decimal becomes "1.5E0" of type decimal, which is no decimal.
#
# Lengths, areas and sums are decimals in many vocabularies; XML Schema allows no exponent in one, so that stores and validators refuse "1.5E0" or compare it with nothing.
# Guess that was wrong: the type in the context says how a number is written, or a number that is none of the type is told.
# Seen: every number that is not whole is written as a double, whatever its type; a whole one is right, and so is the same figure given as text. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld@9.0.0
cat >try.mjs <<'JS'
import jsonld from 'jsonld';

const decimal = 'http://www.w3.org/2001/XMLSchema#decimal';
for (const length of [12, 1.5, 0.25, 1200.75, '1.5']) {
	const rdf = await jsonld.toRDF({ '@context': { length: { '@id': 'https://example.org/length', '@type': decimal } }, '@id': 'https://example.org/road', length }, { format: 'application/n-quads' });
	const [, written, type] = rdf.match(/"([^"]*)"\^\^<([^>]*)>/);
	console.log(`${JSON.stringify(length)}: "${written}" of type ${type.split('#')[1]}, ${/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written) ? 'a decimal' : 'no decimal'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
12: "12" of type decimal, a decimal
1.5: "1.5E0" of type decimal, no decimal
0.25: "2.5E-1" of type decimal, no decimal
1200.75: "1.20075E3" of type decimal, no decimal
"1.5": "1.5" of type decimal, a decimal
SEEN
