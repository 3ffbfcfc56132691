#!/usr/bin/env bash
# subsrt 1.1.1: of an SRT file with the line ends of Linux or macOS the whole talk is one caption of the first three seconds, and so it stands in the WebVTT made of it.
#
# The package reads and converts captions of ten kinds, and tells which kind a text is.
# Guess that was wrong: who finds out the kind of a file copes with its line ends.
# Seen: the kind is found, lines end in CR LF alone, times and numbers of all other captions are words of the first, and the WebVTT is not valid. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact subsrt@1.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const subsrt = createRequire(import.meta.url)('subsrt');
const lines = ['1', '00:00:02,000 --> 00:00:05,500', 'The port', '', '2', '00:00:06,000 --> 00:00:09,000', 'The road', '', '3', '00:00:10,000 --> 00:00:12,000', 'The railway', ''];
for (const end of ['\r\n', '\n']) {
	const file = lines.join(end);
	console.log(`${JSON.stringify(end)}: kind ${subsrt.detect(file)}, ${JSON.stringify(subsrt.parse(file).map(({ start, end: to, text }) => [start, to, text.trim()]))}`);
	console.log(`as WebVTT: ${subsrt.convert(file, { format: 'vtt' }).match(/.*-->.*/g).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
"\r\n": kind srt, [[2000,5500,"The port"],[6000,9000,"The road"],[10000,12000,"The railway"]]
as WebVTT: 00:00:02.000 --> 00:00:05.500, 00:00:06.000 --> 00:00:09.000, 00:00:10.000 --> 00:00:12.000
"\n": kind srt, [[2000,5500,"The port\r\n\r\n2\r\n00:00:06,000 --> 00:00:09,000\r\nThe road\r\n\r\n3\r\n00:00:10,000 --> 00:00:12,000\r\nThe railway"]]
as WebVTT: 00:00:02.000 --> 00:00:05.500, 00:00:06,000 --> 00:00:09,000, 00:00:10,000 --> 00:00:12,000
SEEN
