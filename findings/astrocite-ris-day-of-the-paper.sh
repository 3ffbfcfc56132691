#!/usr/bin/env bash
# astrocite-ris 0.16.4: the day of a newspaper is kept or lost by which of two lines comes first, and a season becomes empty numbers.
#
# RIS gives the year in PY and the whole date in DA as year/month/day/other; databases write them in either order. The fourth part is for a season or an edition.
# Guess that was wrong: with both fields the date of the issue is the fuller one; empty parts are left out.
# Seen: the later line wins, the year alone too; in year///season the empty month and day go into date-parts as empty text, which CSL does not allow, and
# the season is gone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact astrocite-ris@0.16.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('astrocite-ris');
const read = (...lines) => JSON.stringify(parse(['TY  - NEWS', 'TI  - The port', ...lines, 'ER  - ', ''].join('\n'))[0].issued);
console.log(`PY, then DA: ${read('PY  - 2014', 'DA  - 2014/11/20/')}`);
console.log(`DA, then PY: ${read('DA  - 2014/11/20/', 'PY  - 2014')}`);
console.log(`Y1 with a season: ${read('Y1  - 2014///Autumn')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
PY, then DA: {"date-parts":[["2014","11","20"]]}
DA, then PY: {"date-parts":[["2014"]]}
Y1 with a season: {"date-parts":[["2014","",""]]}
SEEN
