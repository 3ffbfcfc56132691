#!/usr/bin/env bash
# Unidecode 1.3.6 (of Debian 12): Gəncə, in Azerbaijan, is "G@nc@", the Kazakh Әлем is "@lem", 50 ℃ are 50, and £3 are PS3.
#
# It writes any text in the letters of ASCII, for names in file names, addresses of pages and search; Łódź, Đà Nẵng and Qoʻqon come out as letters and marks.
# Guess that was wrong: a letter becomes letters, as ə and ә are a or e in the official spellings of both languages, and of a sign that has no letters something is left.
# Seen: both become the sign of mail addresses. Degrees Celsius in one sign are left out without a trace, where ° with C are degC; the nought of Chinese years is the only figure in them.
set -euo pipefail
/usr/bin/python3 -c 'import unidecode' 2>/dev/null || { echo 'This needs the package python3-unidecode.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

from unidecode import unidecode

print(version('Unidecode'))
for text in ['Łódź', 'Đà Nẵng', 'Qoʻqon', 'Ürümqi', 'Gəncə', 'Əliyev', 'Әлем', 'Өскемен', '50 °C', '50 ℃', '5 ‰', '$3', '£3', '10⁶ m²', '㎢', '二〇一四', '٢٠١٤']:
    print(f'{text}: {unidecode(text)}')
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.3.6
Łódź: Lodz
Đà Nẵng: Da Nang
Qoʻqon: Qo`qon
Ürümqi: Urumqi
Gəncə: G@nc@
Əliyev: @liyev
Әлем: @lem
Өскемен: Oskemen
50 °C: 50 degC
50 ℃: 50 
5 ‰: 5 %0
$3: $3
£3: PS3
10⁶ m²: 106 m2
㎢: km^2
二〇一四: Er 0Yi Si 
٢٠١٤: 2014
SEEN
