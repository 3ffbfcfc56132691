#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2 (with core and plugin-csl 0.8.2): BibLaTeX dates lose their doubt, and an open end becomes a null among the dates.
#
# BibLaTeX takes dates of ISO 8601-2 (EDTF): "2014~" is about 2014, "2014/" is from 2014 on, as for a series that goes on.
# Guess that was wrong: "about" becomes CSL's "circa", which says just that, and an open end is left out or kept as an empty date.
# Seen: 2014~ is plain 2014; 2014/ gives "date-parts": [[2014], null], which CSL's own schema does not allow. No warning is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2
cat >try.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

for (const date of ['2014', '2014~', '2014/2016', '2014/']) {
	const [{ issued }] = new Cite(`@report{port, title = {The port}, date = {${date}}}`).data;
	console.log(`${date}: ${JSON.stringify(issued)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014: {"date-parts":[[2014]]}
2014~: {"date-parts":[[2014]]}
2014/2016: {"date-parts":[[2014],[2016]]}
2014/: {"date-parts":[[2014],null]}
SEEN
