#!/usr/bin/env bash
# html-to-rtf 2.1.0 (with @iarna/rtf-to-html 1.1.0): 2014 in letters of 12 pixels is gone and its letters are of 46007 points, a word in red has "undefined" before it, and two lines of source are one word.
#
# In RTF a command ends at the first character that is no digit of its number; a blank after it is part of it, and a backslash begins one. In HTML a line break in the source is a blank.
# Guess that was wrong: words are words. Of looks the package names the ones that it takes, colours as numbers and sizes in pixels; others are left out.
# Seen: a size is written right before the text, whose digits go to its number, and half as large as it was; what it does not take stands in the text as undefined; line breaks are taken away, and a backslash in the text takes the word after it with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-rtf@2.1.0 @iarna/rtf-to-html@1.1.0
cat >try.cjs <<'JS'
const htmlToRtf = require('html-to-rtf');
const rtfToHtml = require('@iarna/rtf-to-html');

const pages = [
	'<p>Opened in <span style="font-size: 12px">2014</span> at Gwadar</p>',
	'<p>Opened in <span style="font-size: 12px">May</span> at Gwadar</p>',
	'<p>Opened in <span style="color: #ff0000">2014</span> at Gwadar</p>',
	'<p>Opened in <span style="color: red">2014</span> at Gwadar</p>',
	'<p>The port\n\tof Gwadar</p>',
	'<p>The folder ports\\gwadar</p>',
];
const read = (rtf) => new Promise((resolve, reject) => rtfToHtml.fromString(rtf, { template: (document, defaults, content) => content }, (error, html) => (error ? reject(error) : resolve(html))));
(async () => {
	for (const page of pages) {
		const rtf = htmlToRtf.convertHtmlToRtf(page);
		const html = await read(rtf);
		console.log(`${JSON.stringify(page)}\n\t${rtf.match(/\{\\pard .*?\\par\}/s)[0]}\n\tread again: ${html.replaceAll(/<[^>]*>/g, '')}`);
	}
})();
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
"<p>Opened in <span style=\"font-size: 12px\">2014</span> at Gwadar</p>"
	{\pard Opened in {\fs92014} at Gwadar\sb70\par}
	read again: Opened in  at Gwadar
"<p>Opened in <span style=\"font-size: 12px\">May</span> at Gwadar</p>"
	{\pard Opened in {\fs9May} at Gwadar\sb70\par}
	read again: Opened in May at Gwadar
"<p>Opened in <span style=\"color: #ff0000\">2014</span> at Gwadar</p>"
	{\pard Opened in {\cf1 2014} at Gwadar\sb70\par}
	read again: Opened in 2014 at Gwadar
"<p>Opened in <span style=\"color: red\">2014</span> at Gwadar</p>"
	{\pard Opened in {undefined2014} at Gwadar\sb70\par}
	read again: Opened in undefined2014 at Gwadar
"<p>The port\n\tof Gwadar</p>"
	{\pard The portof Gwadar\sb70\par}
	read again: The portof Gwadar
"<p>The folder ports\\gwadar</p>"
	{\pard The folder ports\gwadar\sb70\par}
	read again: The folder ports
SEEN
