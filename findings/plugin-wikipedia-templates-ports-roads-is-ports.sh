#!/usr/bin/env bash
# @citation-js/plugin-wikipedia-templates 0.1.0 (with core 0.6.9 and wtf_wikipedia 10.4.2): in the citation made for Wikipedia a page called "Ports | Roads" is called Ports, and an address with a bar in it ends there.
#
# Pages of the web often have the name of the site behind a bar in their titles, and addresses of maps have bars. In a template of MediaWiki a bar begins the next field, and must be written {{!}}, or %7C in an address, to stand for itself.
# Guess that was wrong: a package that writes these templates writes what would end a field in the way that the templates ask for.
# Seen: titles and addresses stand as they are. What follows the bar is a field without a name, which is not shown, or a date that takes the place of the right one; a name of one word loses its Jr.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.6.9 @citation-js/plugin-wikipedia-templates@0.1.0 wtf_wikipedia@10.4.2
cat >try.mjs <<'JS'
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-wikipedia-templates';
import wtf from 'wtf_wikipedia';

const issued = { 'date-parts': [[2014, 11, 20]] };
const records = [
	{ title: 'Ports and roads', author: [{ family: 'Curie', given: 'Marie' }], URL: 'https://example.org/?map=1' },
	{ title: 'Ports | Roads', author: [{ family: 'Curie', given: 'Marie' }], URL: 'https://example.org/?map=1|2' },
	{ title: 'Ports |date=1947', author: [{ family: 'Plato', suffix: 'Jr.' }], URL: 'https://example.org/?map=3' },
];
for (const record of records) {
	const template = plugins.output.format('wikipediaTemplate', [{ type: 'webpage', issued, ...record }], { format: 'horizontal' });
	const { title, date, url } = wtf(template).references()[0].json();
	console.log(`${template}\n\tread: ${JSON.stringify({ title, date, url })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{{cite web |last1=Curie |first1=Marie |date=2014-11-20 |title=Ports and roads |url=https://example.org/?map=1}}
	read: {"title":"Ports and roads","date":"2014-11-20","url":"https://example.org/?map=1"}
{{cite web |last1=Curie |first1=Marie |date=2014-11-20 |title=Ports | Roads |url=https://example.org/?map=1|2}}
	read: {"title":"Ports","date":"2014-11-20","url":"https://example.org/?map=1"}
{{cite web |last1=Plato |date=2014-11-20 |title=Ports |date=1947 |url=https://example.org/?map=3}}
	read: {"title":"Ports","date":"1947","url":"https://example.org/?map=3"}
SEEN
