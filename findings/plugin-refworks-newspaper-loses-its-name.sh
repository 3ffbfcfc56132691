#!/usr/bin/env bash
# @citation-js/plugin-refworks 0.1.2 (with core 0.6.9): an article in a newspaper loses the name of the paper, one in a magazine becomes one in a newspaper, van Gogh is Gogh, and the day of access is "[object Object]".
#
# RefWorks' tagged format has a kind for articles in magazines, and JF, the name of the periodical, for all of them; a range of pages stands in it as a first and a last page.
# Guess that was wrong: what is written in this format keeps in what it appeared; its kind, its author and its pages are those of the record.
# Seen: JF is written for journals alone, though it is read for all; the particle of a name is left out; of the pages S1-12 to S1-18 the first is S1 and the last 12. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.6.9 @citation-js/plugin-refworks@0.1.2
cat >try.mjs <<'JS'
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-refworks';

const article = { title: 'A port opens', author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }], issued: { 'date-parts': [[2014, 11, 20]] } };
const records = [
	{ ...article, type: 'article-journal', 'container-title': 'Journal of Ports', page: 'S1-12-S1-18' },
	{ ...article, type: 'article-newspaper', 'container-title': 'The Daily News', accessed: { 'date-parts': [[2016, 5, 3]] } },
	{ ...article, type: 'article-magazine', 'container-title': 'The Monthly' },
];
for (const record of records) {
	const text = plugins.output.format('refworks', [record]);
	console.log(text.trim());
	const { type, author, page, accessed, 'container-title': container } = new Cite(text).data[0];
	console.log(`read again: ${JSON.stringify({ type, author, container, page, accessed })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
RT Journal Article
A1 Gogh, Vincent
T1 A port opens
JF Journal of Ports
YR 2014
FD nov 20
SP S1
OP 12
read again: {"type":"article-journal","author":[{"family":"Gogh","given":"Vincent"}],"container":"Journal of Ports","page":"S1-12"}
RT Newspaper Article
A1 Gogh, Vincent
T1 A port opens
YR 2014
FD nov 20
RD [object Object]
read again: {"type":"article-newspaper","author":[{"family":"Gogh","given":"Vincent"}],"accessed":"[object Object]"}
RT Newspaper Article
A1 Gogh, Vincent
T1 A port opens
YR 2014
FD nov 20
read again: {"type":"article-newspaper","author":[{"family":"Gogh","given":"Vincent"}]}
SEEN
