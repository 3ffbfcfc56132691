#!/usr/bin/env bash
# html-truncate 1.2.2: "Port & Harbour" cut to eight letters ends in "Port &am...", and 2 < 3 in "&lt...".
#
# It shortens the text of a page and keeps its tags whole; a & stands in a page as &amp;, and é often as &eacute;.
# Guess that was wrong: a sign counts as the one letter it is, and is kept or left out, not cut.
# Seen: it is counted by the letters of its name and cut within, so that a browser shows "&am" or, where it knows the beginning, another sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-truncate@1.2.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const truncate = createRequire(import.meta.url)('html-truncate');
for (const [html, length] of [['<p>Port and <b>Harbour</b></p>', 12], ['<p>Port &amp; Harbour</p>', 8], ['<p>2 &lt; 3 km</p>', 5], ['<p>Caf&eacute;s of Gwadar</p>', 6]]) console.log(`${html}, ${length}: ${truncate(html, length)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<p>Port and <b>Harbour</b></p>, 12: <p>Port and <b>Har...</b></p>
<p>Port &amp; Harbour</p>, 8: <p>Port &am...</p>
<p>2 &lt; 3 km</p>, 5: <p>2 &lt...</p>
<p>Caf&eacute;s of Gwadar</p>, 6: <p>Caf&ea...</p>
SEEN
