#!/usr/bin/env bash
# @geolonia/japanese-numeral 1.0.2: 2,000万 and 3.5億 are 0, and 12億3,456万 has lost its second half.
#
# Japanese papers count in 万 (10,000) and 億 (100 million), with figures before them, a comma for thousands and a point for tenths.
# Guess that was wrong: a figure with a comma or a point is read, or refused with an error, as 大正十五 is.
# Seen: the answer is 0, or what stood before the comma; in a sentence only what follows the comma or the point is found: 2,000万円 holds "000万".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @geolonia/japanese-numeral@1.0.2
cat >try.mjs <<'JS'
import numerals from '@geolonia/japanese-numeral';

for (const text of ['2000万', '2,000万', '3億5千万', '3.5億', '1億2345万', '12億3,456万', '大正十五']) {
	let number;
	try {
		number = numerals.kanji2number(text).toLocaleString('en');
	} catch {
		number = 'refused';
	}
	console.log(`${text}: ${number}`);
}
for (const text of ['予算は2000万円', '予算は2,000万円', '人口は1億2,345万人', '費用は1.2兆円']) console.log(`${text}: ${numerals.findKanjiNumbers(text).join(' and ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2000万: 20,000,000
2,000万: 0
3億5千万: 350,000,000
3.5億: 0
1億2345万: 123,450,000
12億3,456万: 1,200,000,000
大正十五: refused
予算は2000万円: 2000万
予算は2,000万円: 000万
人口は1億2,345万人: 1億2 and 345万
費用は1.2兆円: 2兆
SEEN
