#!/usr/bin/env bash
# historical-dates 0.2.2: a charter of the eighth day before the Kalends of March 1604 is of 23 February, not 22, and each Roman day from 14 to 24 February of a leap year is a day late.
#
# The library reads dates as old charters and letters have them, "a.d. viii kal. mart. mdciv", and writes them. The Roman leap year has its sixth day before the Kalends twice,
# the 24th and 25th, which is why it is called bissextile; up to the 23rd its days have the names of any other year.
# Guess that was wrong: the days before the doubled one have the same names in 1604 and in 1603, and there is a name for it.
# Seen: days are counted back from 1 March straight through, so that the 14th is the seventeenth before it, which February has in no year. What is read from a name of these
# days is a day late, without an error; the name with "bis", before the sixth, is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact historical-dates@0.2.2
cat >try.cjs <<'JS'
const { createDate, RomanDate } = require('historical-dates');

for (const day of [13, 14, 22, 23, 24, 25, 28]) {
	const [common, leap] = [1603, 1604].map((year) => String(RomanDate.fromDate(createDate(year, 2, day, 'julian'))));
	console.log(`${day} February: 1603 ${common}, 1604 ${leap}`);
}
for (const year of ['mdciii', 'mdciv']) {
	const date = RomanDate.fromString(`a.d. viii kal. mart. ${year}`, 'julian').toDate();
	console.log(`a.d. viii kal. mart. ${year}: ${date.year}-${date.month}-${date.day}`);
}
try {
	console.log(String(RomanDate.fromString('a.d. bis vi kal. mart. mdciv', 'julian').toDate()));
} catch {
	console.log('a.d. bis vi kal. mart. mdciv: refused');
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
13 February: 1603 Id. Feb. MDCIII, 1604 Id. Feb. MDCIV
14 February: 1603 a.d.XVI. Kal. Mart. MDCIII, 1604 a.d.XVII. Kal. Mart. MDCIV
22 February: 1603 a.d.VIII. Kal. Mart. MDCIII, 1604 a.d.IX. Kal. Mart. MDCIV
23 February: 1603 a.d.VII. Kal. Mart. MDCIII, 1604 a.d.VIII. Kal. Mart. MDCIV
24 February: 1603 a.d.VI. Kal. Mart. MDCIII, 1604 a.d.VII. Kal. Mart. MDCIV
25 February: 1603 a.d.V. Kal. Mart. MDCIII, 1604 a.d.VI. Kal. Mart. MDCIV
28 February: 1603 pridie Kal. Mart. MDCIII, 1604 a.d.III. Kal. Mart. MDCIV
a.d. viii kal. mart. mdciii: 1603-2-22
a.d. viii kal. mart. mdciv: 1604-2-23
a.d. bis vi kal. mart. mdciv: refused
SEEN
