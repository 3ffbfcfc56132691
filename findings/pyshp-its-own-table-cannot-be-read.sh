#!/usr/bin/env bash
# pyshp 2.3.1 (of Debian 12): a table with a Chinese name that is too long for its column is written and can't be read, 0.1 in a column of floats is 0, and Y and T are no yes.
#
# A shapefile has its table in DBF, with columns of bytes, of numbers (N and F) and of T and F for yes and no.
# Guess that was wrong: what does not fit is cut between letters or refused, a float has a fraction, and the letters that stand in the file for yes and no are taken for them.
# Seen: text is cut by bytes, in the midst of a letter, and reading raises UnicodeDecodeError for the record. Unless told how many, a column of floats has no decimals. Y, y, T and "true"
# are unknown, True and 1 alone are yes.
set -euo pipefail
/usr/bin/python3 -c 'import shapefile' 2>/dev/null || { echo 'This needs the package python3-pyshp.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
import io

import shapefile

print(shapefile.__version__)


def table(field, values):
    files = {name: io.BytesIO() for name in ['shp', 'shx', 'dbf']}
    with shapefile.Writer(shapeType=shapefile.NULL, **files) as writer:
        writer.field(*field)
        for value in values:
            writer.null()
            writer.record(value)
    for file in files.values():
        file.seek(0)
    return [record[0] for record in shapefile.Reader(**files).records()]


for name in ['Ürümqi', '乌鲁木齐', '北京']:
    try:
        print(f'{name} in ten bytes: {table(("name", "C", 10), [name])}')
    except UnicodeDecodeError as error:
        print(f'{name} in ten bytes: {type(error).__name__}')
print(f'floats: {table(("km", "F"), [0.1, 12.75])}, with two decimals {table(("km", "F", 12, 2), [0.1, 12.75])}')
for value in [True, 1, 'T', 'Y', 'y', 'true', False, 'F', 'N']:
    print(f'{value!r}: {table(("built", "L"), [value])[0]}')
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
2.3.1
Ürümqi in ten bytes: ['Ürümqi']
乌鲁木齐 in ten bytes: UnicodeDecodeError
北京 in ten bytes: ['北京']
floats: [0, 12], with two decimals [0.1, 12.75]
True: True
1: True
'T': None
'Y': None
'y': None
'true': None
False: False
'F': None
'N': None
SEEN
