#!/usr/bin/env bash
# document-highlighter 2.1.0: who searches for "berth 1" sees a 1 between two signs @ in place of the word berth, and of a name that stands twice in a row the second is not marked.
#
# The package marks in a text what was searched for: the words together first, then each by itself.
# Guess that was wrong: apart from the marks the text is as it was, whatever is searched for.
# Seen: what is found is put aside and replaced by its number between two signs @; a number that is searched for is then found in these, and marked. The word that stood there is gone, and the places that are told are wrong from there on.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact document-highlighter@2.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { text: highlight } = createRequire(import.meta.url)('document-highlighter');
const tries = [
	['berth 9', 'Berth 9 is full, the others are not.'],
	['berth 1', 'Berth 9 is full, berth 1 is not.'],
	['berth 1', 'Berth 1 is full, berth 9 is not.'],
	['phase 1', 'Phase 1 is built, phase 9 is not.'],
	['gwadar', 'Gwadar Gwadar Gwadar'],
];
for (const [query, text] of tries) {
	const { text: marked, indices } = highlight(text, query);
	console.log(`${query}: ${marked}\n\t${indices.map(({ startIndex, endIndex, content }) => `${content} at ${startIndex}, where ${text.slice(startIndex, endIndex)} is`).join('; ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
berth 9: <strong>Berth 9</strong> is full, the others are not.
	Berth 9 at 0, where Berth 9 is
berth 1: @<strong>1</strong>@ 9 is full, <strong>berth 1</strong> is not.
	1 at 1, where e is; berth 1 at 15, where , berth is
berth 1: <strong>Berth 1</strong> is full, @<strong>1</strong>@ 9 is not.
	Berth 1 at 0, where Berth 1 is; 1 at 18, where e is
phase 1: <strong>Phase 1</strong> is built, @<strong>1</strong>@ 9 is not.
	Phase 1 at 0, where Phase 1 is; 1 at 19, where h is
gwadar: <strong>Gwadar</strong> Gwadar <strong>Gwadar</strong>
	Gwadar at 0, where Gwadar is; Gwadar at 14, where Gwadar is
SEEN
