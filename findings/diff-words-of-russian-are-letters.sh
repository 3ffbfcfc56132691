#!/usr/bin/env bash
# diff 9.0.0: two Russian, Urdu or Hindi texts are compared letter by letter, though the function is the one for words.
#
# Two versions of a text, or two translations, are compared word by word, so that the reader sees which words were changed.
# Guess that was wrong: diffWords() takes words for words in any alphabet that puts spaces between them, since it does so with Ürümqi and Łódź.
# Seen: beyond Latin every letter is a word; Gwadar and Karachi in Cyrillic share an a and an r, and what is marked can't be read. With Intl.Segmenter as an option it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact diff@9.0.0
cat >try.mjs <<'JS'
import { diffWords } from 'diff';

const mark = (parts) => parts.map(({ added, removed, value }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value)).join('');
for (const [language, first, second] of [['en', 'The port of Łódź', 'The port of Ürümqi'], ['ru', 'порт Гвадар', 'порт Карачи'], ['ur', 'بندرگاہ گوادر', 'بندرگاہ کراچی'], ['hi', 'बंदरगाह ग्वादर', 'बंदरगाह कराची']]) {
	const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
	console.log(`${mark(diffWords(first, second))} | ${mark(diffWords(first, second, { intlSegmenter }))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
The port of [-Łódź-]{+Ürümqi+} | The port of [-Łódź-]{+Ürümqi+}
порт [-Гв-]{+К+}а[-да-]р{+ачи+} | порт [-Гвадар-]{+Карачи+}
بندرگاہ [-گواد-]{+ک+}ر{+اچی+} | بندرگاہ [-گوادر-]{+کراچی+}
बंदरगाह [-ग्वाद-]{+क+}र{+ाची+} | बंदरगाह [-ग्वादर-]{+कराची+}
SEEN
