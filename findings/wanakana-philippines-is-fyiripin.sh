#!/usr/bin/env bash
# wanakana 5.3.1: the Philippines are "fyiripin", Genova is "jenovua" and Timor "teimooru", and not every name comes back.
#
# Names of foreign places are written in katakana with small vowels for sounds that Japanese lacks: fi, va, ti, du. Extended Hepburn writes them so in Latin letters.
# Guess that was wrong: what toKatakana() makes of firipin and jenova is turned into firipin and jenova by toRomaji().
# Seen: a small i after fu is written yi, a small a as if it were large, ti and tei are one; read back, Genova, Timor and Dijon have another spelling.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wanakana@5.3.1
cat >try.mjs <<'JS'
import { toKatakana, toRomaji } from 'wanakana';

for (const [name, latin] of [['フィリピン', 'firipin'], ['ジェノヴァ', 'jenova'], ['ティモール', 'timooru'], ['ディジョン', 'dijon'], ['デュッセルドルフ', 'dyusserudorufu'], ['ヴェトナム', 'vetonamu'], ['チェコ', 'cheko'], ['ファロ', 'faro']]) {
	const written = toRomaji(name);
	const back = toKatakana(written);
	console.log(`${name}: ${written}, by Hepburn ${latin}; read back ${back}${back === name ? '' : ' (another)'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
フィリピン: fyiripin, by Hepburn firipin; read back フィリピン
ジェノヴァ: jenovua, by Hepburn jenova; read back ジェノヴア (another)
ティモール: teimooru, by Hepburn timooru; read back テイモオル (another)
ディジョン: deijon, by Hepburn dijon; read back デイジョン (another)
デュッセルドルフ: deyusserudorufu, by Hepburn dyusserudorufu; read back デユッセルドルフ (another)
ヴェトナム: vyetonamu, by Hepburn vetonamu; read back ヴェトナム
チェコ: cheko, by Hepburn cheko; read back チェコ
ファロ: fuaro, by Hepburn faro; read back フアロ (another)
SEEN
