#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8: 14 August 1947, kept as a moment after midnight, is 15 August in the column of days; after 1970 the same is right.
#
# Parquet counts the days of a DATE from 1 January 1970, and those before it are negative.
# Guess that was wrong: whatever the hour of a Date, the day of it is kept.
# Seen: the number of days is cut toward nought, so every moment before 1970 but midnight gives the next day. An empty list comes back as null, as one that is not known does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @dsnp/parquetjs@1.8.8
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const parquet = createRequire(import.meta.url)('@dsnp/parquetjs');
const days = ['1914-07-28T11:00:00Z', '1947-08-14T00:00:00Z', '1947-08-14T09:00:00Z', '2014-11-20T00:00:00Z', '2014-11-20T09:00:00Z'];
const schema = new parquet.ParquetSchema({ moment: { type: 'UTF8' }, day: { type: 'DATE' }, places: { type: 'UTF8', repeated: true } });
const writer = await parquet.ParquetWriter.openFile(schema, 'days.parquet');
for (const [index, moment] of days.entries()) await writer.appendRow({ moment, day: new Date(moment), places: index ? ['Karachi'] : [] });
await writer.close();
const reader = await parquet.ParquetReader.openFile('days.parquet');
const cursor = reader.getCursor();
for (let row = await cursor.next(); row; row = await cursor.next()) console.log(`${row.moment}: ${row.day.toISOString().slice(0, 10)}, ${JSON.stringify(row.places)}`);
await reader.close();
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1914-07-28T11:00:00Z: 1914-07-29, null
1947-08-14T00:00:00Z: 1947-08-14, ["Karachi"]
1947-08-14T09:00:00Z: 1947-08-15, ["Karachi"]
2014-11-20T00:00:00Z: 2014-11-20, ["Karachi"]
2014-11-20T09:00:00Z: 2014-11-20, ["Karachi"]
SEEN
