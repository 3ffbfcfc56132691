#!/usr/bin/env bash
# world-atlas 2.0.2 (with topojson-client 3.1.0): two countries of the 50m and 10m maps share one id, and others have none.
#
# The ids are said to be the three figures of ISO 3166-1; tables are joined by them, and maps keep states by them.
# Guess that was wrong: an id belongs to one country, and every country has one.
# Seen: 036 is Australia and then Ashmore and Cartier Islands, so that a table kept by id holds the islands in place of Australia. Kosovo, Somaliland, Northern
# Cyprus and others share the id undefined. The 110m map has the second fault alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact world-atlas@2.0.2 topojson-client@3.1.0
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

for (const size of ['110m', '50m', '10m']) {
	const atlas = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${size}.json`, 'utf8'));
	const { features } = feature(atlas, atlas.objects.countries);
	const byId = new Map(features.map(({ id, properties }) => [id, properties.name]));
	const without = features.filter(({ id }) => id === undefined);
	console.log(`${size}: 036 is ${byId.get('036')}; ${features.length} countries, ${byId.size} ids, ${without.length} without`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
110m: 036 is Australia; 177 countries, 175 ids, 3 without
50m: 036 is Ashmore and Cartier Is.; 241 countries, 236 ids, 5 without
10m: 036 is Ashmore and Cartier Is.; 255 countries, 239 ids, 16 without
SEEN
