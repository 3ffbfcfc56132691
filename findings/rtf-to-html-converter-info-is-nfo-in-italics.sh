#!/usr/bin/env bash
# rtf-to-html-converter 1.2.4: a document begins with "nfoPorts" in italics and the names of its styles, Порт is Ïîðò, 2014–2016 is 20142016, and columns parted by tabs are one number.
#
# RTF puts the title of a document, its styles and what a field asks for into groups that are no text; \ansicpg names the code page of the letters, \endash, \tab and \line are signs of their own.
# Guess that was wrong: the text of the page is what a word processor shows, but for its looks.
# Seen: of the groups only those of fonts and colours are known, of \info the i is taken for italics; the code page is passed over, a letter given as \u1055 is right. Signs that have a name are left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rtf-to-html-converter@1.2.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { convertRtfToHtml } = createRequire(import.meta.url)('rtf-to-html-converter');
for (const text of [
	String.raw`The port\par`,
	String.raw`{\info{\title Ports}}The port\par`,
	String.raw`{\stylesheet{\s0 Normal;}{\s1 Heading;}}The port\par`,
	String.raw`{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt The port}}\par`,
	String.raw`\'cf\'ee\'f0\'f2 or \u1055?\u1086?\u1088?\u1090?\par`,
	String.raw`2014\endash 2016\par`,
	String.raw`1914\tab 28\line 1915\tab 30\par`,
]) {
	console.log(`${text}: ${convertRtfToHtml(String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Arial;}}\f0 ${text}}`)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
The port\par: <div>The port</div>
{\info{\title Ports}}The port\par: <div><em>nfoPorts</em>The port</div>
{\stylesheet{\s0 Normal;}{\s1 Heading;}}The port\par: <div>Normal;Heading;The port</div>
{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt The port}}\par: <div>\*HYPERLINK "http://example.org"The port</div>
\'cf\'ee\'f0\'f2 or \u1055?\u1086?\u1088?\u1090?\par: <div>Ïîðò or Порт</div>
2014\endash 2016\par: <div>20142016</div>
1914\tab 28\line 1915\tab 30\par: <div>191428191530</div>
SEEN
