#!/usr/bin/env bash
# Lingua::EN::NameCase 1.21 (of Debian 12): Xi Jinping and Li Keqiang keep XI and LI, the numbers eleven and fifty-one, Machu Picchu is MacHu, and Al Gore al.
#
# It gives names in capitals, as in catalogues and passports, their small letters: MacDonald, O'Brien, van der Berg, Rahman III.
# Guess that was wrong: a number in a name stands at its end, after other words, and Mac before a small word is part of it unless the name is Scottish.
# Seen: the first word of a name is a number where its letters allow, in each place; Di, De, Al and Ap at its beginning are small; Machiavelli and Macao are known exceptions.
set -euo pipefail
perl -MLingua::EN::NameCase -e1 2>/dev/null || { echo 'This needs the package liblingua-en-namecase-perl.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >try.pl <<'PL'
use Lingua::EN::NameCase;

print "$Lingua::EN::NameCase::VERSION\n";
for my $name ('MACDONALD', "O'BRIEN", 'VAN DER BERG', 'ABDUL RAHMAN III', 'XI JINPING', 'LI KEQIANG', 'VI KEELAND', 'AL GORE', 'AHMED AL-RASHID', 'BEN ALI', 'MACHIAVELLI', 'MACAO', 'MACHU PICCHU', 'DI RUPO', 'MUHAMMAD BIN SALMAN') {
	print "$name: ", nc($name), "\n";
}
PL
perl try.pl | tee seen.txt
diff seen.txt - <<'SEEN'
1.21
MACDONALD: MacDonald
O'BRIEN: O'Brien
VAN DER BERG: van der Berg
ABDUL RAHMAN III: Abdul Rahman III
XI JINPING: XI Jinping
LI KEQIANG: LI Keqiang
VI KEELAND: VI Keeland
AL GORE: al Gore
AHMED AL-RASHID: Ahmed Al-Rashid
BEN ALI: Ben Ali
MACHIAVELLI: Machiavelli
MACAO: Macao
MACHU PICCHU: MacHu Picchu
DI RUPO: di Rupo
MUHAMMAD BIN SALMAN: Muhammad Bin Salman
SEEN
