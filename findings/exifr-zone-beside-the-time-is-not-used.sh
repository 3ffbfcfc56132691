#!/usr/bin/env bash
# exifr 7.1.3 (pictures made with piexif-ts 2.1.0 and jpeg-js 0.4.4): the moment of a picture changes with the zone of the computer that reads it, though the picture names its own.
#
# Exif 2.31 and later keeps the zone of the time a picture was taken, OffsetTimeOriginal; phones write it.
# Guess that was wrong: a Date, which is a moment, is made of the time and that zone.
# Seen: the zone is given beside it as a text, and the Date is the same time of day in the zone of the computer, so that a picture of 23:30 in Gwadar is four hours off in London in summer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exifr@7.1.3 piexif-ts@2.1.0 jpeg-js@0.4.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const piexif = require('piexif-ts');
const { ExifIFD } = piexif.TagValues;
const pixel = require('jpeg-js').encode({ data: Buffer.alloc(4, 255), width: 1, height: 1 }, 90).data.toString('binary');
const Exif = { [ExifIFD.DateTimeOriginal]: '2014:05:12 23:30:00', [ExifIFD.OffsetTimeOriginal]: '+05:00' };
const read = await require('exifr').parse(Buffer.from(piexif.insert(piexif.dump({ Exif }), pixel), 'binary'));
console.log(`${process.env.TZ}: ${read.DateTimeOriginal.toISOString()}, ${read.OffsetTimeOriginal}`);
JS
for zone in Asia/Karachi Europe/London America/New_York; do TZ=$zone node try.mjs; done | tee seen.txt
diff seen.txt - <<'SEEN'
Asia/Karachi: 2014-05-12T18:30:00.000Z, +05:00
Europe/London: 2014-05-12T22:30:00.000Z, +05:00
America/New_York: 2014-05-13T03:30:00.000Z, +05:00
SEEN
