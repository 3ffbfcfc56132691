#!/usr/bin/env bash
# flexsearch 0.8.212: a search for 1000 finds 1100, and one for 1990 finds 1190.
#
# By the guide to its encoders a letter written twice counts once, as in "missing", and long figures are cut into threes. The index has no options set.
# Guess that was wrong: figures are found as they are written, so that a year finds itself alone.
# Seen: digits written twice count once too, after the cut into threes: 1000 and 1100 are both "10" and "0"; 11 is "1", and finds 2011.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact flexsearch@0.8.212
cat >try.mjs <<'JS'
import flexsearch from 'flexsearch';

const index = new flexsearch.Index();
const texts = ['in the year 1000', 'in the year 1100', 'in the year 1990', 'in the year 1190', 'in the year 2011', 'in the year 1815'];
texts.forEach((text, key) => index.add(key, text));
for (const query of ['1000', '1990', '11', '1815']) {
	const found = index.search(query).map((key) => texts[key].slice(-4));
	console.log(`${query} finds ${found.sort().join(', ')}; looked up as ${index.encoder.encode(query).join(' ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1000 finds 1000, 1100; looked up as 10 0
1990 finds 1190, 1990; looked up as 19 0
11 finds 2011; looked up as 1
1815 finds 1815; looked up as 181 5
SEEN
