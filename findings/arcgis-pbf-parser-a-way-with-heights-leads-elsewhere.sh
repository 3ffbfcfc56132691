#!/usr/bin/env bash
# arcgis-pbf-parser 0.0.4: a line with heights is led to other places, its heights being taken for longitudes and latitudes, and a set of points is an area.
#
# A feature service answers f=pbf with whole numbers: for every line a count of its points and the steps from point to point, two numbers a point, or three where the answer says hasZ.
# Guess that was wrong: as points with heights are read with their heights, lines are too, or the heights are left out.
# Seen: a line is always read in twos, and so is two thirds of its numbers. A multipoint is read as a polygon, whose one ring is not closed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact arcgis-pbf-parser@0.0.4 pbf@5.1.2
cat >try.mjs <<'JS'
import decode from 'arcgis-pbf-parser';
import { PbfWriter } from 'pbf';

const types = { point: 0, multipoint: 1, polyline: 2 };
const scale = 0.01;
// steps from one point to the next, in hundredths; latitudes are counted from the north, as in every answer
const steps = (points) => points.flatMap((point, index) => point.map((value, axis) => Math.round((value - (points[index - 1]?.[axis] ?? 0)) / (axis === 1 ? -scale : scale))));
const answer = (type, points) => {
	const writer = new PbfWriter();
	writer.writeMessage(2, (_, query) => query.writeMessage(1, (__, result) => {
		result.writeStringField(1, 'OBJECTID');
		result.writeVarintField(7, types[type]);
		result.writeBooleanField(10, points[0].length === 3);
		result.writeMessage(12, (___, transform) => {
			transform.writeMessage(2, (____, scales) => [1, 2, 3, 4].forEach((field) => scales.writeDoubleField(field, scale)));
			transform.writeMessage(3, (____, shifts) => [1, 2, 3, 4].forEach((field) => shifts.writeDoubleField(field, 0)));
		});
		result.writeMessage(13, (___, field) => {
			field.writeStringField(1, 'OBJECTID');
			field.writeVarintField(2, 6);
		});
		result.writeMessage(15, (___, feature) => {
			feature.writeMessage(1, (____, value) => value.writeVarintField(5, 1));
			feature.writeMessage(2, (____, geometry) => {
				geometry.writePackedVarint(2, type === 'point' ? [] : [points.length]);
				geometry.writePackedSVarint(3, steps(points));
			});
		});
	}));
	return writer.finish();
};
for (const [type, points] of [
	['point', [[62.32, 25.12, 7]]],
	['polyline', [[62.32, 25.12], [62.5, 25.3], [62.8, 25.31]]],
	['polyline', [[62.32, 25.12, 7], [62.5, 25.3, 120], [62.8, 25.31, 15]]],
	['multipoint', [[62.32, 25.12], [62.5, 25.3], [62.8, 25.31]]],
]) {
	const { geometry } = decode(answer(type, points)).featureCollection.features[0];
	console.log(`${type} ${JSON.stringify(points)}: ${geometry.type} ${JSON.stringify(geometry.coordinates, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
point [[62.32,25.12,7]]: Point [62.32,25.12,7]
polyline [[62.32,25.12],[62.5,25.3],[62.8,25.31]]: LineString [[62.32,25.12],[62.5,25.3],[62.8,25.31]]
polyline [[62.32,25.12,7],[62.5,25.3,120],[62.8,25.31,15]]: LineString [[62.32,25.12],[69.32,24.94],[69.14,-88.06]]
multipoint [[62.32,25.12],[62.5,25.3],[62.8,25.31]]: Polygon [[[62.32,25.12],[62.5,25.3],[62.8,25.31]]]
SEEN
