#!/usr/bin/env bash
# prettify-pinyin 0.1.5: Guangzhou before a full stop is "Guǎng zhundefinedu1", Hami before a comma "Hā mundefined4", and Anhui and Russia keep their figures.
#
# The package puts the marks of the tones where the figures of a dictionary stand: Guang3 zhou1 is Guǎng zhōu.
# Guess that was wrong: a mark of punctuation stays beside the syllable, a syllable that can't be read as it was, and a capital vowel takes its mark as a small one does.
# Seen: the last sign of a syllable is taken for the figure, whatever it is; of capital vowels the first has no mark, so that Ouzhou, Europe, has it on the u, where pinyin has it on the O.
# The u: of the dictionary it was made for keeps its colon. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact prettify-pinyin@0.1.5
cat >try.mjs <<'JS'
import pinyin from 'prettify-pinyin';

for (const text of ['Guang3 zhou1', 'Guang3 zhou1.', 'Ha1 mi4, Xin1 jiang1', '(Xi1 an1)', 'zhe4 li', 'An1 hui1', 'E2 luo2 si1', 'Ou1 zhou1', 'Ao4 men2', 'Lu:4 shun4']) {
	console.log(`${text}: ${pinyin.prettify(text)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Guang3 zhou1: Guǎng zhōu
Guang3 zhou1.: Guǎng zhundefinedu1
Ha1 mi4, Xin1 jiang1: Hā mundefined4 Xīn jiāng
(Xi1 an1): (Xī undefinedn1
zhe4 li: zhè lundefine
An1 hui1: An1 huī
E2 luo2 si1: E2 luó sī
Ou1 zhou1: Oū zhōu
Ao4 men2: Aò mén
Lu:4 shun4: Lù: shùn
SEEN
