#!/usr/bin/env bash
# @koozaki/romaji-conv 2.0.35 (with wanakana 5.3.1): Sannomiya, a station, is さんおみや in kana, San-omiya, Annaka is An-aka, and konnichiwa kon-ichiwa.
#
# In Hepburn's romanization, which is that of signs, maps and passports, n is doubled where ん comes before a syllable with n, and an apostrophe stands after ん before a vowel.
# Guess that was wrong: the package, which reads romaji, reads names as they are written on signs.
# Seen: nn is taken for ん alone, as when typing on a Japanese keyboard, so that the syllable after it loses its n; the apostrophe stays in the midst of kana. Nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @koozaki/romaji-conv@2.0.35 wanakana@5.3.1
cat >try.mjs <<'JS'
import conv from '@koozaki/romaji-conv';
import { toHiragana } from 'wanakana';

const read = conv.default ?? conv;
for (const name of ['sannomiya', 'annaka', 'tennouji', 'konnichiwa', 'shinjuku', 'hokkaidou', "shin'osaka"]) {
	console.log(`${name}: ${read(name).toHiragana()}; by wanakana ${toHiragana(name)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
sannomiya: さんおみや; by wanakana さんのみや
annaka: あんあか; by wanakana あんなか
tennouji: てんおうじ; by wanakana てんのうじ
konnichiwa: こんいちわ; by wanakana こんにちわ
shinjuku: しんじゅく; by wanakana しんじゅく
hokkaidou: ほっかいどう; by wanakana ほっかいどう
shin'osaka: しん'おさか; by wanakana しんおさか
SEEN
