#!/usr/bin/env bash
# chrono-node 2.10.3: a year of the Taisho, Meiji or Minguo era is read as that year after Christ.
#
# Its Japanese parser knows the eras of Showa, Heisei and Reiwa. Papers before 1926 are dated by Taisho and Meiji, those of Taiwan by the Republic.
# Guess that was wrong: an era it does not know leaves the date unread, or without a year.
# Seen: the era is left outside the words found, its year stands, marked as certain: 1926 becomes the year 15, 1905 the year 38, 2014 the year 103.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >try.mjs <<'JS'
import * as chrono from 'chrono-node';

for (const [parser, written] of [
	['ja', '平成26年11月20日'],
	['ja', '昭和64年1月7日'],
	['ja', '大正15年12月25日'],
	['ja', '明治38年9月5日'],
	['zh', '民國103年11月20日']
]) {
	const [{ text, start }] = chrono[parser].parse(written);
	console.log(`${written}: found ${text}, year ${start.get('year')}, certain: ${start.isCertain('year')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
平成26年11月20日: found 平成26年11月20日, year 2014, certain: true
昭和64年1月7日: found 昭和64年1月7日, year 1989, certain: true
大正15年12月25日: found 15年12月25日, year 15, certain: true
明治38年9月5日: found 38年9月5日, year 38, certain: true
民國103年11月20日: found 103年11月20日, year 103, certain: true
SEEN
