#!/usr/bin/env bash
# geostyler-qgis-parser 4.1.0: a QGIS rule for what has no name is written as one that nothing meets, a list of values as [object Object], and 0.26 mm as 0.26 pixels.
#
# GeoStyler turns styles of QGIS into others and back; rules of QGIS are conditions as in SQL, and its line widths are in millimetres unless told otherwise.
# Guess that was wrong: a style that is read and written again draws the same map, or an error or a warning tells what is not kept.
# Seen: "IS NULL" becomes "= null", which is never true; IN becomes a condition that is none; a column with a space in its name loses its quotes; the unit is lost,
# which makes
# hairs of lines. There is no error or warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geostyler-qgis-parser@4.1.0
cat >try.mjs <<'JS'
const { default: module } = await import('geostyler-qgis-parser');
const Parser = module.default ?? module.QGISStyleParser ?? module;
const qml = (filter) => `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version="3.28.0"><renderer-v2 type="RuleRenderer" symbollevels="0"><rules key="all"><rule filter="${filter.replaceAll('"', '&quot;')}" key="one" symbol="0" label="roads"/></rules><symbols><symbol name="0" type="line" alpha="1"><layer class="SimpleLine" enabled="1"><prop k="line_color" v="255,0,0,255"/><prop k="line_width" v="0.26"/><prop k="line_width_unit" v="MM"/></layer></symbol></symbols></renderer-v2></qgis>`;
for (const filter of ['"lanes" > 2', '"name" IS NULL', '"lanes" IN (1, 2)', '"road type" = 1']) {
	const parser = new Parser();
	const { output: style, errors, warnings } = await parser.readStyle(qml(filter));
	const { output, errors: later } = await parser.writeStyle(style);
	console.log(`${filter}: ${output.match(/ filter="([^"]*)"/)?.[1]}; width ${output.match(/"line_width" value="([^"]*)"/)?.[1]} ${output.match(/"line_width_unit" value="([^"]*)"/)?.[1]}; ${JSON.stringify({ errors, warnings, later })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
"lanes" > 2: lanes > 2; width 0.26 Pixel; {}
"name" IS NULL: name = null; width 0.26 Pixel; {}
"lanes" IN (1, 2): [object Object]; width 0.26 Pixel; {}
"road type" = 1: road type = 1; width 0.26 Pixel; {}
SEEN
