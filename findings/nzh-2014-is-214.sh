#!/usr/bin/env bash
# nzh 1.0.14: 二〇一四, the year 2014, is 214, 两千, two thousand, is 0, and 230 million are 30 million.
#
# Chinese papers write years digit by digit with 〇 for nought, and two before thousands, myriads and hundreds of millions as 两.
# Guess that was wrong: what the package does not read is refused, or stays as it is.
# Seen: a sign that it does not know counts as nothing, wherever it stands: the two of 两亿三千万 is gone, the twenty of 廿五 as well, and a twentieth, 百分之五, is 105.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nzh@1.0.14
cat >try.mjs <<'JS'
import nzh from 'nzh';

for (const [text, number] of [['二千零一十四', 2014], ['一万零五百', 10_500], ['二〇一四', 2014], ['两千', 2000], ['两亿三千万', 230_000_000], ['廿五', 25], ['百分之五', 0.05]]) {
	const read = Number(nzh.cn.decodeS(text));
	console.log(`${text}: ${read}${read === number ? '' : `, not ${number}`}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
二千零一十四: 2014
一万零五百: 10500
二〇一四: 214, not 2014
两千: 0, not 2000
两亿三千万: 30000000, not 230000000
廿五: 5, not 25
百分之五: 105, not 0.05
SEEN
