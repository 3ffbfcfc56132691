#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: a power of ten in a template is dropped from the text, and its figure is a million times smaller.
#
# Articles write large figures with templates, as val, x10^ and e.
# Guess that was wrong: a template that is not known stays in the text or leaves a sign, as legend does, and of one that is known the figure is whole.
# Seen: 5 million tonnes are "5 tonnes" with each of the three, and val is one the library knows; names in another writing and their transcription vanish likewise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wtf_wikipedia@10.4.2
cat >try.mjs <<'JS'
import wtf from 'wtf_wikipedia';

for (const text of ['It carried 5{{x10^|6}} tonnes.', 'It carried 5{{e|6}} tonnes.', 'It carried {{val|5|e=6|u=t}} of coal.', 'It carried {{formatnum:5000000}} tonnes.', 'The port is {{transliteration|ru|Gvadar}} there.', 'The port is {{zh|s=瓜达尔|p=Guādá’ěr}} there.', 'See {{legend|red|claimed}} here.']) {
	console.log(`${text} -> ${wtf(text).text()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
It carried 5{{x10^|6}} tonnes. -> It carried 5 tonnes.
It carried 5{{e|6}} tonnes. -> It carried 5 tonnes.
It carried {{val|5|e=6|u=t}} of coal. -> It carried 5 t of coal.
It carried {{formatnum:5000000}} tonnes. -> It carried 5,000,000 tonnes.
The port is {{transliteration|ru|Gvadar}} there. -> The port is there.
The port is {{zh|s=瓜达尔|p=Guādá’ěr}} there. -> The port is there.
See {{legend|red|claimed}} here. -> See {{legend|red|claimed}} here.
SEEN
