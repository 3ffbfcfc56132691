#!/usr/bin/env bash
# chinese-numbers-converter 2.3.1: 一亿二千万, a hundred and twenty million, is 1,000,020,000,000, and so is 1亿2千万; 1亿 and 1.2亿 are right.
#
# The package reads Chinese numbers, in signs, in figures or in both, and puts figures in their place in a text; 万 is ten thousand, 亿 ten thousand times that.
# Guess that was wrong: what stands before 亿 is counted by it alone, and what stands between it and 万 by 万, as thousands are in 十二万五千.
# Seen: 万 counts what stands before 亿 once more, so that this part is ten thousand times too large, of the number of China's people, too. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chinese-numbers-converter@2.3.1
cat >try.cjs <<'JS'
const ChineseNumber = require('chinese-numbers-converter');

const numbers = {
	十二万五千: 125000, '1亿': 1e8, '1.2亿': 1.2e8, 一亿零五百: 100000500,
	一亿二千万: 1.2e8, '1亿2千万': 1.2e8, 十四亿一千万: 1.41e9, 一亿二千三百四十五万六千七百八十九: 123456789,
};
for (const [text, number] of Object.entries(numbers)) {
	console.log(`${text}, ${number}: ${new ChineseNumber(text).toInteger()}`);
}
console.log(new ChineseNumber('港口投资1亿2千万元').toArabicString());
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
十二万五千, 125000: 125000
1亿, 100000000: 100000000
1.2亿, 120000000: 120000000
一亿零五百, 100000500: 100000500
一亿二千万, 120000000: 1000020000000
1亿2千万, 120000000: 1000020000000
十四亿一千万, 1410000000: 14000010000000
一亿二千三百四十五万六千七百八十九, 123456789: 1000023456789
港口投资1000020000000元
SEEN
