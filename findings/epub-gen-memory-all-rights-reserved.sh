#!/usr/bin/env bash
# epub-gen-memory 1.1.2 (with jszip 3.10.1): a report of 1914 that belongs to all is "All rights reserved" and under copyright of this year, and its two authors are one.
#
# An EPUB says in its package who made a book, when, and who has which rights in it; each author is an element of its own. Libraries show this to their readers and sort by it.
# Guess that was wrong: what the package is not told, as here of rights, is not said; and a list of authors, which it takes, is a list of authors.
# Seen: both sentences on rights are written into each book, with the year of the computer's clock beside the date of the book and anonymous where there is no publisher; only a template of one's own is without them. The authors are one name with a comma in it, under which they are also sorted: as if Ann Khan were the family name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact epub-gen-memory@1.1.2 jszip@3.10.1
cat >try.cjs <<'JS'
const { default: epub } = require('epub-gen-memory');
const JSZip = require('jszip');

const write = async (options) => {
	const book = await JSZip.loadAsync(await epub({ title: 'Ports', lang: 'en', date: '1914-11-20', ...options }, [{ title: 'One', content: '<p>Opened in 1857.</p>' }]));
	const packageFile = await book.file('OEBPS/content.opf').async('string');
	const year = String(new Date().getFullYear());
	return [...packageFile.matchAll(/<dc:(creator|date|rights)[^>]*>[^<]*|property="(dcterms:rights|file-as)"[^>]*>[^<]*/g)].map(([element]) => element.replace(/^.*?(\w+)"?[^>]*>/, (tag) => `${tag.match(/rights|creator|date|file-as/)[0]}: `).replace(year, '(this year)'));
};
(async () => {
	for (const options of [{ author: ['Ann Khan', 'Ben Li'], publisher: 'Harbour Office' }, { author: 'Ann Khan' }]) {
		console.log(JSON.stringify(options));
		for (const line of await write(options)) console.log(`\t${line}`);
	}
})();
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"author":["Ann Khan","Ben Li"],"publisher":"Harbour Office"}
	creator: Ann Khan,Ben Li
	file-as: Ann Khan,Ben Li
	date: 1914-11-20T00:00:00.000Z
	rights: All rights reserved
	rights: Copyright &#x00A9; (this year) by Harbour Office
{"author":"Ann Khan"}
	creator: Ann Khan
	file-as: Ann Khan
	date: 1914-11-20T00:00:00.000Z
	rights: All rights reserved
	rights: Copyright &#x00A9; (this year) by anonymous
SEEN
