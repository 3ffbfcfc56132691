#!/usr/bin/env bash
# jats-xml 1.1.1: an article by the World Bank is by " ", and the PubMed number of an article that has none is its DOI.
#
# JATS has persons as name, organizations as collab and names that are not taken apart as string-name; numbers of an article are told apart by the type of their element.
# Guess that was wrong: an author is told by the words that stand there, whichever of the three they are in; of a number that is not there nothing is told.
# Seen: of an organization a blank is left, beside the persons of the list; pmid and pmc give the DOI if it stands first, or if only a known number stands before it.
# No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jats-xml@1.1.1
cat >try.mjs <<'JS'
import { Jats } from 'jats-xml';

const article = (meta) => new Jats(`<article><front><journal-meta/><article-meta>${meta}</article-meta></front><body/></article>`);
const author = (name) => `<contrib contrib-type="author">${name}</contrib>`;
const authors = {
	'a person': '<name><surname>Clerk</surname><given-names>Ann</given-names></name>',
	'an organization': '<collab>World Bank</collab>',
	'an institution': '<collab><institution>World Bank</institution></collab>',
	'a name as it stands': '<string-name>Ann Clerk</string-name>',
};
for (const [what, name] of Object.entries(authors)) console.log(`${what}: "${article(`<contrib-group>${author(name)}</contrib-group>`).frontmatter.authors.map((each) => each.name)}"`);
const number = { doi: '10.1000/1', pmid: '123', pmc: 'PMC4', 'publisher-id': 'a5' };
for (const types of [['doi', 'pmid', 'pmc'], ['doi'], ['pmid', 'doi'], ['publisher-id', 'doi']]) {
	const { doi, pmid, pmc } = article(types.map((type) => `<article-id pub-id-type="${type}">${number[type]}</article-id>`).join(''));
	console.log(`${types.join(', ')}: doi ${doi}, pmid ${pmid}, pmc ${pmc}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a person: "Ann Clerk"
an organization: " "
an institution: " "
a name as it stands: " "
doi, pmid, pmc: doi 10.1000/1, pmid 123, pmc 4
doi: doi 10.1000/1, pmid 10.1000/1, pmc 10.1000/1
pmid, doi: doi 10.1000/1, pmid 123, pmc 10.1000/1
publisher-id, doi: doi 10.1000/1, pmid 10.1000/1, pmc 10.1000/1
SEEN
