#!/usr/bin/env bash
# ttml2srt 1.2.4: a caption that begins 40 milliseconds after a second begins 400 after it, and one whose text goes over two lines of the file is left out.
#
# TTML is the form in which broadcasters keep the captions of a talk; a time there counts frames, ticks or parts of seconds, and a paragraph is XML, where a line break is a space.
# Guess that was wrong: a time comes through to the millisecond, as nearly all that one tries do; and what is not read is told.
# Seen: noughts are added at the end of the milliseconds instead of before them, so that every part of a second below a tenth is ten or a hundred times as long: of 25 frames the second and the
# third begin later than the fourth. A clock time with a decimal point is right. A paragraph with a line break in it is passed over, and &amp; stays as it stands in XML, which SRT does not know.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ttml2srt@1.2.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { ttml2srt } = createRequire(import.meta.url)('ttml2srt');
console.info = () => {};
const convert = (paragraphs) => ttml2srt(`<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25" ttp:tickRate="10000000"><body><div>${paragraphs}</div></body></tt>`);
for (const begin of ['00:00:01.04', '1.04s', '1040ms', '10400000t', '26f', '00:00:01:00', '00:00:01:01', '00:00:01:02', '00:00:01:03']) {
	console.log(`${begin}: ${convert(`<p begin="${begin}" end="9s">The port</p>`).split('\r\n')[1].slice(0, 12)}`);
}
console.log(JSON.stringify(convert('<p begin="1s" end="2s">Ports\nand roads</p><p begin="3s" end="4s">Ports &amp; roads</p>').trim()));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
00:00:01.04: 00:00:01,040
1.04s: 00:00:01,400
1040ms: 00:00:01,400
10400000t: 00:00:01,400
26f: 00:00:01,400
00:00:01:00: 00:00:01,000
00:00:01:01: 00:00:01,400
00:00:01:02: 00:00:01,800
00:00:01:03: 00:00:01,120
"1\r\n00:00:03,000 --> 00:00:04,000\r\nPorts &amp; roads"
SEEN
