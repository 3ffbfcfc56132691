#!/usr/bin/env bash
# geojson-antimeridian-cut 0.1.0: a line that goes on to 181 E is cut, but its second half stays beyond 180.
#
# Tracks and routes across the Pacific are often drawn on past 180; RFC 7946 wants them cut, the second part beginning at -180.
# Guess that was wrong: both ways of writing such a line, 179 to -179 and 179 to 181, give the same two parts.
# Seen: the first gives -180 to -179, the second keeps 180 to 181; and a point at 181 stays there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-antimeridian-cut@0.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const cut = createRequire(import.meta.url)('geojson-antimeridian-cut');
for (const coordinates of [[[179, -16], [-179, -14]], [[179, -16], [181, -14]]]) {
	console.log(`${JSON.stringify(coordinates)}: ${JSON.stringify((cut.default ?? cut)({ type: 'LineString', coordinates }).coordinates)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[[179,-16],[-179,-14]]: [[[179,-16],[180,-15]],[[-180,-15],[-179,-14]]]
[[179,-16],[181,-14]]: [[[179,-16],[180,-15]],[[180,-15],[181,-14]]]
SEEN
