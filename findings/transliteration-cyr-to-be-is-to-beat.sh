#!/usr/bin/env bash
# transliteration.cyr 1.0.5: to be and to beat are one word, byt, Shchukino is Shchukyno and Siberia Sybyr; it spells Russian by rules for Ukrainian.
#
# The package says that it puts Russian words into Latin letters. The Cyrillic и is i in Russian, by the rules for passports (ICAO), by ISO 9 and by the boards of names, and y in Ukrainian; ы is y in Russian.
# Guess that was wrong: a package for Russian words writes и as i, and keeps it apart from ы.
# Seen: both letters are y, so that words and names that differ by them are the same and cannot be put back. A word in capitals has Shch among them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact transliteration.cyr@1.0.5
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { transliterate } = createRequire(import.meta.url)('transliteration.cyr');
const passport = { Щукино: 'Shchukino', Жуковский: 'Zhukovskii', Пенза: 'Penza', КИЕВ: 'KIEV', бить: 'bit', быть: 'byt', Сибирь: 'Sibir', Крым: 'Krym', ёлка: 'elka', Щёкино: 'Shchekino', ЩЁКИНО: 'SHCHEKINO' };
for (const [word, icao] of Object.entries(passport)) console.log(`${word}: ${transliterate(word)} (in a passport ${icao})`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Щукино: Shchukyno (in a passport Shchukino)
Жуковский: Zhukovskyi (in a passport Zhukovskii)
Пенза: Penza (in a passport Penza)
КИЕВ: KYEV (in a passport KIEV)
бить: byt (in a passport bit)
быть: byt (in a passport byt)
Сибирь: Sybyr (in a passport Sibir)
Крым: Krym (in a passport Krym)
ёлка: elka (in a passport elka)
Щёкино: Shchekyno (in a passport Shchekino)
ЩЁКИНО: ShchEKYNO (in a passport SHCHEKINO)
SEEN
