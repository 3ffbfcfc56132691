#!/usr/bin/env bash
# pycountry 22.3.5 (of Debian 12): the Republic of Korea is found as North Korea, the Republic of Niger as Nigeria, and the UK as Uganda.
#
# The package holds ISO 3166; search_fuzzy finds a country by what a table calls it, the likeliest first.
# Guess that was wrong: the official name of a state finds that state, before or at least beside another whose name contains the same words.
# Seen: a country is taken whose name contains the text, in an order of its own: that of North Korea contains "Republic of Korea"; South Korea is not among the answers.
set -euo pipefail
/usr/bin/python3 -c 'import pycountry' 2>/dev/null || { echo 'This needs the package python3-pycountry.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

import pycountry

print(version('pycountry'))
for text in ['South Korea', 'Republic of Korea', 'Nigeria', 'Niger', 'Republic of Niger', 'Mali', 'UK', 'Kosovo']:
    print(f'{text}: {", ".join(country.name for country in pycountry.countries.search_fuzzy(text)[:3])}')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
22.3.5
South Korea: Korea, Republic of
Republic of Korea: Korea, Democratic People's Republic of
Nigeria: Nigeria
Niger: Nigeria, Niger
Republic of Niger: Nigeria
Mali: Mali, Guinea, Somalia
UK: Uganda, Ukraine, Latvia
Kosovo: Serbia
SEEN
