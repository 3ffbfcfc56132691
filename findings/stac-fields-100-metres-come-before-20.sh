#!/usr/bin/env bash
# @radiantearth/stac-fields 1.6.1: of a collection of images the sharpness of 100 m comes between those of 10 m and of 20 m.
#
# A collection sums up its items: "gsd": [10, 20, 60, 100] are the distances on the ground that its images tell apart. The library makes an ordered list of it.
# Guess that was wrong: numbers are put in the order of numbers, or stay in the order that they have.
# Seen: they are sorted as words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @radiantearth/stac-fields@1.6.1
cat >try.cjs <<'JS'
const { formatSummaries } = require('@radiantearth/stac-fields');

const summaries = { gsd: [10, 20, 60, 100], 'eo:cloud_cover': [5, 9, 12], 'sat:relative_orbit': [7, 36, 109] };
for (const group of formatSummaries({ type: 'Collection', summaries })) {
	for (const [name, { value, formatted }] of Object.entries(group.properties)) console.log(`${name} ${JSON.stringify(value)}: ${formatted.match(/^<\w+>/)[0]} ${[...formatted.matchAll(/<li>([\d.-]+)/g)].map(([, number]) => number).join(' ')}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
gsd [10,20,60,100]: <ol> 10 100 20 60
eo:cloud_cover [5,9,12]: <ol> 12 5 9
sat:relative_orbit [7,36,109]: <ol> 109 36 7
SEEN
