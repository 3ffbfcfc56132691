#!/usr/bin/env bash
# exif-date 2.1.1: a camera whose clock was never set took its picture in the year -1, one that knows the year alone the year before; .5 is 5 thousandths of a second.
#
# Exif writes 2014:11:20 10:00:00; noughts or blanks stand for what is not known, and parts of a second may follow.
# Guess that was wrong: noughts give no date, as blanks do; .5 is half a second.
# Seen: month 0 is December of the year before and day 0 the last of the month before; the figures after the point are counted as thousandths.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exif-date@2.1.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('exif-date');
for (const text of ['2014:11:20 10:00:00', '    :  :     :  :  ', '0000:00:00 00:00:00', '2014:00:00 00:00:00', '2014:11:00 00:00:00', '2014:11:20 10:00:00.5']) {
	const date = parse(text);
	console.log(`${text}: ${Number.isNaN(Number(date)) ? 'no date' : date.toISOString()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014:11:20 10:00:00: 2014-11-20T10:00:00.000Z
    :  :     :  :  : no date
0000:00:00 00:00:00: -000001-11-30T00:00:00.000Z
2014:00:00 00:00:00: 2013-11-30T00:00:00.000Z
2014:11:00 00:00:00: 2014-10-31T00:00:00.000Z
2014:11:20 10:00:00.5: 2014-11-20T10:00:00.005Z
SEEN
