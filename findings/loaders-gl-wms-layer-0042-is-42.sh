#!/usr/bin/env bash
# @loaders.gl/wms 4.5.4 (with @loaders.gl/core 4.5.4): the layer 0042 of a map server is 42, which the server does not have, and sheet 1.10 is sheet 1.1.
#
# A server of maps (WMS) lists its layers, each with a name, the reference systems that it can be had in, and keywords. By the standard a name is text, and a map is asked for with it.
# Guess that was wrong: names are given as they stand, and lists are lists, also of one.
# Seen: a name or a title that looks like a number is made one and back: noughts before and behind are gone, 1e3 is 1000. A layer with one reference system has none, and one with
# a year among its keywords has no keywords.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @loaders.gl/wms@4.5.4 @loaders.gl/core@4.5.4
cat >try.mjs <<'JS'
import { parse } from '@loaders.gl/core';
import { WMSCapabilitiesLoader } from '@loaders.gl/wms';

const layer = (name, crs, words) => `<Layer><Name>${name}</Name><Title>${name}</Title><KeywordList>${words.map((word) => `<Keyword>${word}</Keyword>`).join('')}</KeywordList>${crs.map((code) => `<CRS>${code}</CRS>`).join('')}</Layer>`;
const text = `<?xml version="1.0"?><WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>Roads</Title></Service><Capability><Request><GetMap><Format>image/png</Format></GetMap></Request><Layer><Title>all</Title>${layer('roads', ['EPSG:4326', 'EPSG:3857'], ['roads', 'ports'])}${layer('0042', ['EPSG:4326'], ['roads', 'ports'])}${layer('1.10', ['EPSG:4326', 'EPSG:3857'], ['roads', '2014'])}${layer('1e3', ['EPSG:3857'], ['roads'])}</Layer></Capability></WMS_Capabilities>`;
const { layers: [{ layers }] } = await parse(new TextEncoder().encode(text).buffer, WMSCapabilitiesLoader, { worker: false });
for (const { name, title, crs = 'none', keywords } of layers) console.log(`${name}, ${title}: reference systems ${crs}; keywords ${keywords.join() || 'none'}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
roads, roads: reference systems EPSG:4326,EPSG:3857; keywords roads,ports
42, 42: reference systems none; keywords roads,ports
1.1, 1.1: reference systems EPSG:4326,EPSG:3857; keywords none
1000, 1000: reference systems none; keywords roads
SEEN
