#!/usr/bin/env bash
# es-hangul 2.4.0: Bukhansan is "bukansan" and Mukho "muko"; the h of every such name is gone.
#
# The Revised Romanization joins a stop and an h in verbs, as they are spoken, and keeps the h in nouns, so that it stands on maps and road signs.
# Guess that was wrong: a package that knows how sounds meet, and writes Jongno and Amnokgang as maps do, writes names so.
# Seen: the rule for verbs is used for all words; a mountain, a port and a temple have other spellings than those by which they are looked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact es-hangul@2.4.0
cat >try.mjs <<'JS'
import { romanize } from 'es-hangul';

for (const [name, map] of [['종로', 'Jongno'], ['압록강', 'Amnokgang'], ['한라산', 'Hallasan'], ['북한산', 'Bukhansan'], ['묵호', 'Mukho'], ['법흥사', 'Beopheungsa'], ['낙화암', 'Nakhwaam']]) {
	const written = romanize(name);
	console.log(`${name}: ${written}, on maps ${map}${written === map.toLowerCase() ? '' : ' (differs)'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
종로: jongno, on maps Jongno
압록강: amnokgang, on maps Amnokgang
한라산: hallasan, on maps Hallasan
북한산: bukansan, on maps Bukhansan (differs)
묵호: muko, on maps Mukho (differs)
법흥사: beopeungsa, on maps Beopheungsa (differs)
낙화암: nakwaam, on maps Nakhwaam (differs)
SEEN
