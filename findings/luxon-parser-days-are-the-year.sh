#!/usr/bin/env bash
# luxon-parser 1.0.3 (with luxon 3.7.2): "Nov 20-22, 2014" is 20 November 2022.
#
# The package adds dates as people write them to Luxon, in several orders and with months as words.
# Guess that was wrong: of two days the first is read, or nothing, as nothing is of "Q3 2014".
# Seen: the second day is the year, in this century; the year that is written is passed over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact luxon-parser@1.0.3 luxon@3.7.2
cat >try.mjs <<'JS'
import { dateTimeFromHuman } from 'luxon-parser';

for (const text of ['20 November 2014', 'Nov 20, 2014', 'Nov 20-22, 2014', 'November 20-22, 2014', '20-22 November 2014', 'Q3 2014']) console.log(`${text}: ${dateTimeFromHuman(text)?.toISODate() ?? 'nothing'}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
20 November 2014: 2014-11-20
Nov 20, 2014: 2014-11-20
Nov 20-22, 2014: 2022-11-20
November 20-22, 2014: 2022-11-20
20-22 November 2014: 2014-11-22
Q3 2014: nothing
SEEN
