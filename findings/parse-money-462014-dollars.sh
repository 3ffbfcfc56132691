#!/usr/bin/env bash
# parse-money 1.0.12: "$46 billion in 2014" is 462,014 dollars, "$2-3 billion" is 23, and an Australian dollar is an American one.
#
# The package reads money out of a text, whatever stands before and after it.
# Guess that was wrong: where there are two figures the one beside the sign of the currency is taken, or nothing is.
# Seen: the digits of all figures are joined to one amount, spans and years with them; A$ and C$ are USD, although R$ is known for BRL.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-money@1.0.12
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const parse = createRequire(import.meta.url)('parse-money').default;
for (const text of ['$46.5 in 2014', '$46 billion in 2014', '$2-3 billion', '$1.2–1.5 billion', 'from $5 to $7', 'A$20', 'C$20', 'R$20']) {
	const { amount, currency } = parse(text);
	console.log(`${text}: ${amount} ${currency}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
$46.5 in 2014: 46.52014 USD
$46 billion in 2014: 462014 USD
$2-3 billion: 23 USD
$1.2–1.5 billion: 1215 USD
from $5 to $7: 57 USD
A$20: 20 USD
C$20: 20 USD
R$20: 20 BRL
SEEN
