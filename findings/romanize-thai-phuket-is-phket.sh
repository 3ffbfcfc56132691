#!/usr/bin/env bash
# @dehoist/romanize-thai 1.0.0: Phuket is "phket", Ayutthaya "yuthya" and Chiang Mai "chianghaim".
#
# Thai leaves some vowels unwritten, which only a dictionary knows; others are signs of the script, below, before or after their consonant.
# Guess that was wrong: the unwritten ones may be missing, and what is written is there, in the order in which it is spoken.
# Seen: the long and the short u of Phuket and Phitsanulok are dropped, that of U Thong stays; the vowel of Mai stands before its m; letters of Nakhon
# Ratchasima are lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @dehoist/romanize-thai@1.0.0
cat >try.mjs <<'JS'
import { romanize } from '@dehoist/romanize-thai';

for (const [name, map] of [['กระบี่', 'Krabi'], ['สงขลา', 'Songkhla'], ['ภูเก็ต', 'Phuket'], ['พิษณุโลก', 'Phitsanulok'], ['อู่ทอง', 'U Thong'], ['อยุธยา', 'Ayutthaya'], ['เชียงใหม่', 'Chiang Mai'], ['นครราชสีมา', 'Nakhon Ratchasima'], ['นครสวรรค์', 'Nakhon Sawan']]) {
	console.log(`${name}: ${romanize(name)}, on maps ${map}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
กระบี่: krabi, on maps Krabi
สงขลา: songkhla, on maps Songkhla
ภูเก็ต: phket, on maps Phuket
พิษณุโลก: phisnlok, on maps Phitsanulok
อู่ทอง: uthong, on maps U Thong
อยุธยา: yuthya, on maps Ayutthaya
เชียงใหม่: chianghaim, on maps Chiang Mai
นครราชสีมา: nkhaachsima, on maps Nakhon Ratchasima
นครสวรรค์: nkhrswakh, on maps Nakhon Sawan
SEEN
