#!/usr/bin/env bash
# rdflib 6.1.1 (of Debian 12): the year 12014 becomes 1201, a day in Karachi and the same day in Greenwich become one.
#
# XML Schema's dates may have more than four figures for the year, as for the end of a store of nuclear waste, and a time zone, for the day that begins there.
# Guess that was wrong: what is read is kept as it stands, or at least what the library can't hold is, as it does with years before Christ.
# Seen: the fifth figure falls off, and the zone does, so that two facts of a graph are one; each by reading alone, before anything is asked or written.
set -euo pipefail
/usr/bin/python3 -c 'import rdflib' 2>/dev/null || { echo 'This needs the package python3-rdflib.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

from rdflib import Graph

print(version('rdflib'))
for kind, texts in {'gYear': ['2014', '-0043', '12014'], 'date': ['12014-01-01', '2014-11-20', '2014-11-20Z', '2014-11-20+05:00']}.items():
    for text in texts:
        data = f'<urn:a> <urn:b> "{text}"^^<http://www.w3.org/2001/XMLSchema#{kind}> .'
        print(f'{kind} {text}: {next(Graph().parse(data=data, format="nt").objects())}')
data = ''.join(f'<urn:a> <urn:b> "2014-11-20{zone}"^^<http://www.w3.org/2001/XMLSchema#date> .\n' for zone in ['Z', '+05:00'])
print(f'{len(data.splitlines())} facts, {len(Graph().parse(data=data, format="nt"))} in the graph')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
6.1.1
gYear 2014: 2014
gYear -0043: -0043
gYear 12014: 1201
date 12014-01-01: 1201-01-01
date 2014-11-20: 2014-11-20
date 2014-11-20Z: 2014-11-20
date 2014-11-20+05:00: 2014-11-20
2 facts, 1 in the graph
SEEN
