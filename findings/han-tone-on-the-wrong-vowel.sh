#!/usr/bin/env bash
# han 0.0.7: Xinjiang is written xīn jīang, with the mark of the tone on the wrong vowel, and Xiamen sha men.
#
# The package writes Chinese names in pinyin, with the marks of the tones.
# Guess that was wrong: the mark stands where the rule of pinyin puts it, on the a wherever there is one.
# Seen: of several vowels the first has the mark, also in guā and xià, so that a search for jiāng finds nothing; signs of several readings get the commonest, as in Xiamen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact han@0.0.7
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { letter, pinyin } = createRequire(import.meta.url)('han');
for (const name of ['北京', '新疆', '瓜达尔', '厦门', '重庆']) {
	console.log(`${name}: ${pinyin(name).map(([first]) => first).join(' ')}; ${letter(name, ' ')}; with jiāng, guā or xià: ${pinyin(name).flat().some((reading) => ['jiāng', 'guā', 'xià'].includes(reading.normalize('NFC')))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
北京: běi jīng; bei jing; with jiāng, guā or xià: false
新疆: xīn jīang; xin jiang; with jiāng, guā or xià: false
瓜达尔: gūa dá ěr; gua da er; with jiāng, guā or xià: false
厦门: shà mén; sha men; with jiāng, guā or xià: false
重庆: zhòng qìng; zhong qing; with jiāng, guā or xià: false
SEEN
