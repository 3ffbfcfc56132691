#!/usr/bin/env bash
# to-title-case 1.0.0: Ürümqi-Kashgar is "R Mqi Kashgar", écoles "éColes", and a Russian title loses its capitals.
#
# It writes titles with a capital for each word but the small ones.
# Guess that was wrong: letters that it does not know stay as they are; none is taken out.
# Seen: letters beyond a to z part words, and in a name with a hyphen they are gone; Cyrillic words end in small letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact to-title-case@1.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const toTitleCase = createRequire(import.meta.url)('to-title-case');
for (const title of ['gwadar-kashgar', 'Ürümqi-Kashgar', 'Málaga-Córdoba', 'écoles de paris', 'ürümqi', 'Порт Гвадар']) console.log(`${title}: ${toTitleCase(title)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
gwadar-kashgar: Gwadar Kashgar
Ürümqi-Kashgar: R Mqi Kashgar
Málaga-Córdoba: M Laga C Rdoba
écoles de paris: éColes De Paris
ürümqi: üRümqi
Порт Гвадар: порт гвадар
SEEN
