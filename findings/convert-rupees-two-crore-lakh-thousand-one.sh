#!/usr/bin/env bash
# convert-rupees-into-words 1.0.6: two crore and one is Two Crore Lakh Thousand One, a hundred is Hundred without One, and 350 crore are no words at all.
#
# In rupees a group of digits that is nought has no name: 2,00,00,001 is two crore and one.
# Guess that was wrong: what is said of 1947 and of five lakh is said of round sums too; a sum that is too large is refused.
# Seen: names of empty groups stay unless all that follows is nought, Hundred stands without One where nothing follows it, and from ten digits on the text is empty. amount-in-words is right for all of these.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact convert-rupees-into-words@1.0.6 amount-in-words@1.0.1
cat >try.cjs <<'JS'
const words = require('convert-rupees-into-words');
const { AmountToWords } = require('amount-in-words');

const other = new AmountToWords();
for (const sum of [1947, 500_000, 100, 1_000_100, 1_000_001, 10_000_100, 20_000_001, 100_000_007, 460_000_000, 3_500_000_000]) {
	console.log(`${sum}: ${words(sum) || 'nothing'}; amount-in-words: ${other.toWords(sum, 'IND')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1947: One Thousand Nine Hundred Forty Seven Rupees; amount-in-words: One Thousand Nine Hundred Forty Seven Rupees
500000: Five Lakh Rupees; amount-in-words: Five Lakh Rupees
100: Hundred Rupees; amount-in-words: One Hundred Rupees
1000100: Ten Lakh Thousand Hundred Rupees; amount-in-words: Ten Lakh One Hundred Rupees
1000001: Ten Lakh Thousand One Rupees; amount-in-words: Ten Lakh One Rupees
10000100: One Crore Lakh Thousand Hundred Rupees; amount-in-words: One Crore One Hundred Rupees
20000001: Two Crore Lakh Thousand One Rupees; amount-in-words: Two Crore One Rupees
100000007: Ten Crore Lakh Thousand Seven Rupees; amount-in-words: Ten Crore Seven Rupees
460000000: Forty Six Crore Rupees; amount-in-words: Forty Six Crore Rupees
3500000000: nothing; amount-in-words: Three Hundred Fifty Crore Rupees
SEEN
