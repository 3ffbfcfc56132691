#!/usr/bin/env bash
# pinyin-pro 3.29.4: Kashgar, in Chinese Kashi, is written ka shen; Laoting is le ting.
#
# Names of places keep old readings of their characters: the second one of Kashi is read shi there and shen in "what".
# Guess that was wrong: the dictionary of words that gives Xiamen, Chongqing and Panyu rightly has a prefecture of four million people too.
# Seen: for these the reading is that of the single character, alone and with the word for prefecture after it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pinyin-pro@3.29.4
cat >try.mjs <<'JS'
import { pinyin } from 'pinyin-pro';

const names = { Xiamen: '\u53A6\u95E8', Chongqing: '\u91CD\u5E86', Panyu: '\u756A\u79BA', Kashi: '\u5580\u4EC0', 'Kashi prefecture': '\u5580\u4EC0\u5730\u533A', Laoting: '\u4E50\u4EAD' };
for (const [name, characters] of Object.entries(names)) {
	console.log(`${name}: ${pinyin(characters, { toneType: 'none' })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Xiamen: xia men
Chongqing: chong qing
Panyu: pan yu
Kashi: ka shen
Kashi prefecture: ka shen di qu
Laoting: le ting
SEEN
