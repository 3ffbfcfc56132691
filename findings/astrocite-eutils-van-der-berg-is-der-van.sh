#!/usr/bin/env bash
# astrocite-eutils 0.16.4: an author van der Berg whose name begins with C becomes a person named van, whose first name is der, and Jr is left out.
#
# In what PubMed answers, an author is one text: the family name as it is, with its spaces, then the initials without points, then Jr or 2nd where there is one.
# Guess that was wrong: the family name is what stands before the initials, so that a list of works is sorted and cited by it.
# Seen: the first word is the family name, the second the given one, and all others are left out: de Oliveira is cited as de, Al Mamun as Al, and initials are lost. The full name, which MEDLINE gives beside this form, has its comma after van der Berg.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact astrocite-eutils@0.16.4
cat >try.cjs <<'JS'
const { toCSL } = require('astrocite-eutils');

const answer = (names) => ({
	header: { type: 'esummary', version: '0.3' },
	result: {
		uids: ['1'],
		1: {
			uid: '1',
			pubdate: '2014 Nov 20',
			sortpubdate: '2014/11/20 00:00',
			epubdate: '',
			source: 'J Ports',
			fulljournalname: 'Journal of Ports',
			authors: names.map((name) => ({ name, authtype: 'Author' })),
			title: 'Depths of ports.',
			volume: '5',
			issue: '2',
			pages: '12-8',
			lang: ['eng'],
			issn: '',
			essn: '',
			pubtype: ['Journal Article'],
			elocationid: '',
			articleids: [],
		},
	},
});
const names = ['Khan AB', 'van der Berg C', 'de Oliveira AB', 'Al Mamun A', 'Garcia Marquez G', 'Smith J Jr'];
const [{ author }] = toCSL(answer(names));
for (const [at, { family, given, ...rest }] of author.entries()) console.log(`${names[at]}: family ${family}, given ${given}, ${JSON.stringify(rest)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Khan AB: family Khan, given AB, {}
van der Berg C: family van, given der, {}
de Oliveira AB: family de, given Oliveira, {}
Al Mamun A: family Al, given Mamun, {}
Garcia Marquez G: family Garcia, given Marquez, {}
Smith J Jr: family Smith, given J, {}
SEEN
