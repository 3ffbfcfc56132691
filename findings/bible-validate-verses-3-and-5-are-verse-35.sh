#!/usr/bin/env bash
# @allemandi/bible-validate 2.2.11: Matthew 5:3,5 is read as verse 35, Romans 1:1-2:3 as two verses of the first chapter, and each is said to be valid.
#
# A reference names verses with commas between them, and a passage from one chapter to another with both chapters; it is so in any work that cites.
# Guess that was wrong: two verses with a comma are two verses, as they are with a comma and a blank or are an error, and bible-passage-reference-parser reads the same.
# Seen: the comma goes and the figures make another verse, where the chapter has one of that number; where it has none the whole is invalid. "5:3, 5" becomes verses 3 to 5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @allemandi/bible-validate@2.2.11 bible-passage-reference-parser@4.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { bcv_parser as Parser } from 'bible-passage-reference-parser/esm/bcv_parser.js';
import * as english from 'bible-passage-reference-parser/esm/lang/en.js';

const { parseAndValidateReference } = createRequire(import.meta.url)('@allemandi/bible-validate');
const parser = new Parser(english);
for (const reference of ['Matthew 5:3-5', 'Matthew 5:3,5', 'Matthew 5:3, 5', 'Genesis 1:3,1', 'Matthew 5:1,10', 'Romans 1:1-2:3', 'Psalms 1:1;2:3']) {
	const { isValid, formatted, error } = parseAndValidateReference(reference, { structured: true });
	console.log(`${reference}: ${isValid ? formatted : error}; bible-passage-reference-parser ${parser.parse(reference).osis()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Matthew 5:3-5: Matthew 5:3-5; bible-passage-reference-parser Matt.5.3-Matt.5.5
Matthew 5:3,5: Matthew 5:35; bible-passage-reference-parser Matt.5.3,Matt.5.5
Matthew 5:3, 5: Matthew 5:3-5; bible-passage-reference-parser Matt.5.3,Matt.5.5
Genesis 1:3,1: Genesis 1:31; bible-passage-reference-parser Gen.1.3,Gen.1.1
Matthew 5:1,10: Invalid chapter or verse; bible-passage-reference-parser Matt.5.1,Matt.5.10
Romans 1:1-2:3: Romans 1:1-2; bible-passage-reference-parser Rom.1.1-Rom.2.3
Psalms 1:1;2:3: Psalms 1:1-3; bible-passage-reference-parser Ps.1.1,Ps.2.3
SEEN
