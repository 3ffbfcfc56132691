#!/usr/bin/env bash
# lipilekhika 1.0.11: Amritsar in Devanagari keeps a sign of Punjabi in its middle, Gandhi in Tamil is spoken kamti, and Faisalabad begins with phz.
#
# The package writes names of one script of India in another, or in Latin letters.
# Guess that was wrong: a script that is on the list is written with all of its signs, and a nasal is written as the sound that it is before the next letter.
# Seen: tippi and addak, which most names of Punjab have, stay as they are, in Latin letters too; the dot of Gandhi and of Ganges is an m in Tamil; f is phz, z jz.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lipilekhika@1.0.11
cat >try.mjs <<'JS'
import { transliterate } from 'lipilekhika';

const names = [['लाहौर', 'Devanagari', 'Romanized'], ['ਲਾਹੌਰ', 'Gurumukhi', 'Devanagari'], ['ਅੰਮ੍ਰਿਤਸਰ', 'Gurumukhi', 'Devanagari'], ['ਪੱਕਾ', 'Gurumukhi', 'Romanized'], ['गांधी', 'Devanagari', 'Tamil'], ['गान्धी', 'Devanagari', 'Tamil'], ['गंगा', 'Devanagari', 'Tamil'], ['फ़ैसलाबाद', 'Devanagari', 'Romanized']];
for (const [name, from, to] of names) {
	const written = await transliterate(name, from, to);
	console.log(`${name}: ${written}${/\p{scx=Guru}/u.test(written) ? ', with a sign of Punjabi' : ''}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
लाहौर: lāhaura
ਲਾਹੌਰ: लाहौर
ਅੰਮ੍ਰਿਤਸਰ: अੰम्रितसर, with a sign of Punjabi
ਪੱਕਾ: paੱkā, with a sign of Punjabi
गांधी: காம்தீ
गान्धी: காந்தீ
गंगा: கம்கா
फ़ैसलाबाद: phzaisalābāda
SEEN
