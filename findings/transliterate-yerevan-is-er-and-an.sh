#!/usr/bin/env bash
# transliterate 1.10.2 (of Debian 12): Yerevan in Latin letters is "Er&an", its address on the web "eran", and Kyiv is "Kyyiv" or "kiv".
#
# The package writes names of ten alphabets in Latin letters and back; slugify makes addresses of them.
# Guess that was wrong: letters become letters, and a name keeps its syllables on the way to an address.
# Seen: the Armenian letter for "ev", which also stands for "and", becomes &, within words too, and then falls out; Ukrainian is taken for Russian and loses its own letters.
set -euo pipefail
/usr/bin/python3 -c 'import transliterate' 2>/dev/null || { echo 'This needs the package python3-transliterate.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

from transliterate import slugify, translit

print(version('transliterate'))
for language, name in [('hy', 'Գյումրի'), ('hy', 'Երևան'), ('hy', 'Սևան'), ('hy', 'Արևելք'), ('uk', 'Київ'), ('uk', 'Україна'), ('ru', 'Щукино')]:
    latin = translit(name, language, reversed=True)
    print(f'{name}: {latin}, back {translit(latin, language)}, address {slugify(name)}')
PY
/usr/bin/python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
1.10.2
Գյումրի: Gjumri, back Գյումրի, address gjumri
Երևան: Er&an, back Երևան, address eran
Սևան: S&an, back Սևան, address san
Արևելք: Ar&elq, back Արևելք, address arelq
Київ: Kyyiv, back Київ, address kiv
Україна: Ukrayina, back Україна, address ukrana
Щукино: Schukino, back Счукино, address schukino
SEEN
