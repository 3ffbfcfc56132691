#!/usr/bin/env bash
# geotiff 3.0.5: a raster whose figures stand for points is placed half a pixel to the south-east.
#
# GeoTIFF has two kinds: PixelIsArea, tied at the corner of a pixel, and PixelIsPoint, tied at its middle, as elevation models are.
# Guess that was wrong: origin and bounding box, which the package reckons, heed the key, so that the second kind begins half a pixel earlier; GDAL does so.
# Seen: both are the same for either kind. pixelIsArea() tells them apart, and nothing in the reckoning asks it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geotiff@3.0.5
cat >try.mjs <<'JS'
import { fromArrayBuffer, writeArrayBuffer } from 'geotiff';

for (const [name, kind] of [['PixelIsArea', 1], ['PixelIsPoint', 2]]) {
	const file = await writeArrayBuffer(new Uint8Array([1, 2, 3, 4]), {
		width: 2,
		height: 2,
		ModelPixelScale: [1, 1, 0],
		ModelTiepoint: [0, 0, 0, 62, 26, 0],
		GTModelTypeGeoKey: 2,
		GTRasterTypeGeoKey: kind,
		GeographicTypeGeoKey: 4326
	});
	const image = await (await fromArrayBuffer(file)).getImage();
	console.log(`${name}: begins at ${image.getOrigin().slice(0, 2).join(', ')}, covers ${image.getBoundingBox().join(', ')}, area: ${image.pixelIsArea()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
PixelIsArea: begins at 62, 26, covers 62, 24, 64, 26, area: true
PixelIsPoint: begins at 62, 26, covers 62, 24, 64, 26, area: false
SEEN
