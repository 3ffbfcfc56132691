#!/usr/bin/env bash
# @stefanstefanovski/transliterate-cyrillic 1.0.0: Москва becomes "Мoskva" and София "Сofiya", whose first letter is still Cyrillic, so that a search for Moskva does not find it.
#
# The package writes Cyrillic in Latin letters and back for five languages, with one table a language; names of places begin with a capital.
# Guess that was wrong: a capital is written as its small letter is, as it is on the way into Cyrillic.
# Seen: on the way into Latin every capital stays as it stands, without a word, and most of them look like Latin ones; the same names in small letters are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @stefanstefanovski/transliterate-cyrillic@1.0.0
cat >try.mjs <<'JS'
import cyrillic from '@stefanstefanovski/transliterate-cyrillic';

const scripts = (text) => ['Latin', 'Cyrillic'].filter((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text)).join(' and ');
for (const [locale, name] of [['mk', 'Скопје'], ['rs', 'Београд'], ['bg', 'София'], ['ru', 'Москва'], ['uk', 'Харків']]) {
	cyrillic.locale(locale);
	for (const word of [name.toLowerCase(), name]) {
		const latin = cyrillic.transliterate(word).reverse();
		console.log(`${locale} ${word}: ${latin}, ${scripts(latin)}, back in Cyrillic ${cyrillic.transliterate(latin)}`);
	}
}
cyrillic.locale('ru');
console.log(`the same as Moskva: ${cyrillic.transliterate('Москва').reverse() === 'Moskva'}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
mk скопје: skopje, Latin, back in Cyrillic скопје
mk Скопје: Сkopje, Latin and Cyrillic, back in Cyrillic Скопје
rs београд: beograd, Latin, back in Cyrillic београд
rs Београд: Бeograd, Latin and Cyrillic, back in Cyrillic Београд
bg софия: sofiya, Latin, back in Cyrillic софия
bg София: Сofiya, Latin and Cyrillic, back in Cyrillic София
ru москва: moskva, Latin, back in Cyrillic москва
ru Москва: Мoskva, Latin and Cyrillic, back in Cyrillic Москва
uk харків: kharkiv, Latin, back in Cyrillic харків
uk Харків: Хarkiv, Latin and Cyrillic, back in Cyrillic Харків
the same as Moskva: false
SEEN
