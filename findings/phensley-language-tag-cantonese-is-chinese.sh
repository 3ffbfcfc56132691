#!/usr/bin/env bash
# @phensley/language-tag 1.16.0 (beside bcp-47 2.1.2): Cantonese of Hong Kong, zh-yue-HK, is Chinese, Arabic of Egypt's or of Syria's streets is Arabic, and the speech of one village in the valley of Resia that of all the valley.
#
# A language tag, by RFC 5646, may have a second language within a first, as in zh-yue, which is yue by itself too, and any number of variants: sl-rozaj-biske, the San Giorgio dialect of Resian, is an example of the standard's own.
# Guess that was wrong: a tag that is parsed and written again is the same, or its canonical form, which is yue-HK.
# Seen: the second language is left out, so that the more exact part of the tag is gone; of several variants the first is left. In en-GB-oed the spelling of Oxford is lost, while en-GB-oxendict keeps it. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @phensley/language-tag@1.16.0 bcp-47@2.1.2
cat >try.mjs <<'JS'
import { parse } from 'bcp-47';
import { createRequire } from 'node:module';

const { parseLanguageTag } = createRequire(import.meta.url)('@phensley/language-tag');
const tags = ['ur-PK', 'de-CH-1901', 'yue-HK', 'zh-yue-HK', 'zh-cmn-Hans', 'ar-arz-EG', 'ar-apc', 'sl-rozaj', 'sl-rozaj-biske', 'sl-rozaj-biske-1994', 'en-GB-oxendict', 'en-GB-oed'];
for (const tag of tags) {
	const { extendedLanguageSubtags, variants, irregular } = parse(tag);
	console.log(`${tag}: ${parseLanguageTag(tag).compact()}; bcp-47 sees ${[...extendedLanguageSubtags, ...variants, irregular].filter(Boolean).join(' and ') || 'nothing'} besides language, script and region`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
ur-PK: ur-PK; bcp-47 sees nothing besides language, script and region
de-CH-1901: de-CH-1901; bcp-47 sees 1901 besides language, script and region
yue-HK: yue-HK; bcp-47 sees nothing besides language, script and region
zh-yue-HK: zh-HK; bcp-47 sees yue besides language, script and region
zh-cmn-Hans: zh-Hans; bcp-47 sees cmn besides language, script and region
ar-arz-EG: ar-EG; bcp-47 sees arz besides language, script and region
ar-apc: ar; bcp-47 sees apc besides language, script and region
sl-rozaj: sl-rozaj; bcp-47 sees rozaj besides language, script and region
sl-rozaj-biske: sl-rozaj; bcp-47 sees rozaj and biske besides language, script and region
sl-rozaj-biske-1994: sl-rozaj; bcp-47 sees rozaj and biske and 1994 besides language, script and region
en-GB-oxendict: en-GB-oxendict; bcp-47 sees oxendict besides language, script and region
en-GB-oed: en-GB; bcp-47 sees oxendict besides language, script and region
SEEN
