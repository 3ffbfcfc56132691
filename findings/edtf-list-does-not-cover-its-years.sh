#!/usr/bin/env bash
# edtf 4.11.1 (EDTF dates): a list of all years from 2014 to 2016 covers 2014 alone, though it lists three.
#
# EDTF level 2 writes "all of these" in braces; two dots between two years stand for those between them.
# Guess that was wrong: covers() and includes() of such a list say yes to each year it gives when it is walked through.
# Seen: the walk gives 2014, 2015 and 2016, yet only 2014 is covered or included; the interval 2014/2016 covers it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact edtf@4.11.1
cat >try.mjs <<'JS'
import edtf from 'edtf';

const list = edtf('{2014..2016}');
console.log(`walked through: ${[...list].map((date) => date.edtf).join(' ')}`);
for (const year of ['2014', '2015', '2016']) {
	console.log(`${year}: covered ${list.covers(edtf(year))}, included ${list.includes(edtf(year))}`);
}
console.log(`2015 in 2014/2016: covered ${edtf('2014/2016').covers(edtf('2015'))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
walked through: 2014 2015 2016
2014: covered true, included true
2015: covered false, included false
2016: covered false, included false
2015 in 2014/2016: covered true
SEEN
