#!/usr/bin/env bash
# jsonfeed-to-rss 3.0.8 and jsonfeed-to-atom 1.2.5: a feed in Urdu is in American English, and whoever wrote it in 2014 holds the copyright of this year.
#
# A JSON Feed says who wrote it, and since version 1.1 in which language; neither package reads version 1.1, whose files they refuse.
# Guess that was wrong: what the feed does not say is not in what is made of it.
# Seen: the language en-us and "©", the present year and the author's name stand in the RSS; the copyright in the Atom too. A plain text has lost its paragraphs in the RSS, where it is read as HTML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonfeed-to-rss@3.0.8 jsonfeed-to-atom@1.2.5
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const feed = {
	version: 'https://jsonfeed.org/version/1',
	title: 'گوادر کی خبریں',
	home_page_url: 'https://example.org/',
	feed_url: 'https://example.org/feed.json',
	author: { name: 'Ann Writer' },
	items: [{ id: '1', url: 'https://example.org/1', title: 'بندرگاہ', content_text: 'پہلا\n\nدوسرا', date_published: '2014-11-20T10:00:00+05:00' }]
};
const year = String(new Date().getFullYear());
for (const name of ['jsonfeed-to-rss', 'jsonfeed-to-atom']) for (const line of require(name)(feed).split('\n')) if (/<(language|copyright|rights|description)/.test(line)) console.log(`${name}: ${line.trim().replace(year, '(the present year)')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
jsonfeed-to-rss: <language>en-us</language>
jsonfeed-to-rss: <copyright>© (the present year) Ann Writer</copyright>
jsonfeed-to-rss: <description>پہلا
jsonfeed-to-atom: <rights>© (the present year) Ann Writer</rights>
SEEN
