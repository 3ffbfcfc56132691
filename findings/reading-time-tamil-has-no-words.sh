#!/usr/bin/env bash
# reading-time-estimator 2.13.0: a text in Tamil, Georgian, Armenian, Amharic or Thai has no words and is read in no time.
#
# It counts the words of a text and reckons how many minutes it takes to read.
# Guess that was wrong: words with spaces between them are counted in any script, as those of Urdu, Korean and Nepali are, or an unknown script is told.
# Seen: 0 words for scripts that it does not list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact reading-time-estimator@2.13.0
cat >try.mjs <<'JS'
import { readingTime } from 'reading-time-estimator';

for (const [language, text] of [['English', 'port of Gwadar'], ['Urdu', 'گوادر کی بندرگاہ'], ['Nepali', 'नेपाल को बन्दरगाह'], ['Tamil', 'சென்னை துறைமுகம்'], ['Georgian', 'ფოთის ნავსადგური'], ['Armenian', 'Երևանի կայարան'], ['Amharic', 'አዲስ አበባ'], ['Thai', 'ท่าเรือ กรุงเทพ']]) {
	const { words, minutes } = readingTime(`${text} `.repeat(300));
	console.log(`${language}: ${words} words, ${minutes} minutes`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
English: 900 words, 5 minutes
Urdu: 900 words, 5 minutes
Nepali: 900 words, 5 minutes
Tamil: 0 words, 0 minutes
Georgian: 0 words, 0 minutes
Armenian: 0 words, 0 minutes
Amharic: 0 words, 0 minutes
Thai: 0 words, 0 minutes
SEEN
