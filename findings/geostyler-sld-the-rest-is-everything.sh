#!/usr/bin/env bash
# geostyler-sld-parser 9.0.3: a rule for the rest becomes a rule for everything, the code 007 becomes 7, and "No. 5 km" is labelled "No.5km".
#
# GeoStyler turns styles of GeoServer, QGIS and web maps into one another; a style in SLD may have a rule with <ElseFilter/>, for what no other rule draws.
# Guess that was wrong: what is read and written again draws the same map, or the result tells what it could not keep, as it has a list of warnings for that.
# Seen: the rule has no filter any more and draws its sign over all others; a text of figures is a number, which no code in a text column is equal to; the spaces by a
# name are gone. No warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geostyler-sld-parser@9.0.3
cat >try.mjs <<'JS'
const { default: Parser } = await import('geostyler-sld-parser');
const sld = (rule) => `<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>roads</Name><UserStyle><FeatureTypeStyle><Rule>${rule}</Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>`;
const line = '<LineSymbolizer><Stroke><CssParameter name="stroke">#000000</CssParameter></Stroke></LineSymbolizer>';
const label = '<TextSymbolizer><Label>No. <ogc:PropertyName>number</ogc:PropertyName> km</Label></TextSymbolizer>';
for (const rule of [`<ElseFilter/>${line}`, `<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>code</ogc:PropertyName><ogc:Literal>007</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>${line}`, label]) {
	const parser = new Parser();
	const { output: style, errors, warnings } = await parser.readStyle(sld(rule));
	const { output } = await parser.writeStyle(style);
	console.log(JSON.stringify({ rule: style.rules[0], errors, warnings }));
	console.log(output.match(/<Rule>(.*?)<(?:Line|Text)Symbolizer>/s)[1].replace(/\s*\n\s*/g, ''), output.match(/<Label>.*<\/Label>/s)?.[0].replace(/\s*\n\s*/g, '') ?? '');
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"rule":{"name":"","symbolizers":[{"kind":"Line","color":"#000000"}]}}
 
{"rule":{"name":"","filter":["==","code",7],"symbolizers":[{"kind":"Line","color":"#000000"}]}}
<Filter xmlns="http://www.opengis.net/ogc"><ogc:PropertyIsEqualTo><ogc:PropertyName>code</ogc:PropertyName><ogc:Literal>7</ogc:Literal></ogc:PropertyIsEqualTo></Filter> 
{"rule":{"name":"","symbolizers":[{"kind":"Text","label":"No.{{number}}km","color":"#000000"}]}}
 <Label><ogc:Literal>No.</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName><ogc:Literal>km</ogc:Literal></Label>
SEEN
