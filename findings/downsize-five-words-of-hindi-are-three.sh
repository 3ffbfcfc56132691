#!/usr/bin/env bash
# downsize 0.0.8: cut to five words a sentence in Hindi keeps three, in Bengali and Tamil two, and the last of them may be cut in its middle; English and Russian keep five.
#
# The package cuts HTML to a number of words, and takes letters of all scripts for letters. In Indian scripts most vowels are marks that stand with a letter, in Arabic the short ones are, and in decomposed Vietnamese all accents.
# Guess that was wrong: a word is what stands between two blanks, or what the rules of Unicode for words say; five of them are kept, and whole.
# Seen: a mark is no part of a word, so that a word ends at each of its vowels, is counted again after it, and the text ends wherever the fifth such piece does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact downsize@0.0.8
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const downsize = createRequire(import.meta.url)('downsize');
const texts = {
	English: 'A new road leads from the port',
	Russian: 'Новая дорога ведёт от порта к городу',
	Hindi: 'नई सड़क बंदरगाह से शहर तक जाती है',
	Tamil: 'புதிய சாலை துறைமுகத்தில் இருந்து நகரத்திற்கு செல்கிறது',
	Bengali: 'নতুন রাস্তা বন্দর থেকে শহরে যায়',
	'Arabic with its vowels': 'طَرِيقٌ جَدِيدٌ مِنَ المِينَاءِ إِلَى المَدِينَةِ',
	'Vietnamese, decomposed': 'Một con đường mới từ cảng'.normalize('NFD'),
};
for (const [language, text] of Object.entries(texts)) {
	const cut = downsize(`<p>${text}</p>`, { words: 5 }).replace(/<.*?>/g, '');
	const words = (of) => [...new Intl.Segmenter('en', { granularity: 'word' }).segment(of)].filter(({ isWordLike }) => isWordLike).length;
	console.log(`${language}: ${cut} (${words(cut)} of 5, ${text.startsWith(`${cut} `) ? 'whole words' : 'the last one is cut'})`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
English: A new road leads from (5 of 5, whole words)
Russian: Новая дорога ведёт от порта (5 of 5, whole words)
Hindi: नई सड़क बंदरगा (3 of 5, the last one is cut)
Tamil: புதிய சாலை (2 of 5, whole words)
Bengali: নতুন রাস্তা (2 of 5, whole words)
Arabic with its vowels: طَرِيقٌ جَدِ (2 of 5, the last one is cut)
Vietnamese, decomposed: Một con đươ (3 of 5, the last one is cut)
SEEN
