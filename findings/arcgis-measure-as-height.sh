#!/usr/bin/env bash
# @terraformer/arcgis 2.2.2: the measure along a road becomes its height above the sea.
#
# Esri's JSON marks a geometry with hasZ where points have heights, hasM where they have measures, as kilometres along a route; a third figure is a
# height or a measure by those marks. RFC 7946 makes the third figure of GeoJSON a height.
# Guess that was wrong: a measure without a height is left out, as GeoJSON has no place for it.
# Seen: it is kept as the third figure: a coast road climbs to 120 metres, and then to 887. Nothing in the result says what it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @terraformer/arcgis@2.2.2
cat >try.mjs <<'JS'
import { arcgisToGeoJSON } from '@terraformer/arcgis';

const line = (marks, ...path) => JSON.stringify(arcgisToGeoJSON({ ...marks, paths: [path] }).coordinates);
console.log(`heights: ${line({ hasZ: true }, [62.3, 25.1, 8], [63.4, 25.3, 12])}`);
console.log(`measures: ${line({ hasM: true }, [62.3, 25.1, 120.5], [63.4, 25.3, 887])}`);
console.log(`both: ${line({ hasZ: true, hasM: true }, [62.3, 25.1, 8, 120.5], [63.4, 25.3, 12, 887])}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
heights: [[62.3,25.1,8],[63.4,25.3,12]]
measures: [[62.3,25.1,120.5],[63.4,25.3,887]]
both: [[62.3,25.1,8,120.5],[63.4,25.3,12,887]]
SEEN
