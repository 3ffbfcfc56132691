#!/usr/bin/env bash
# rdflib 6.1.1 (of Debian 12): in Turtle a sum of 46,123,456,789 is 46,123,460,000 and a tonnage of 1,234,567.89 is 1,234,568; in N-Triples both are right.
#
# RDF gives a figure with an exponent the type double, which holds sixteen digits; JSON-LD makes doubles of all numbers with a fraction.
# Guess that was wrong: one graph written in two forms of RDF is one graph, and a file read and written again has the same figures.
# Seen: Turtle is written with seven digits, so that coordinates move by decimetres and sums by thousands, and a second reading gives another graph.
set -euo pipefail
/usr/bin/python3 -c 'import rdflib' 2>/dev/null || { echo 'This needs the package python3-rdflib.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

from rdflib import Graph

print(version('rdflib'))
for figure in ['62.5e0', '62.32543219e0', '1234567.89e0', '46123456789e0', '46123456789.5']:
    graph = Graph().parse(data=f'<urn:a> <urn:b> {figure} .', format='turtle')
    again = Graph().parse(data=graph.serialize(format='turtle'), format='turtle')
    triples = [one.serialize(format='nt').split('"')[1] for one in (graph, again)]
    print(f'{figure}: {triples[0]} in N-Triples, {triples[1]} by way of Turtle')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
6.1.1
62.5e0: 62.5 in N-Triples, 62.5 by way of Turtle
62.32543219e0: 62.32543219 in N-Triples, 62.32543 by way of Turtle
1234567.89e0: 1234567.89 in N-Triples, 1234568.0 by way of Turtle
46123456789e0: 46123456789.0 in N-Triples, 46123460000.0 by way of Turtle
46123456789.5: 46123456789.5 in N-Triples, 46123456789.5 by way of Turtle
SEEN
