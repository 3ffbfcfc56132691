#!/usr/bin/env bash
# jsonld 9.0.0: a small number becomes the integer 0 on its way to RDF.
#
# JSON-LD 1.1 makes an xsd:double of a number with a fraction, an xsd:integer of one without.
# Guess that was wrong: 0.0000005 has a fraction, so it is "5.0E-7" as a double, as 0.0000015 is "1.5E-6".
# Seen: "0" as an integer, where JavaScript writes the number with an exponent and without a point; the list of coordinates keeps its length, and the
# statement stands as if it had been made.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld@9.0.0
cat >try.mjs <<'JS'
import jsonld from 'jsonld';

const context = { share: 'https://example.org/share' };
for (const share of [0.25, 0.0000015, 0.0000005]) {
	const statement = await jsonld.toRDF({ '@context': context, '@id': 'https://example.org/port', share }, { format: 'application/n-quads' });
	console.log(`${share}: ${statement.split(' ')[2].replace('http://www.w3.org/2001/XMLSchema#', 'xsd:')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
0.25: "2.5E-1"^^<xsd:double>
0.0000015: "1.5E-6"^^<xsd:double>
5e-7: "0"^^<xsd:integer>
SEEN
