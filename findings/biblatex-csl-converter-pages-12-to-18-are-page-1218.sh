#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0: pages 12 to 18 of a file in RIS, EndNote's tags, PubMed's or CSL JSON are page 1218 in BibLaTeX and in CSL JSON.
#
# The package brings eight forms of bibliographies into one of its own and writes BibLaTeX and CSL JSON of it; RIS has the first and the last page as SP and EP.
# Guess that was wrong: a range stays a range on every way through the package, as it does from BibLaTeX.
# Seen: all readers but BibLaTeX's lay both pages into one text, which is written without anything between them; xii to xv are xiixv. No error is raised, and no warning says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact biblatex-csl-converter@3.6.0
cat >try.mjs <<'JS'
import { BibLatexExporter, BibLatexParser, CSLExporter, CSLParser, ENWParser, NBIBParser, RISParser } from 'biblatex-csl-converter';

const ris = (...lines) => new RISParser(['TY  - JOUR', 'AU  - Clerk, Ann', 'TI  - The port', 'PY  - 2014', ...lines, 'ER  - ', ''].join('\n')).parse();
const enw = '%0 Journal Article\n%A Clerk, Ann\n%T The port\n%D 2014\n%P 12-18\n';
const nbib = 'PMID- 1\nFAU - Clerk, Ann\nTI  - The port\nDP  - 2014\nPG  - 12-18\n';
const csl = { a: { type: 'article-journal', author: [{ family: 'Clerk', given: 'Ann' }], title: 'The port', page: '12-18', issued: { 'date-parts': [[2014]] } } };
const read = {
	'BibLaTeX': new BibLatexParser('@article{a, author = {Clerk, Ann}, title = {The port}, pages = {12--18}, date = {2014}}').parse(),
	'RIS, page 12': ris('SP  - 12'),
	'RIS, pages 12 to 18': ris('SP  - 12', 'EP  - 18'),
	'RIS, pages xii to xv': ris('SP  - xii', 'EP  - xv'),
	'EndNote': new ENWParser(enw).parse(),
	'PubMed': new NBIBParser(nbib).parse(),
	'CSL JSON': { entries: new CSLParser(csl).parse(), errors: [], warnings: [] },
};
for (const [form, { entries, errors, warnings }] of Object.entries(read)) {
	const [pages] = new BibLatexExporter(entries).parse().match(/(?<=pages = ).*(?=\})/);
	const [{ page }] = Object.values(new CSLExporter(entries).parse());
	console.log(`${form}: BibLaTeX ${pages}}, CSL ${page}; ${errors.length} errors, ${warnings.length} warnings`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
BibLaTeX: BibLaTeX {12--18}, CSL 12-18; 0 errors, 0 warnings
RIS, page 12: BibLaTeX {12}, CSL 12; 0 errors, 0 warnings
RIS, pages 12 to 18: BibLaTeX {1218}, CSL 1218; 0 errors, 0 warnings
RIS, pages xii to xv: BibLaTeX {xiixv}, CSL xiixv; 0 errors, 0 warnings
EndNote: BibLaTeX {1218}, CSL 1218; 0 errors, 0 warnings
PubMed: BibLaTeX {1218}, CSL 1218; 0 errors, 0 warnings
CSL JSON: BibLaTeX {1218}, CSL 1218; 0 errors, 0 warnings
SEEN
