#!/usr/bin/env bash
# iuliia 0.8.2: by the rules of the American and British boards of names ё stays a Cyrillic letter, and Щукино in capitals is ShchUKINO.
#
# The package writes Russian names in Latin letters by some twenty systems; BGN/PCGN is that of English and American maps, which writes ё as ë, the Latin letter.
# Guess that was wrong: what comes out is Latin, as it is by every other system tried here; a word in capitals stays in capitals.
# Seen: ё comes out as it went in; it looks like ë and is not found by it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iuliia@0.8.2
cat >try.mjs <<'JS'
import { BGN_PCGN, ICAO_DOC_9303, ISO_9_1954, MOSMETRO, WIKIPEDIA, translate } from 'iuliia';

for (const [name, schema] of Object.entries({ BGN_PCGN, ICAO_DOC_9303, ISO_9_1954, MOSMETRO, WIKIPEDIA })) {
	const text = translate('Воробьёв', schema);
	console.log(`${name}: ${text}, Cyrillic in it: ${text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0}; ${translate('ЩУКИНО', schema)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
BGN_PCGN: Vorob’yёv, Cyrillic in it: 1; ShchUKINO
ICAO_DOC_9303: Vorobev, Cyrillic in it: 0; ShchUKINO
ISO_9_1954: Vorobʹëv, Cyrillic in it: 0; ŠčUKINO
MOSMETRO: Vorobyov, Cyrillic in it: 0; SchUKINO
WIKIPEDIA: Vorobyov, Cyrillic in it: 0; ShchUKINO
SEEN
