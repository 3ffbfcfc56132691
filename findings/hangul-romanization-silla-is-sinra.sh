#!/usr/bin/env bash
# hangul-romanization 1.0.1: Silla is "sinra" and Jongno "jongro"; the sounds that meet are not joined.
#
# The Revised Romanization of Korean, by which the package says it writes, spells what is heard: n and l that meet are ll, and stops before n and m become nasal.
# Guess that was wrong: the names of the standard's own kind of example come out as they stand on maps and road signs.
# Seen: each syllable is written by itself, which is right for Busan and Jeonju and wrong wherever two consonants meet: a search for the spelling of the map finds
# nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hangul-romanization@1.0.1
cat >try.mjs <<'JS'
import romanization from 'hangul-romanization';

for (const [name, map] of [['부산', 'Busan'], ['전주', 'Jeonju'], ['신라', 'Silla'], ['종로', 'Jongno'], ['한라산', 'Hallasan'], ['왕십리', 'Wangsimni'], ['독립문', 'Dongnimmun'], ['울릉', 'Ulleung']]) {
	const written = romanization.convert(name);
	console.log(`${name}: ${written}, on maps ${map}${written === map.toLowerCase() ? '' : ' (differs)'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
부산: busan, on maps Busan
전주: jeonju, on maps Jeonju
신라: sinra, on maps Silla (differs)
종로: jongro, on maps Jongno (differs)
한라산: hanrasan, on maps Hallasan (differs)
왕십리: wangsipri, on maps Wangsimni (differs)
독립문: dokripmun, on maps Dongnimmun (differs)
울릉: ulreung, on maps Ulleung (differs)
SEEN
