#!/usr/bin/env bash
# geojson-to-gml-3 2.0.2 (read again by geography-markup-language 0.2.0): a road of two places with heights is a road of three places, one of them between a height and a longitude.
#
# GML writes the places of a line one after the other in one list, and srsDimension says how many figures make a place; without it there are as many as the system has, two for EPSG:4326.
# Guess that was wrong: what writes the heights into the list says that they are there.
# Seen: three figures are written for each place and srsDimension only if it is asked for by hand. A reader that keeps to the standard makes places of two. With the option the road is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-to-gml-3@2.0.2 geography-markup-language@0.2.0
cat >try.mjs <<'JS'
import { geomToGml } from 'geojson-to-gml-3';
import gml from 'geography-markup-language';

const road = { type: 'LineString', coordinates: [[62.3, 25.1, 10], [62.4, 25.2, 20]] };
for (const options of [{}, { srsDimension: 3 }]) {
	const text = geomToGml(road, 'road', options);
	console.log(`${text}: ${JSON.stringify(gml.LineString(text).coords)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<gml:LineString gml:id="road"><gml:posList>62.3 25.1 10 62.4 25.2 20</gml:posList></gml:LineString>: [[62.3,25.1],[10,62.4],[25.2,20]]
<gml:LineString gml:id="road"><gml:posList srsDimension="3">62.3 25.1 10 62.4 25.2 20</gml:posList></gml:LineString>: [[62.3,25.1,10],[62.4,25.2,20]]
SEEN
