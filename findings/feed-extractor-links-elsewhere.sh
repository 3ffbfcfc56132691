#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3: an entry of Atom leads to another page, one with a title in XHTML has none, and the item 0070 is 70.
#
# Atom gives an entry links of several kinds; "alternate" is its own page, "related" another one. A title may hold marks of its own, with type xhtml.
# Guess that was wrong: entries come from all kinds of feeds with the link, the name, the day and the number that they have.
# Seen: the first link is taken, whatever its kind; the title is empty; "published" is the day of the last change; the last word of a paragraph and the first of the next are one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @extractus/feed-extractor@8.0.3
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { extractFromXml } = createRequire(import.meta.url)('@extractus/feed-extractor');
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ports</title><id>urn:ports</id><updated>2015-03-01T00:00:00Z</updated>
<entry><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Gwadar <b>port</b> opens</div></title><published>2014-11-20T00:00:00Z</published><updated>2015-03-01T00:00:00Z</updated>
<link rel="related" href="https://example.org/the-law"/><link rel="alternate" href="https://example.org/port"/></entry></feed>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ports</title><link>https://example.org/</link><description>Ports</description>
<item><title>Gwadar</title><guid isPermaLink="false">0070</guid><description>&lt;p&gt;It is deep&lt;/p&gt;&lt;p&gt;Ships call&lt;/p&gt;</description></item></channel></rss>`;
for (const xml of [atom, rss]) console.log(JSON.stringify(extractFromXml(xml).entries[0]));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"id":"urn:1","title":"","link":"https://example.org/the-law","published":"2015-03-01T00:00:00.000Z","description":""}
{"id":"70","title":"Gwadar","link":"","published":"","description":"It is deepShips call"}
SEEN
