#!/usr/bin/env bash
# inflect 2.1.0 (of Debian 12): the singular of court-martial is False-martial, that of governor-general False-general, and 1e6 in words is sixteen.
#
# singular_noun gives the singular of a plural, and False for a word that is one already; number_to_words takes numbers as text, with commas and a sign.
# Guess that was wrong: a title of two words that is one already gives False, as "port" does, and what is no number that is known is refused.
# Seen: False, put in as a word, stands before the hyphen. Signs that are not known are passed over, so that 1e6 has the figures 1 and 6, and 1.5e9 is one point five nine.
set -euo pipefail
/usr/bin/python3 -c 'import inflect' 2>/dev/null || { echo 'This needs the package python3-inflect.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

import inflect

print(version('inflect'))
words = inflect.engine()
for word in ['ports', 'port', 'governors-general', 'governor-general', 'courts-martial', 'court-martial', 'man-of-war']:
    print(f'{word}: {words.singular_noun(word)}')
for number in ['46,000,000', '-5', '4.5', '1e6', '1.5e9', '2014-11', '46 m']:
    print(f'{number}: {words.number_to_words(number)}')
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
2.1.0
ports: port
port: False
governors-general: governor-general
governor-general: False-general
courts-martial: False
court-martial: False-martial
man-of-war: man-of-war
46,000,000: forty-six million
-5: minus five
4.5: four point five
1e6: sixteen
1.5e9: one point five nine
2014-11: two hundred and one thousand, four hundred and eleven
46 m: forty-six
SEEN
