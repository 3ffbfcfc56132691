#!/usr/bin/env bash
# @citation-js/plugin-cff 0.6.2 (with core 0.8.2): an article becomes a software without journal, volume, pages or date, de Gaulle loses her "de", and a meeting of two days its second.
#
# CITATION.cff is for software and data, but holds other works too, under references and as the preferred citation, with journal, pages and month; names may have a particle.
# Guess that was wrong: an article is written where the format has a place for it, and what the plugin reads from there it writes there.
# Seen: the first of the works is always the thing itself; its year without a day, its journal and pages are lost without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.8.2 @citation-js/plugin-cff@0.6.2
cat >try.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-cff');

const article = {
	id: 'a',
	type: 'article-journal',
	title: 'Harbours',
	author: [{ family: 'Gaulle', 'dropping-particle': 'de', given: 'Anne' }],
	issued: { 'date-parts': [[2014, 11]] },
	'container-title': 'Journal of Roads',
	volume: '7',
	page: '12-18'
};
const report = { id: 'b', type: 'report', title: 'Meeting', author: [{ literal: 'World Bank' }], issued: { 'date-parts': [[2014, 11, 20], [2014, 11, 21]] } };
console.log(new Cite([article, report]).format('cff'));

const file = `cff-version: 1.2.0
message: cite it
title: Tool
authors:
  - name: World Bank
preferred-citation:
  type: article
  title: Harbours
  authors:
    - family-names: Gaulle
      name-particle: de
  year: 2014
  month: 11
  journal: Journal of Roads
  start: 12
  end: 18
`;
const { title, type, issued, page, 'container-title': journal } = new Cite(file).data[1];
console.log(`read from a preferred citation: ${JSON.stringify({ title, type, issued, page, journal })}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
cff-version: 1.2.0
message: Please cite the following works when using this software.
type: software
authors:
  - family-names: Gaulle
    given-names: Anne
title: Harbours
references:
  - authors:
      - name: World Bank
    title: Meeting
    date-published: 2014-11-20
    year: 2014
    month: 11
    type: report

read from a preferred citation: {"title":"Harbours","type":"article-journal","issued":{"date-parts":[[2014,11]]},"page":"12-18","journal":"Journal of Roads"}
SEEN
