#!/usr/bin/env bash
# html-to-md 0.8.8: below a cell of two rows the length stands under the name, a word in two styles becomes two words, and ° stays &#176;.
#
# It writes a page as Markdown, tables too.
# Guess that was wrong: Markdown has no cells of two rows, but the others stay in their columns; letters that stand together stay together; signs written by number are
# signs.
# Seen: the cells of the second row move to the left; a space is put between bold and italics; named signs such as &amp; are written out and numbered ones are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-md@0.8.8
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const module = createRequire(import.meta.url)('html-to-md');
const convert = module.default ?? module;
for (const html of ['<table><tr><th>Road</th><th>Part</th><th>km</th></tr><tr><td rowspan="2">M-8</td><td>Gwadar</td><td>193</td></tr><tr><td>Khuzdar</td><td>207</td></tr></table>', '<p><b>Gwa</b><i>dar</i></p>', '<p>25&#176; N &amp; 62&#xB0; E</p>']) console.log(convert(html));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
||||
|---|---|---|
|Road|Part|km|
|M-8|Gwadar|193|
|Khuzdar|207|
**Gwa** *dar*
25&#176; N & 62&#xB0; E
SEEN
