#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: in the text of an article Punta Arenas lies at "-53.16°N, -70.91°W".
#
# The coord template of Wikipedia gives each figure with the letter of its half of the earth, or with a sign.
# Guess that was wrong: the text says south of a place in the south; a minus sign and W are not both said.
# Seen: the figures of coordinates() are right, and in the text every place is N and W: a southern latitude is a minus north, a place 62 degrees east is 62 degrees W,
# and only a western one has the right letter, with a minus sign too many.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wtf_wikipedia@10.4.2
cat >try.mjs <<'JS'
import wtf from 'wtf_wikipedia';

for (const [name, template] of [['Gwadar', '{{coord|25|7|35|N|62|19|21|E}}'], ['Punta Arenas', '{{coord|53.16|S|70.91|W}}'], ['Kabul', '{{coord|34.5253|69.1783}}']]) {
	const article = wtf(`${name} lies at ${template} by the map.`);
	const [{ lat, lon }] = article.coordinates();
	console.log(`${article.text()} Read: ${lat}, ${lon}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Gwadar lies at 25.12639°N, 62.3225°W by the map. Read: 25.12639, 62.3225
Punta Arenas lies at -53.16°N, -70.91°W by the map. Read: -53.16, -70.91
Kabul lies at 34.5253°N, 69.1783°W by the map. Read: 34.5253, 69.1783
SEEN
