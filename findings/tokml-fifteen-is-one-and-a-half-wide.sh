#!/usr/bin/env bash
# tokml 0.4.0: a line 15 wide is drawn as one of 1.5, and a line of full colour is not to be seen after a hidden one.
#
# The package writes the colours and widths of GeoJSON (simplestyle) as styles of KML, which lines that look alike share.
# Guess that was wrong: they are shared by what is drawn.
# Seen: the name of a style leaves out the point of a number and an opacity of 0, and a name that is there is not written again: 15 takes the style of 1.5,
# and what says nothing of opacity that of opacity 0. In the other order the hidden line is drawn in full.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tokml@0.4.0
cat >try.mjs <<'JS'
import tokml from 'tokml';

const look = (...looks) => {
	const features = looks.map((properties) => ({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [[62.3, 25.1], [64.6, 25.2]] } }));
	const kml = tokml({ type: 'FeatureCollection', features }, { simplestyle: true });
	const styles = new Map([...kml.matchAll(/<Style id="(.*?)"><LineStyle><color>(.*?)<\/color><width>(.*?)<\/width>/g)].map(([, id, color, width]) => [id, `${color} ${width} wide`]));
	return [...kml.matchAll(/<styleUrl>#(.*?)<\/styleUrl>/g)].map(([, id]) => styles.get(id)).join(', then ');
};
console.log(`1.5 and 15 wide: ${look({ stroke: '#ff0000', 'stroke-width': 1.5 }, { stroke: '#ff0000', 'stroke-width': 15 })}`);
console.log(`15 wide alone: ${look({ stroke: '#ff0000', 'stroke-width': 15 })}`);
console.log(`hidden and full: ${look({ stroke: '#ff0000', 'stroke-opacity': 0 }, { stroke: '#ff0000' })}`);
console.log(`full and hidden: ${look({ stroke: '#ff0000' }, { stroke: '#ff0000', 'stroke-opacity': 0 })}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1.5 and 15 wide: ff0000ff 1.5 wide, then ff0000ff 1.5 wide
15 wide alone: ff0000ff 15 wide
hidden and full: 000000ff 2 wide, then 000000ff 2 wide
full and hidden: ff0000ff 2 wide, then ff0000ff 2 wide
SEEN
