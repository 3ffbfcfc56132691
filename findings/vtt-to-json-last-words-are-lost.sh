#!/usr/bin/env bash
# vtt-to-json 0.1.1: the last caption of a file is lost, 12.5 m is "125" m, 2014–2016 is one number, and of Łódź the letter d is left.
#
# Talks and hearings are published with captions in WebVTT; the package makes a list of them, and of their words, for search.
# Guess that was wrong: there are as many entries as captions, and the words are those of the captions.
# Seen: an empty caption, or the number of the next, is put after the first, and the last of all is left out; of the words only English letters and digits stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vtt-to-json@0.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const read = createRequire(import.meta.url)('vtt-to-json');
const cues = [['00:00:02.000 --> 00:00:05.500', 'The port is 12.5 m deep'], ['00:00:06.000 --> 00:00:09.000', 'Talks in Łódź, 2014–2016'], ['00:00:10.000 --> 00:00:12.000', 'Nothing was agreed']];
for (const numbered of [false, true]) {
	console.log(numbered ? 'with numbers' : 'without numbers');
	const file = ['WEBVTT', ...cues.map(([time, text], index) => [...(numbered ? [index + 1] : []), time, text].join('\n'))].join('\n\n');
	for (const { start, end, part, words } of await read(`${file}\n`)) console.log(`${start} to ${end}: "${part}", ${words.map(({ word }) => word).join(' ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
without numbers
2000 to 5500: "The port is 12.5 m deep", the port is 125 m deep
2000 to 5500: "", 
6000 to 9000: "Talks in Łódź, 2014–2016", talks in d 20142016
with numbers
2000 to 5500: "The port is 12.5 m deep", the port is 125 m deep
2000 to 5500: "2", 2
6000 to 9000: "Talks in Łódź, 2014–2016 3", talks in d 20142016 3
SEEN
