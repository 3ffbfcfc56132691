#!/usr/bin/env bash
# num2words 0.5.10 (of Debian 12): the year 44 before Christ is minus 156 in German, Dutch, Danish and Norwegian, and one and a half in Arabic is one and fifty.
#
# It writes numbers and years out in words, years before Christ given as -44; English makes "forty-four BC" of that, Finnish and French have the right number.
# Guess that was wrong: what a language has no words for is refused, as Swedish and Turkish years are, and a number is the same number in each language.
# Seen: the year is parted into a century of -1 and 56 years of it, so that -1 is minus 199. A tenth in Arabic and Turkish is read as hundredths, half as fifty and .05 as five.
set -euo pipefail
/usr/bin/python3 -c 'import num2words' 2>/dev/null || { echo 'This needs the package python3-num2words.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.py <<'PY'
from importlib.metadata import version

from num2words import num2words

print(version('num2words'))
for lang in ['en', 'fi', 'fr', 'de', 'nl', 'dk', 'no', 'sv']:
    try:
        print(f'{lang}: {"; ".join(num2words(year, lang=lang, to="year") for year in [1905, -44, -1])}')
    except NotImplementedError:
        print(f'{lang}: no years')
for lang in ['en', 'id', 'ar', 'tr']:
    print(f'{lang}: {"; ".join(num2words(number, lang=lang) for number in [1.5, 1.05])}')
PY
/usr/bin/python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
0.5.10
en: nineteen oh-five; forty-four BC; one BC
fi: tuhatyhdeksänsataaviisi; neljäkymmentäneljä ennen ajanlaskun alkua; yksi ennen ajanlaskun alkua
fr: mille neuf cent cinq; moins quarante-quatre; moins un
de: neunzehnhundertfünf; minuseinshundertsechsundfünfzig; minuseinshundertneunundneunzig
nl: negentien honderd vijf; min één honderd zesenvijftig; min één honderd negenennegentig
dk: nitten hundrede fem; minus et hundrede seksoghalvtreds; minus et hundrede nioghalvfems
no: nitten hundre og fem; minus en hundre og femti-seks; minus en hundre og nitti-ni
sv: no years
en: one point five; one point zero five
id: satu koma lima; satu koma nol lima
ar: واحد  , خمسون; واحد  , خمس
tr: birvirgülelli; birvirgülbeş
SEEN
