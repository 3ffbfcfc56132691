#!/usr/bin/env bash
# indian-number-format 1.0.5: a gain of 50 rupees is "50.00" and a loss of 50 rupees "-50"; a loss of 12,34,567.5 keeps one figure where a gain has two.
#
# formatFixed() writes a number in lakhs and crores with as many figures after the point as asked for.
# Guess that was wrong: a column of gains and losses that is written with two figures has two figures throughout.
# Seen: what is below nought is rounded to two figures at most and is not filled up with noughts. Intl.NumberFormat for India writes two for both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact indian-number-format@1.0.5
cat >try.mjs <<'JS'
import indian from 'indian-number-format';

const intl = new Intl.NumberFormat('en-IN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
for (const sum of [50, -50, 1234567.5, -1234567.5, 12345.678, -12345.678]) console.log(`${sum}: ${indian.formatFixed(sum, 2)}, Intl ${intl.format(sum)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
50: 50.00, Intl 50.00
-50: -50, Intl -50.00
1234567.5: 12,34,567.50, Intl 12,34,567.50
-1234567.5: -12,34,567.5, Intl -12,34,567.50
12345.678: 12,345.68, Intl 12,345.68
-12345.678: -12,345.68, Intl -12,345.68
SEEN
