#!/usr/bin/env bash
# @camptocamp/ogc-client 1.3.0: the bounds of a layer of maps are text, so that a degree more than 40 is 401, those of a layer of features without any are two NaN.
#
# It reads what services of maps (WMS) and features (WFS) say of themselves; its types say that bounds are four numbers, in either.
# Guess that was wrong: bounds that are read from one service are what they are from the other, and where none are given there are none, as there is no attribution where none is given.
# Seen: of the WMS they are text. Systems of coordinates that a layer names take the place of those of the layer about it, where the rules of WMS add them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @camptocamp/ogc-client@1.3.0
cat >try.mjs <<'JS'
import { WfsEndpoint, WmsEndpoint } from '@camptocamp/ogc-client';

const answers = {
	wms: `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>Ports</Title></Service><Capability><Layer><Title>All</Title><CRS>EPSG:4326</CRS><CRS>EPSG:3857</CRS>
<BoundingBox CRS="CRS:84" minx="60" miny="20" maxx="70" maxy="40"/><Layer><Name>ports</Name><Title>Ports</Title></Layer><Layer><Name>roads</Name><Title>Roads</Title><CRS>EPSG:32642</CRS></Layer></Layer></Capability></WMS_Capabilities>`,
	wfs: `<WFS_Capabilities version="2.0.0" xmlns="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1"><ows:ServiceIdentification><ows:Title>Ports</ows:Title></ows:ServiceIdentification><ows:OperationsMetadata/><FeatureTypeList>
<FeatureType><Name>ports</Name><Title>Ports</Title><DefaultCRS>urn:ogc:def:crs:EPSG::4326</DefaultCRS><ows:WGS84BoundingBox><ows:LowerCorner>60 20</ows:LowerCorner><ows:UpperCorner>70 40</ows:UpperCorner></ows:WGS84BoundingBox></FeatureType>
<FeatureType><Name>roads</Name><Title>Roads</Title><DefaultCRS>urn:ogc:def:crs:EPSG::4326</DefaultCRS></FeatureType></FeatureTypeList></WFS_Capabilities>`,
};
globalThis.fetch = async (address) => new Response(answers[new URL(address).pathname.slice(1)], { headers: { 'content-type': 'text/xml; charset=utf-8' } });
const wms = await new WmsEndpoint('http://example.org/wms').isReady();
for (const name of ['ports', 'roads']) {
	const { availableCrs, boundingBoxes } = wms.getLayerByName(name);
	console.log(`maps, ${name}: ${availableCrs.join(', ')}; ${JSON.stringify(boundingBoxes)}; a degree further north ${boundingBoxes['CRS:84'][3] + 1}`);
}
const wfs = await new WfsEndpoint('http://example.org/wfs').isReady();
for (const name of ['ports', 'roads']) console.log(`features, ${name}: ${wfs.getFeatureTypeSummary(name).boundingBox.join(' ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
maps, ports: EPSG:4326, EPSG:3857; {"CRS:84":["60","20","70","40"]}; a degree further north 401
maps, roads: EPSG:32642; {"CRS:84":["60","20","70","40"]}; a degree further north 401
features, ports: 60 20 70 40
features, roads: NaN NaN
SEEN
