#!/usr/bin/env bash
# subtitle 4.2.2: of a caption in capitals that goes on with NOTEWORTHY or NOTED in its next line, in a file of SRT, that line and all after it are lost.
#
# Captions for the hard of hearing are often written in capitals. WebVTT has comments, in a block that begins with the word NOTE; SRT has none.
# Guess that was wrong: a caption is read with all its lines, above all in a format that knows no comments.
# Seen: a line that begins with the letters NOTE ends its caption, whatever the word; it and what follows are dropped up to the next empty line. Where it is the first line of a caption nothing is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact subtitle@4.2.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parseSync } = createRequire(import.meta.url)('subtitle');
const texts = ['HERE IS THE PORT.', 'THE REPORT SPEAKS OF A\nNOTEWORTHY RISE\nIN TRADE.', 'NOTES FROM KARACHI\nON THE ROAD.', 'THE REPORT HAS\nNOTED NO DEPTH.'];
const time = (seconds) => `00:00:${String(seconds).padStart(2, '0')},000`;
const file = texts.map((text, index) => `${index + 1}\n${time(index * 5)} --> ${time(index * 5 + 4)}\n${text}\n`).join('\n');
for (const { type, data } of parseSync(file)) console.log(type, JSON.stringify(data?.text));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
cue "HERE IS THE PORT."
cue "THE REPORT SPEAKS OF A"
cue "NOTES FROM KARACHI\nON THE ROAD."
cue "THE REPORT HAS"
SEEN
