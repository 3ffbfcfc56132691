#!/usr/bin/env bash
# rss-parser 3.13.0: in an Atom feed with XHTML the words of a sentence change places, and the address of the site is that of the feed.
#
# Atom allows text as XHTML, whose words stand between and around elements; a link without a relation is the page itself, "self" is the feed.
# Guess that was wrong: the content is the markup as it stands in the feed, and a title in XHTML is a text.
# Seen: words in bold or italics move to the end of their paragraph, and what was "not sold" is "sold"; the title is an object; the address of the site is that of
# the feed where "self" stands first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rss-parser@3.13.0
cat >try.mjs <<'JS'
import Parser from 'rss-parser';

const xhtml = (words) => `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`;
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ports</title><id>urn:example:ports</id><updated>2015-04-20T00:00:00Z</updated>
<link rel="self" href="https://example.org/feed.xml"/><link href="https://example.org/"/><author><name>Staff</name></author>
<entry><title type="xhtml">${xhtml('<i>Gwadar</i> port')}</title><id>urn:example:1</id><updated>2015-04-20T00:00:00Z</updated><link href="https://example.org/1"/>
<content type="xhtml">${xhtml('<p>It was <b>not</b> sold but <i>leased</i> to them.</p>')}</content></entry></feed>`;
const { link, items } = await new Parser().parseString(feed);
console.log(`site: ${link}`);
console.log(`title: ${JSON.stringify(items[0].title)}`);
console.log(`content: ${items[0].content}`);
console.log(`as text: ${items[0].contentSnippet}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
site: https://example.org/feed.xml
title: {"$":{"type":"xhtml"},"div":[{"_":" port","$":{"xmlns":"http://www.w3.org/1999/xhtml"},"i":["Gwadar"]}]}
content: <div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It was  sold but  to them.<b>not</b><i>leased</i></p></div></div>
as text: It was  sold but  to them.notleased
SEEN
