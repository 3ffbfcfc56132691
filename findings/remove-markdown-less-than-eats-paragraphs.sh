#!/usr/bin/env bash
# remove-markdown 0.7.0, @excalidraw/markdown-to-text 0.1.2 and @brainfish-ai/remove-markdown 0.0.3: after "ports with < 5 berths" all is lost up to the next quotation.
#
# In Markdown a < begins a tag only where a name follows it (CommonMark); before a figure or a blank it is the sign for less, and a line that begins with > is a quotation.
# Guess that was wrong: the text that is left without the marks has every sentence, as what commonmark makes has it; underlines within a word, [1] and addresses are text.
# Seen: what stands from < to the next > is taken for a tag, over paragraphs; in the second and third, names and addresses lose their underlines, and "[1] and" before a link its bracket.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact remove-markdown@0.7.0 @excalidraw/markdown-to-text@0.1.2 @brainfish-ai/remove-markdown@0.0.3 commonmark@0.31.2
cat >try.cjs <<'JS'
const commonmark = require('commonmark');
const first = require('remove-markdown');
const { removeMarkdown: second } = require('@excalidraw/markdown-to-text');
const third = require('@brainfish-ai/remove-markdown');

const words = (markdown) => {
	const walker = new commonmark.Parser().parse(markdown).walker();
	let text = '';
	for (let step = walker.next(); step; step = walker.next()) {
		if (step.node.literal) text += step.node.literal;
		else if (!step.entering && step.node.type === 'paragraph') text += '\n\n';
	}
	return text.trim();
};
const texts = [
	'Ports with < 5 berths are small.\n\nThe next paragraph.\n\n> A quotation.',
	'A depth < 12 m and a width > 50 m.',
	'The file port_of_gwadar at example.org/a_b_c',
	'As in [1] and in [the list](list.html).'
];
for (const text of texts) {
	console.log(`commonmark: ${JSON.stringify(words(text))}`);
	console.log(`  ${[first, second, third].map((strip) => JSON.stringify((strip.default ?? strip)(text))).join(' | ')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
commonmark: "Ports with < 5 berths are small.\n\nThe next paragraph.\n\nA quotation."
  "Ports with  A quotation." | "Ports with  A quotation." | "Ports with  A quotation."
commonmark: "A depth < 12 m and a width > 50 m."
  "A depth  50 m." | "A depth  50 m." | "A depth  50 m."
commonmark: "The file port_of_gwadar at example.org/a_b_c"
  "The file port_of_gwadar at example.org/a_b_c" | "The file portofgwadar at example.org/abc" | "The file portofgwadar at example.org/abc"
commonmark: "As in [1] and in the list."
  "As in 1] and in [the list." | "As in 1] and in [the list." | "As in 1] and in [the list."
SEEN
