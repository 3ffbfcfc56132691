#!/usr/bin/env bash
# japanese 1.2.0: in Latin letters "2014" and "CPEC" are empty texts, "Karachi カラチ" is " karachi", and 東京タワー, Tokyo Tower, is "tawā".
#
# The package writes Japanese in kana of either kind and in Latin letters; names of foreign places and figures stand in the same line.
# Guess that was wrong: what is Latin already is left as it is, and a sign of which the reading is not known too, as it is when hiragana is asked for.
# Seen: of everything that is not kana or one of a few marks nothing is left, without a word, so that two lines that differ in their year are the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact japanese@1.2.0
cat >try.mjs <<'JS'
import japanese from 'japanese';

for (const text of ['カラチ・ラホール', '2014', 'CPEC とうろ', 'Karachi カラチ', 'シルクロード（1978）', '東京タワー', '5キロ', '50キロ']) {
	console.log(`${text}: "${japanese.romanize(text)}", in hiragana "${japanese.hiraganize(text)}"`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
カラチ・ラホール: "karachi-rahōru", in hiragana "からち・らほーる"
2014: "", in hiragana "2014"
CPEC とうろ: " tōro", in hiragana "CPEC とうろ"
Karachi カラチ: " karachi", in hiragana "Karachi からち"
シルクロード（1978）: "shirukurōdo()", in hiragana "しるくろーど（1978）"
東京タワー: "tawā", in hiragana "東京たわー"
5キロ: "kiro", in hiragana "5きろ"
50キロ: "kiro", in hiragana "50きろ"
SEEN
