#!/usr/bin/env bash
# format-si-unit 0.0.14: three nautical miles are five thousandths of a millimetre, five minutes are an eighth of a millimetre long, and 1,500 m are one metre.
#
# parseAndConvertSiUnit() reads a quantity and gives lengths in millimetres.
# Guess that was wrong: min is the minute and nmi the nautical mile of 1852 m, as the brochure of the SI and seafarers have them, and what is read only in part is no number.
# Seen: prefixes are put before inches and miles, so that min is a thousandth of an inch and nmi the thousand-millionth part of a mile on land. A comma ends the number: of 1,500 m one metre is
# left, and of 46,000 W 46 W, without an error. Kilometres, miles and yards are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact format-si-unit@0.0.14
cat >try.mjs <<'JS'
import { parseAndConvertSiUnit } from 'format-si-unit';

for (const text of ['5 min', '5 s', '1500 m', '1,500 m', '46,000 W', '1.5 km', '2 Mm', '3 mi', '3 yd', '3 nmi']) {
	let seen;
	try {
		const { value, unitOfValue } = parseAndConvertSiUnit(text);
		seen = `${value} ${unitOfValue}`;
	} catch (error) {
		seen = error.name;
	}
	console.log(`${text}: ${seen}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
5 min: 0.127 mm
5 s: 5000 ms
1500 m: 1500000 mm
1,500 m: 1000 mm
46,000 W: 46 W
1.5 km: 1500000 mm
2 Mm: 2000000000 mm
3 mi: 4828032 mm
3 yd: 2743.2 mm
3 nmi: 0.004828032 mm
SEEN
