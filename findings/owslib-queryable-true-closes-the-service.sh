#!/usr/bin/env bash
# OWSLib 0.27.2 (of Debian 12): a WMS of which one layer is queryable "true" cannot be read at all, and the address of CRS84 that OGC gives is no system of coordinates.
#
# In the schema of WMS 1.3.0 queryable and opaque are of a type that has true, false, 1 and 0; the addresses of systems of coordinates name EPSG's and OGC's.
# Guess that was wrong: the two ways to write yes are read as one, and what is read as a URN is read as an address.
# Seen: either attribute with the word true raises ValueError, for the layer and so for the service. Of several times with a space after the comma all but the first begin with one.
set -euo pipefail
/usr/bin/python3 -c 'import owslib' 2>/dev/null || { echo 'This needs the package python3-owslib.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

from owslib.crs import Crs
from owslib.wms import WebMapService

print(version('OWSLib'))


def service(layers):
    xml = f"""<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Ports</Title></Service><Capability><Request><GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="http://example.org/?"/></Get></HTTP></DCPType></GetMap></Request><Exception><Format>XML</Format></Exception>
<Layer><Title>All</Title><CRS>EPSG:4326</CRS>{layers}</Layer></Capability></WMS_Capabilities>"""
    return WebMapService('http://example.org/', version='1.3.0', xml=xml.encode()).contents.values()


def told(name, work):
    try:
        print(f'{name}: {work()}')
    except ValueError as error:
        print(f'{name}: {error}')


for attribute in ['queryable="1"', 'queryable="true"', 'queryable="false"', 'opaque="true"']:
    told(attribute, lambda: [layer.queryable for layer in service(f'<Layer {attribute}><Name>ports</Name><Title>Ports</Title></Layer><Layer><Name>roads</Name><Title>Roads</Title></Layer>')])
told('times', lambda: [layer.timepositions for layer in service('<Layer><Name>a</Name><Title>A</Title><Dimension name="time" units="ISO8601">2013, 2014</Dimension></Layer>')])
for name in ['http://www.opengis.net/def/crs/EPSG/0/4326', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'http://www.opengis.net/def/crs/OGC/1.3/CRS84']:
    told(name, lambda: Crs(name).code)
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
0.27.2
queryable="1": [1, 0]
queryable="true": invalid literal for int() with base 10: 'true'
queryable="false": invalid literal for int() with base 10: 'false'
opaque="true": invalid literal for int() with base 10: 'true'
times: [['2013', ' 2014']]
http://www.opengis.net/def/crs/EPSG/0/4326: 4326
urn:ogc:def:crs:OGC:1.3:CRS84: CRS84
http://www.opengis.net/def/crs/OGC/1.3/CRS84: invalid literal for int() with base 10: 'CRS84'
SEEN
