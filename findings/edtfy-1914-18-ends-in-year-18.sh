#!/usr/bin/env bash
# edtfy 0.0.8: "1914-18" becomes 1914/0018, a span that ends in the eighteenth year after Christ, and so does "winter 2014-15".
#
# It writes dates that people type as EDTF. Wars, fiscal years, seasons and statutes are given with the century left out of the second year.
# Guess that was wrong: the second year is in the century of the first, or the text is refused, as "2014/15" is.
# Seen: the two digits are a year by themselves, so that the span ends before it begins; a span with both years in full is right. Nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact edtfy@0.0.8
cat >try.mjs <<'JS'
import edtfy from 'edtfy';

for (const text of ['1914-1918', '1914-18', 'from 1939 to 45', '2019-20', 'winter 2014-15', 'Nov 2014 - Mar 15']) {
	const written = edtfy(text);
	const [from, to] = written.split('/').map((date) => Number(date.slice(0, 4)));
	console.log(`${text}: ${written}${to < from ? ', ends before it begins' : ''}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1914-1918: 1914/1918
1914-18: 1914/0018, ends before it begins
from 1939 to 45: 1939/0045, ends before it begins
2019-20: 2019/0020, ends before it begins
winter 2014-15: 2014-24/0015, ends before it begins
Nov 2014 - Mar 15: 2014-11/0015-03, ends before it begins
SEEN
