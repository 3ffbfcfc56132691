#!/usr/bin/env bash
# markdown-it-footnote 4.0.0 (with markdown-it 15.0.3): a footnote that nothing refers to vanishes from the output.
#
# Texts pasted from a word processor, or cut down from a longer one, keep notes whose marks are gone.
# Guess that was wrong: a note without a reference stands among the notes, or is left as the paragraph it looks like, as
# markdown-it leaves any bracket it can make nothing of.
# Seen: its words are in no part of the output, and no warning is given; with one note referred to, only that one is listed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact markdown-it@15.0.3 markdown-it-footnote@4.0.0
cat >try.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';

const read = (text, plugin) => (plugin ? new MarkdownIt().use(plugin) : new MarkdownIt()).render(text);
const note = 'Report of the Harbour Board';
const alone = `The quay is 430 m long.\n\n[^1]: ${note}\n`;
const beside = `The quay[^2] is 430 m long.\n\n[^1]: ${note}\n[^2]: A letter to the editor\n`;
console.log(`with the plugin, alone: ${read(alone, footnotes).includes(note)}`);
console.log(`with the plugin, beside one that is called: ${read(beside, footnotes).includes(note)}`);
console.log(`the one that is called: ${read(beside, footnotes).includes('A letter to the editor')}`);
console.log(`a bracketed line that is no note: ${read(`[1]. ${note}\n`, footnotes).includes(note)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
with the plugin, alone: false
with the plugin, beside one that is called: false
the one that is called: true
a bracketed line that is no note: true
SEEN
