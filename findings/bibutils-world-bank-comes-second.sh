#!/usr/bin/env bash
# bibutils 7.2 (bib2xml and xml2ris of Debian 12): an organization that is the first author becomes the last.
#
# BibTeX gives a name that is not a person's in braces: {World Bank} and Writer, Ann. Works are cited by the first of their authors.
# Guess that was wrong: authors stay in the order of the file, whatever they are.
# Seen: persons come first in the RIS, so that a report of the World Bank is one of Writer and others; biblatex2xml, of the same tools, keeps the order. Nothing
# is said, and the organization is not marked any more either.
set -euo pipefail
command -v bib2xml >/dev/null || { echo 'This needs bib2xml and xml2ris, of the package bibutils.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >report.bib <<'BIB'
@techreport{a, author = {{World Bank} and Writer, Ann and {Port Authority} and Clerk, Ben}, title = {Ports}, year = {2014}}
BIB
authors() { xml2ris 2>/dev/null | sed -n 's/^AU  - //p' | tr '\r\n' ' ;' | sed 's/ *;/; /g'; echo; }
{
	bib2xml -v 2>&1 | grep -o 'version [0-9.]*'
	echo "bib2xml: $(bib2xml report.bib 2>/dev/null | authors)"
	echo "biblatex2xml: $(biblatex2xml report.bib 2>/dev/null | authors)"
} | tee seen.txt
diff seen.txt - <<'SEEN'
version 7.2
bib2xml: Writer, Ann; Clerk, Ben; World Bank; Port Authority; 
biblatex2xml: World Bank; Writer, Ann; Port Authority; Clerk, Ben; 
SEEN
