#!/usr/bin/env bash
# tableschema 1.12.6: 1.000,5 with a comma for the decimals and points for the thousands is 10005, and -26.3 m, where a unit may stand, is 26.3.
#
# Table Schema says how the columns of a table are written: decimalChar and groupChar name the two signs, and bareNumber false lets a unit or a currency stand beside the number.
# Guess that was wrong: both signs together are read as the table says they are, as in most of Europe; and of what stands beside a number the minus stays, as it is part of the number.
# Seen: the comma becomes a point first and then all points are taken out, as those of groups; a figure without decimals comes out right, so that most rows of a column do.
# With bareNumber false all that is no digit is cut from both ends: a depth is a height, a debt a credit, .5 % is 5. The standard has decimalChar for the decimal point, whatever groupChar is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tableschema@1.12.6
cat >try.cjs <<'JS'
const { Field } = require('tableschema');

const told = (text, options) => {
	const value = new Field({ name: 'length', type: 'number', format: 'default', ...options }).castValue(text);
	console.log(`${text} ${JSON.stringify(options)}: ${value}`);
};
const european = { decimalChar: ',', groupChar: '.' };
for (const text of ['1.000', '1000,5', '1.000,5', '2.735,25']) told(text, european);
told('1 000,5', { decimalChar: ',', groupChar: ' ' });
told('1,000.5', { decimalChar: '.', groupChar: ',' });
for (const text of ['26.3 m', '-26.3 m', '-4 %', 'USD -5', '.5 %']) told(text, { bareNumber: false });
told('-26.3', { bareNumber: true });
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1.000 {"decimalChar":",","groupChar":"."}: 1000
1000,5 {"decimalChar":",","groupChar":"."}: 10005
1.000,5 {"decimalChar":",","groupChar":"."}: 10005
2.735,25 {"decimalChar":",","groupChar":"."}: 273525
1 000,5 {"decimalChar":",","groupChar":" "}: 1000.5
1,000.5 {"decimalChar":".","groupChar":","}: 1000.5
26.3 m {"bareNumber":false}: 26.3
-26.3 m {"bareNumber":false}: 26.3
-4 % {"bareNumber":false}: 4
USD -5 {"bareNumber":false}: 5
.5 % {"bareNumber":false}: 5
-26.3 {"bareNumber":true}: -26.3
SEEN
