#!/usr/bin/env bash
# turndown 7.2.5 and node-html-markdown 2.0.0: ten to the sixth is 106, note 1 after 100 makes 1001, and what was struck out stands.
#
# Both make Markdown of a web page. Powers, squares and note numbers are raised, corrections are struck out.
# Guess that was wrong: what Markdown has no sign for is left as HTML, which Markdown allows, or marked in some way.
# Seen: the digits run together; in one a withdrawn figure stands beside the right one as if both held; in the other a list that begins at 5 begins at 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact turndown@7.2.5 node-html-markdown@2.0.0
cat >try.mjs <<'JS'
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const turndown = new TurndownService();
for (const html of ['10<sup>6</sup> tonnes', 'a depth of 100<sup>1</sup> m', 'CO<sub>2</sub>', '<s>400</s> 500 kV', '<del>planned</del> built', '<ol start="5"><li>a port</li></ol>']) {
	console.log(`${html}: ${turndown.turndown(html)} | ${NodeHtmlMarkdown.translate(html)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
10<sup>6</sup> tonnes: 106 tonnes | 106 tonnes
a depth of 100<sup>1</sup> m: a depth of 1001 m | a depth of 1001 m
CO<sub>2</sub>: CO2 | CO2
<s>400</s> 500 kV: 400 500 kV | ~~400~~ 500 kV
<del>planned</del> built: planned built | ~~planned~~ built
<ol start="5"><li>a port</li></ol>: 5.  a port | 1. a port
SEEN
