#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 (with core and plugin-csl 0.8.2): a newspaper article has no author, a government document no date, a bill no sponsor.
#
# RIS gives authors in AU and the date in DA for every type of reference; a database writes both for all.
# Guess that was wrong: AU is an author and DA the date of issue whatever the type is, or what is dropped is told.
# Seen: of a newspaper article AU is a reporter, as text where CSL wants a list of names, and the day is gone; a government document is a report without a date, though a
# report keeps it; bill, statute and hearing lose AU; of a data set of numbers DA is the day of the visit. Styles print none of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2
cat >try.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

for (const type of ['RPRT', 'MGZN', 'NEWS', 'GOVDOC', 'BILL', 'HEAR', 'AGGR']) {
	const [item] = new Cite(`TY  - ${type}\nAU  - Writer, Ann\nTI  - A title\nPY  - 2014\nDA  - 2014/11/20\nER  - \n`).data;
	const { author, issued, reporter, accessed } = item;
	console.log(`${type}: ${JSON.stringify({ type: item.type, author: author?.map(({ family }) => family), reporter, issued: issued?.['date-parts'][0], accessed: accessed?.['date-parts'][0] })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
RPRT: {"type":"report","author":["Writer"],"issued":[2014,11,20]}
MGZN: {"type":"article-magazine","author":["Writer"],"issued":[2014,11,20]}
NEWS: {"type":"article-newspaper","reporter":"Writer, Ann","issued":[2014]}
GOVDOC: {"type":"report","author":["Writer"],"issued":[2014]}
BILL: {"type":"bill","issued":[2014,11,20]}
HEAR: {"type":"hearing","issued":[2014,11,20]}
AGGR: {"type":"dataset","author":["Writer"],"issued":[2014],"accessed":[2014,11,20]}
SEEN
