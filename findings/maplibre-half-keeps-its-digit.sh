#!/usr/bin/env bash
# @maplibre/maplibre-gl-style-spec 26.6.0: asked for no digits behind the point, number-format leaves three.
#
# A label of the map writes a quantity with number-format; max-fraction-digits says how many digits may follow the point.
# Guess that was wrong: 0 is the least of those numbers, and a pipeline of 1152.5 km is then labelled 1,153.
# Seen: 1 and 2 are kept to, and 0 counts as not said, so that the number has its usual three; a 0 that is worked out, as 1 less 1, is kept to. No style is refused for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @maplibre/maplibre-gl-style-spec@26.6.0
cat >try.mjs <<'JS'
import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';

for (const digits of [2, 1, 0, ['-', 1, 1]]) {
	const label = ['number-format', ['get', 'km'], { locale: 'en', 'max-fraction-digits': digits }];
	const { value } = createExpression(label, 'label', { type: 'string', 'property-type': 'data-driven', expression: { parameters: ['zoom', 'feature'] } });
	const complaints = validateStyleMin({
		version: 8,
		glyphs: 'fonts/{fontstack}/{range}.pbf',
		sources: { lines: { type: 'vector', url: 'lines' } },
		layers: [{ id: 'lines', type: 'symbol', source: 'lines', 'source-layer': 'lines', layout: { 'text-field': label } }],
	});
	const shown = [1152.5, 870.125].map((km) => value.evaluate({ zoom: 5 }, { type: 2, properties: { km } }));
	console.log(`${JSON.stringify(digits)}: ${shown.join(' and ')}; ${complaints.length} complaints`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2: 1,152.5 and 870.13; 0 complaints
1: 1,152.5 and 870.1; 0 complaints
0: 1,152.5 and 870.125; 0 complaints
["-",1,1]: 1,153 and 870; 0 complaints
SEEN
