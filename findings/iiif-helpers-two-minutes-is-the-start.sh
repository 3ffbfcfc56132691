#!/usr/bin/env bash
# @iiif/helpers 1.6.1: a passage from 0:02:00 to 0:02:30 of a recording begins at 0 and has no end.
#
# Media Fragments, which IIIF and Web Annotation name a time by, has seconds, mm:ss and hh:mm:ss.
# Guess that was wrong: the times are read by the rule that the selector names, or the selector is unknown and gives null, as page=3 does.
# Seen: what stands before the first colon is the second: an interview is quoted from its first word on, from 1:15:00 at its first second. Plain seconds are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @iiif/helpers@1.6.1
cat >try.mjs <<'JS'
import { parseSelector } from '@iiif/helpers';

for (const value of ['t=120,150', 't=npt:120,150', 't=02:00,02:30', 't=0:02:00,0:02:30', 't=1:15:00', 'page=3']) console.log(`${value}: ${JSON.stringify(parseSelector({ type: 'FragmentSelector', value }).selector?.temporal ?? null)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
t=120,150: {"startTime":120,"endTime":150}
t=npt:120,150: {"startTime":120,"endTime":150}
t=02:00,02:30: {"startTime":2}
t=0:02:00,0:02:30: {"startTime":0}
t=1:15:00: {"startTime":1}
page=3: null
SEEN
