#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5: a cue of a few seconds lasts four minutes or has no end, if it says where on the screen it stands and leaves the hours out of its times.
#
# WebVTT lets the hours out of a time, as 00:04.000, and takes settings such as align:start after the second one; SRT ends its lines with CR and LF.
# Guess that was wrong: either freedom that the format gives may be taken with the other.
# Seen: without hours and with align:start the end is null, with line:0 four minutes instead of four seconds; and with CR and LF every text and number ends in a CR.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @plussub/srt-vtt-parser@2.0.5
cat >try.mjs <<'JS'
import { parse } from '@plussub/srt-vtt-parser';

for (const times of ['00:00:01.500 --> 00:00:04.000', '00:00:01.500 --> 00:00:04.000 align:start', '00:01.500 --> 00:04.000', '00:01.500 --> 00:04.000 align:start', '00:01.500 --> 00:04.000 line:0']) {
	console.log(`${times}: ${JSON.stringify(parse(`WEBVTT\n\n${times}\nGwadar\n`).entries)}`);
}
console.log(JSON.stringify(parse('1\r\n00:00:01,500 --> 00:00:04,000\r\nGwadar\r\nport\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\nKarachi\r\n').entries));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
00:00:01.500 --> 00:00:04.000: [{"id":"","from":1500,"to":4000,"text":"Gwadar"}]
00:00:01.500 --> 00:00:04.000 align:start: [{"id":"","from":1500,"to":4000,"text":"Gwadar"}]
00:01.500 --> 00:04.000: [{"id":"","from":1500,"to":4000,"text":"Gwadar"}]
00:01.500 --> 00:04.000 align:start: [{"id":"","from":1500,"to":null,"text":"Gwadar"}]
00:01.500 --> 00:04.000 line:0: [{"id":"","from":1500,"to":240000,"text":"Gwadar"}]
[{"id":"1\r","from":1500,"to":4000,"text":"Gwadar\r\nport\r"},{"id":"2\r","from":5000,"to":6000,"text":"Karachi\r"}]
SEEN
