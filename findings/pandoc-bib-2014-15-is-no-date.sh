#!/usr/bin/env bash
# pandoc 2.17.1.1 (of Debian 12): a book of 2014/15, or of about 2014, is cited with its year, and has no date in the CSL that is made of the same file.
#
# pandoc reads .bib files for its citations and turns them into CSL, which other programs read. BibTeX takes any text for a year; CSL has "literal" for such a date.
# Guess that was wrong: what pandoc itself can cite is in the CSL that it writes, as a literal date, or a warning tells what is not.
# Seen: the date is an empty list. The title comes in small letters, names too, for a style that gives capitals to put them back.
set -euo pipefail
command -v pandoc >/dev/null || { echo 'This needs pandoc, of the package pandoc.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
	pandoc --version | head -1
	for year in 2014 2014/15 'c. 2014' '2014--2016'; do
		echo "@book{a, author = {Writer, Ann}, title = {The Port of Gwadar}, year = {$year}}" | pandoc -f bibtex -t csljson | tr -d '\n' | sed -E 's/  +/ /g' | grep -oE '"issued": \{[^}]*\}|"title": "[^"]*"' | tr '\n' ' ' | sed "s|^|$year: |"
		echo
	done
	echo '@book{a, author = {Writer, Ann}, title = {The Port of Gwadar}, year = {2014/15}}' >ports.bib
	echo 'As told [@a].' | pandoc --citeproc --bibliography ports.bib -t plain | grep .
} 2>&1 | tee seen.txt
diff seen.txt - <<'SEEN'
pandoc 2.17.1.1
2014: "issued": { "date-parts": [ [ 2014 ] ] } "title": "The port of gwadar" 
2014/15: "issued": { "date-parts": [] } "title": "The port of gwadar" 
c. 2014: "issued": { "date-parts": [] } "title": "The port of gwadar" 
2014--2016: "issued": { "date-parts": [] } "title": "The port of gwadar" 
As told (Writer 2014/15).
Writer, Ann. 2014/15. The Port of Gwadar.
SEEN
