#!/usr/bin/env bash
# country-in-text-detector 1.0.10: South Sudan is Sudan, Northern Ireland is Ireland, New Mexico is Mexico, and the Democratic Republic of the Congo is two countries.
#
# The package finds countries, states and cities in a text by their names, with their codes of ISO 3166.
# Guess that was wrong: of two names that begin or end alike the longer one is found where it stands, and no other with it.
# Seen: a shorter name within the longer is found too, or alone; East Timor has its code of before 2002. Which of them a text really names can't be told from the answer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-in-text-detector@1.0.10
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { detect } = createRequire(import.meta.url)('country-in-text-detector');
for (const text of ['Sudan', 'South Sudan', 'Northern Ireland', 'Papua New Guinea', 'Democratic Republic of the Congo', 'American Samoa', 'New Mexico', 'East Timor']) {
	console.log(`${text}: ${detect(`A port in ${text} opens.`).map(({ name, iso3166 }) => `${name} (${iso3166})`).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Sudan: Sudan (SD)
South Sudan: Sudan (SD)
Northern Ireland: Ireland (IE)
Papua New Guinea: Guinea (GN), Papua New Guinea (PG)
Democratic Republic of the Congo: The Democratic Republic of the Congo (CD), Congo (CG)
American Samoa: American Samoa (AS), Samoa (WS)
New Mexico: Mexico (MX), New Mexico (US-NM)
East Timor: East Timor (TP)
SEEN
