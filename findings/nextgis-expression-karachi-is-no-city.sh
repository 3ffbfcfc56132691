#!/usr/bin/env bash
# @nextgis/expression 1.19.0 (with @maplibre/maplibre-gl-style-spec 26.6.0): of ["Karachi", "Lahore"] as the names to match neither is matched, minus 5 is 5, and 2 is not in 1, 2.
#
# The package works out the expressions of map styles, as of Mapbox and MapLibre, for maps that are drawn by other libraries.
# Guess that was wrong: what is not supported raises an error, as let and number-format do, and all else means what it means in a style.
# Seen: a list of labels in match is compared as one value, so all places fall to the default; a minus before a value is left out; literal stands for a list within a list, so in finds nothing and
# at gives the whole list; and halves below nought are rounded up, where the style's standard rounds them away from nought. Each without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @nextgis/expression@1.19.0 @maplibre/maplibre-gl-style-spec@26.6.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { expression } from '@maplibre/maplibre-gl-style-spec';

const { evaluate } = createRequire(import.meta.url)('@nextgis/expression');
const properties = { name: 'Karachi', depth: 5 };
for (const parts of [
	['match', ['get', 'name'], 'Karachi', 'city', 'village'],
	['match', ['get', 'name'], ['Karachi', 'Lahore'], 'city', 'village'],
	['-', 8, ['get', 'depth']],
	['-', ['get', 'depth']],
	['in', 'ara', ['get', 'name']],
	['in', 2, ['literal', [1, 2]]],
	['at', 1, ['literal', [1, 2]]],
	['round', 2.5],
	['round', -2.5],
]) {
	const style = expression.createExpression(parts, 'layers[0].layout.text-field').value.evaluate({ zoom: 5 }, { type: 1, properties });
	console.log(`${JSON.stringify(parts)}: ${JSON.stringify(evaluate(parts, properties))}, in a style ${JSON.stringify(style)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
["match",["get","name"],"Karachi","city","village"]: "city", in a style "city"
["match",["get","name"],["Karachi","Lahore"],"city","village"]: "village", in a style "city"
["-",8,["get","depth"]]: 3, in a style 3
["-",["get","depth"]]: 5, in a style -5
["in","ara",["get","name"]]: true, in a style true
["in",2,["literal",[1,2]]]: false, in a style true
["at",1,["literal",[1,2]]]: [1,2], in a style 2
["round",2.5]: 3, in a style 3
["round",-2.5]: -2, in a style -3
SEEN
