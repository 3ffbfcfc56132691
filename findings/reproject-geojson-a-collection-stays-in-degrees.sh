#!/usr/bin/env bash
# reproject-geojson 0.5.0: of places that are projected to metres those that are a collection of geometries stay in degrees, and boxes beside features stay as they are.
#
# GeoJSON has seven kinds of geometry; a port may be a point and its zone together, in a GeometryCollection.
# Guess that was wrong: every geometry is projected, or one that is not is refused.
# Seen: six kinds are projected, the seventh is given back as it was, within features and alone: it lies at 62 metres from nought. A box keeps its degrees beside metres. Nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact reproject-geojson@0.5.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const reproject = createRequire(import.meta.url)('reproject-geojson');
const port = { type: 'Point', coordinates: [62, 25] };
const road = { type: 'LineString', coordinates: [[62, 25], [63, 26]] };
const feature = (geometry, rest) => ({ type: 'Feature', ...rest, properties: {}, geometry });
const round = (_, value) => (typeof value === 'number' ? Math.round(value) : value);
const told = (name, value) => console.log(`${name}: ${JSON.stringify(reproject(value, { from: 4326, to: 3857 }), round)}`);
told('a point', port);
told('several', { type: 'MultiPoint', coordinates: [[62, 25]] });
told('a collection', { type: 'GeometryCollection', geometries: [port, road] });
told('features', { type: 'FeatureCollection', features: [feature(port), feature({ type: 'GeometryCollection', geometries: [port] })] });
told('a feature with a box', feature(road, { bbox: [62, 25, 63, 26] }));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a point: {"type":"Point","coordinates":[6901808,2875745]}
several: {"type":"MultiPoint","coordinates":[[6901808,2875745]]}
a collection: {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[62,25]},{"type":"LineString","coordinates":[[62,25],[63,26]]}]}
features: {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[6901808,2875745]}},{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[62,25]}]}}]}
a feature with a box: {"type":"Feature","bbox":[62,25,63,26],"properties":{},"geometry":{"type":"LineString","coordinates":[[6901808,2875745],[7013128,2999081]]}}
SEEN
