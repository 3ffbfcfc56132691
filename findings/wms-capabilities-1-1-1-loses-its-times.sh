#!/usr/bin/env bash
# wms-capabilities 0.6.0 (with @xmldom/xmldom 0.9.12): a layer of a WMS 1.1.1 has no times, no system of coordinates and no bounds, where the same layer of 1.3.0 has all three.
#
# In 1.1.1 the values of a dimension stand in an element Extent and the coordinates in SRS and LatLonBoundingBox; layers inherit both from the layer about them, in either version.
# Guess that was wrong: what is read of the outer layer is read of the layers in it, and a version whose other elements are read is read.
# Seen: Extent is left out, so that the dimension time is there without a value or a default; layers inherit what has the names of 1.3.0 only. Styles are inherited by both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wms-capabilities@0.6.0 @xmldom/xmldom@0.9.12
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { DOMParser } from '@xmldom/xmldom';

const wms = createRequire(import.meta.url)('wms-capabilities');
const Capabilities = wms.default ?? wms;
const layer = (xml) => {
	const { version, Capability } = new Capabilities(xml, DOMParser).toJSON();
	const { SRS, CRS, LatLonBoundingBox, EX_GeographicBoundingBox, Dimension, Style } = Capability.Layer.Layer[0];
	console.log(`${version}: ${JSON.stringify({ systems: SRS ?? CRS, bounds: LatLonBoundingBox ?? EX_GeographicBoundingBox, values: Dimension[0].values, usual: Dimension[0].default, styles: Style?.map(({ Name }) => Name) })}`);
	console.log(`  outer layer: ${JSON.stringify({ systems: Capability.Layer.SRS ?? Capability.Layer.CRS, bounds: Capability.Layer.LatLonBoundingBox ?? Capability.Layer.EX_GeographicBoundingBox, styles: Capability.Layer.Style?.map(({ Name }) => Name) })}`);
};
const style = '<Style><Name>plain</Name><Title>Plain</Title></Style>';
layer(`<WMT_MS_Capabilities version="1.1.1"><Service><Name>OGC:WMS</Name><Title>Ports</Title></Service><Capability><Layer><Title>All</Title><SRS>EPSG:4326</SRS>
<LatLonBoundingBox minx="60" miny="20" maxx="70" maxy="40"/>${style}
<Layer><Name>ports</Name><Title>Ports</Title><Dimension name="time" units="ISO8601"/><Extent name="time" default="2014">2014/2016/P1Y</Extent></Layer></Layer></Capability></WMT_MS_Capabilities>`);
layer(`<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>Ports</Title></Service><Capability><Layer><Title>All</Title><CRS>EPSG:4326</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>60</westBoundLongitude><eastBoundLongitude>70</eastBoundLongitude><southBoundLatitude>20</southBoundLatitude><northBoundLatitude>40</northBoundLatitude></EX_GeographicBoundingBox>${style}
<Layer><Name>ports</Name><Title>Ports</Title><Dimension name="time" units="ISO8601" default="2014">2014/2016/P1Y</Dimension></Layer></Layer></Capability></WMS_Capabilities>`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1.1.1: {"values":"","usual":null,"styles":["plain"]}
  outer layer: {"systems":["EPSG:4326"],"bounds":[60,20,70,40],"styles":["plain"]}
1.3.0: {"systems":["EPSG:4326"],"bounds":[60,20,70,40],"values":"2014/2016/P1Y","usual":"2014","styles":["plain"]}
  outer layer: {"systems":["EPSG:4326"],"bounds":[60,20,70,40],"styles":["plain"]}
SEEN
