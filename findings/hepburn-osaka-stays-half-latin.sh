#!/usr/bin/env bash
# hepburn 1.3.0: Ōsaka in hiragana is "Ōさか" and Tōkyō stays Latin, while in katakana both are right.
#
# The package writes Japanese in Latin letters by the system of Hepburn, and back; maps and books write long vowels with a bar.
# Guess that was wrong: what it reads in one of the two kana it reads in the other, and what it writes itself it reads back.
# Seen: letters with a bar pass unread into hiragana; and of kana a long o is written OU or OO, unless it has the katakana sign of length, when it gets a bar.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hepburn@1.3.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { fromKana, toHiragana, toKatakana } = createRequire(import.meta.url)('hepburn');
for (const name of ['Nara', 'Ōsaka', 'Tōkyō', 'Kyūshū']) console.log(`${name}: ${toHiragana(name)}, ${toKatakana(name)}`);
for (const kana of ['とうきょう', 'トーキョー', 'おおさか', 'オーサカ']) console.log(`${kana}: ${fromKana(kana)}, and back ${toHiragana(fromKana(kana))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Nara: なら, ナラ
Ōsaka: Ōさか, オーサカ
Tōkyō: TŌKYŌ, トーキョー
Kyūshū: KYŪSHŪ, キューシュー
とうきょう: TOUKYOU, and back とうきょう
トーキョー: TŌKYŌ, and back TŌKYŌ
おおさか: OOSAKA, and back おおさか
オーサカ: ŌSAKA, and back Ōさか
SEEN
