#!/usr/bin/env bash
# slug 12.0.1 and speakingurl 14.0.1: in addresses of pages Athens is athhna, Hindi hanatha, Taif aif, Kobe k-be, and 2014–2016 is one number.
#
# Both make of a title what stands in an address; gazetteers write names with marks, such as Ṭāʾif, Ḥijāz and Kōbe.
# Guess that was wrong: a letter with a mark gives its letter, as in Lodz and Urumqi, and what is parted by a dash stays parted.
# Seen: slug drops letters with a dot below, writes eta as h, vowels of Hindi as a, joins years, and writes other scripts in base64; speakingurl drops letters with a macron.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact slug@12.0.1 speakingurl@14.0.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import slug from 'slug';

const speaking = createRequire(import.meta.url)('speakingurl');
for (const name of ['Łódź', 'Αθήνα', 'हिन्दी', 'Ḥijāz', 'Ṭāʾif', 'Kōbe', 'Ōsaka', 'Road 2014–2016', 'ไทย']) console.log(`${name}: ${slug(name)} and ${speaking(name)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Łódź: lodz and lodz
Αθήνα: athhna and athina
हिन्दी: hanatha and 
Ḥijāz: ijaz and ijaz
Ṭāʾif: aif and a-if
Kōbe: kobe and k-be
Ōsaka: osaka and saka
Road 2014–2016: road-20142016 and road-2014-2016
ไทย: 4lme4lix4lii and 
SEEN
