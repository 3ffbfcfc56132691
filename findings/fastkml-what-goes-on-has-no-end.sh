#!/usr/bin/env bash
# fastkml 0.12 (of Debian 12): of a place with a span of time that is open the open end can't be asked for, the year 44 is written back as 44, which is no year.
#
# In KML a span may have a beginning alone, as of what still goes on; years have four digits, and places as many as they have.
# Guess that was wrong: an end that is not given is None, as it is for a place without any span, and what is read and written again is what it was.
# Seen: asking for the end raises TypeError. A year alone is written as a number, which is no year of the schema, nor one that it reads, and coordinates with six digits.
set -euo pipefail
/usr/bin/python3 -c 'import fastkml' 2>/dev/null || { echo 'This needs the package python3-fastkml.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
import logging
from importlib.metadata import version

from fastkml import kml

logging.disable()
print(version('fastkml'))


def placemark(inner):
    document = kml.KML()
    document.from_string(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Port</name>{inner}</Placemark></Document></kml>'.encode())
    return next(next(document.features()).features())


def told(name, work):
    try:
        print(f'{name}: {work()}')
    except (TypeError, ValueError) as error:
        print(f'{name}: {type(error).__name__} {error}')


def written(inner, tag):
    text = placemark(inner).to_string()
    return text.split(f'{tag}>')[1].split('<')[0]


told('no span', lambda: placemark('').end)
told('from 2013 to 2014', lambda: placemark('<TimeSpan><begin>2013</begin><end>2014</end></TimeSpan>').end)
told('since 2014, its beginning', lambda: placemark('<TimeSpan><begin>2014</begin></TimeSpan>').begin)
told('since 2014, its end', lambda: placemark('<TimeSpan><begin>2014</begin></TimeSpan>').end)
told('until 2014, its beginning', lambda: placemark('<TimeSpan><end>2014</end></TimeSpan>').begin)
told('the year 0044', lambda: placemark('<TimeStamp><when>0044</when></TimeStamp>').timeStamp)
told('the year 0044, written', lambda: written('<TimeStamp><when>0044</when></TimeStamp>', 'when'))
told('the year 44', lambda: placemark('<TimeStamp><when>44</when></TimeStamp>').timeStamp)
told('a place, written', lambda: written('<Point><coordinates>62.32549876543,25.1</coordinates></Point>', 'coordinates'))
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
0.12
no span: None
from 2013 to 2014: 2014-01-01 00:00:00
since 2014, its beginning: 2014-01-01 00:00:00
since 2014, its end: TypeError 'NoneType' object is not subscriptable
until 2014, its beginning: TypeError 'NoneType' object is not subscriptable
the year 0044: 0044-01-01 00:00:00
the year 0044, written: 44
the year 44: ValueError 
a place, written: 62.325499,25.100000
SEEN
