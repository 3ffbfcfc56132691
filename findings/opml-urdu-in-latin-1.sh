#!/usr/bin/env bash
# opml 0.5.8: a list of feeds called "Ports & roads" cannot be read again, and one with an Urdu name says that it is in ISO 8859-1.
#
# The package reads and writes OPML, the format in which readers hand over their lists of feeds; its text comes as a string.
# Guess that was wrong: what is escaped in the entries is escaped in the title, and the encoding that the file names can hold its letters.
# Seen: & and < stand in the title as they are, which no reader of XML takes; the first line names ISO-8859-1 whatever the letters, so that UTF-8 is read as another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact opml@0.5.8 saxes@6.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { stringify } = require('opml');
const { SaxesParser } = require('saxes');
for (const title of ['Ports and roads', 'Ports & roads', 'Ports < 10 m']) {
	const xml = stringify({ opml: { head: { title }, body: { subs: [{ text: 'A & B' }, { text: 'گوادر' }] } } });
	const [declaration] = xml.split('\n');
	let said = 'is well-formed';
	const parser = new SaxesParser();
	parser.on('error', (error) => (said = said === 'is well-formed' ? error.message : said));
	parser.write(xml).close();
	console.log(`${title}: ${said}; ${declaration}`);
}
const bytes = Buffer.from(stringify({ opml: { head: {}, body: { subs: [{ text: 'گوادر' }] } } }));
console.log(new TextDecoder('iso-8859-1').decode(bytes).match(/text="([^"]*)"/u)[1] === 'گوادر');
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Ports and roads: is well-formed; <?xml version="1.0" encoding="ISO-8859-1"?>
Ports & roads: 7:24: disallowed character in entity name.; <?xml version="1.0" encoding="ISO-8859-1"?>
Ports < 10 m: 4:17: disallowed character in tag name; <?xml version="1.0" encoding="ISO-8859-1"?>
false
SEEN
