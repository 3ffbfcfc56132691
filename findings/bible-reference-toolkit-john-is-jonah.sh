#!/usr/bin/env bash
# bible-reference-toolkit 26.2.4: Jn 3:16 is Jonah 3:16, a verse that Jonah has not, Mt 5.3 is the 53rd chapter of 28, and Matthew 5-6 is Matthew NaN.
#
# Jn stands for John in any list of short forms, and Jon for Jonah; chapter and verse are parted by a colon or, in much of Europe, by a point.
# Guess that was wrong: a short form is the book for which it stands, as in bible-passage-reference-parser, and a reference that can't be read raises an error, as one to an unknown book does.
# Seen: Jn is taken for Jonah, a point between figures is left out, and of a passage across chapters the first chapter alone is kept or none; nothing is raised, and no chapter is checked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bible-reference-toolkit@26.2.4 bible-passage-reference-parser@4.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { bcv_parser as Parser } from 'bible-passage-reference-parser/esm/bcv_parser.js';
import * as english from 'bible-passage-reference-parser/esm/lang/en.js';

const { Reference } = createRequire(import.meta.url)('bible-reference-toolkit');
const parser = new Parser(english);
for (const text of ['John 3:16', 'Jn 3:16', 'Mt 5:3', 'Mt 5.3', 'Matthew 5-6', 'Romans 1:1-2:3']) {
	const reference = new Reference(text);
	console.log(`${text}: ${reference}, chapter ${reference.chapter}, verse ${reference.verse}; bible-passage-reference-parser ${parser.parse(text).osis()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
John 3:16: John 3:16, chapter 3, verse 16; bible-passage-reference-parser John.3.16
Jn 3:16: Jonah 3:16, chapter 3, verse 16; bible-passage-reference-parser John.3.16
Mt 5:3: Matthew 5:3, chapter 5, verse 3; bible-passage-reference-parser Matt.5.3
Mt 5.3: Matthew 53, chapter 53, verse undefined; bible-passage-reference-parser Matt.5.3
Matthew 5-6: Matthew NaN, chapter NaN, verse undefined; bible-passage-reference-parser Matt.5-Matt.6
Romans 1:1-2:3: Romans 1, chapter 1, verse NaN; bible-passage-reference-parser Rom.1.1-Rom.2.3
SEEN
