#!/usr/bin/env bash
# odt2txt 0.5 (of Debian 12, with zip): who made a comment, when and what stands within the sentence that it is about, and a note within its words.
#
# An OpenDocument text has comments and footnotes where they are set, each as an element of its own; office programs show them in the margin and at the foot.
# Guess that was wrong: comments are left out or put at the end, notes at the end or in brackets, as other readers do; words that stand apart stay apart.
# Seen: the name, the day and the words of the comment run into the sentence without a space, as do the number of a note and its words.
set -euo pipefail
command -v odt2txt >/dev/null && command -v zip >/dev/null || { echo 'This needs odt2txt and zip, of the packages of the same names.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
comment='<office:annotation><dc:creator>Ann Writer</dc:creator><dc:date>2016-02-01</dc:date><text:p>Or 2015?</text:p></office:annotation>'
note='<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By sea.</text:p></text:note-body></text:note>'
cat >content.xml <<ODT
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text><text:p>The port was opened in 2014$comment by the ministry.</text:p><text:p>It has 3 berths$note and a road.</text:p></office:text></office:body></office:document-content>
ODT
printf 'application/vnd.oasis.opendocument.text' >mimetype
zip -q -X -0 text.odt mimetype && zip -q -X text.odt content.xml
odt2txt --width=-1 text.odt 2>/dev/null | grep . | tee seen.txt
diff seen.txt - <<'SEEN'
The port was opened in 2014Ann Writer2016-02-01Or 2015?
by the ministry.
It has 3 berths1By sea.
and a road.
SEEN
