import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { describePart } from '../../../src/atlas/questions/describe.ts';
import { LEFT_OUT_WORDS } from '../../../src/formats/docx/left-out.ts';
import { LANGUAGES } from '../../../src/language/languages.ts';
import { loadMessages } from '../../../src/language/load-speech.ts';
import { say, sayCompiled } from '../../../src/language/say.ts';
import { describeNoMatch } from '../../../src/lib/documents/describe-match.ts';
import { setSpeech, type Speech } from '../../../src/language/speech.ts';
import { sayWhen } from '../../../src/time/days.ts';
import { formatEdtf } from '../../../src/time/edtf.ts';
import { loadRewording } from '../../../src/wording/load-rewording.ts';
import { readFolder } from '../sample.ts';
import { listRefusals } from './tables.ts';

async function speak(id: string): Promise<void> {
	const language = LANGUAGES.find((item) => item.id === id)!;
	const [messages, reword] = await Promise.all([loadMessages(language), loadRewording(language)]);
	const speech: Speech = { language, messages, reword, offered: ['en'], atlas: 'en' };
	setSpeech(() => speech);
}
afterEach(() => setSpeech(() => undefined));

/** Of every kind that EDTF has. */
const DATES = [
	'2014-11-20',
	'2014-06',
	'2014?',
	'2004~/2010',
	'../2014-06',
	'2014/..',
	'[2011,2012-05]',
	'{2011,2012}',
	'197X',
	'20XX',
	'1XXX',
	'-0043',
	'0044',
	'2014-21',
	'2014-33',
	'2014-40',
	'2014-1X',
	'2014-06-1X',
	'XXXX-06-12',
	'197X-06',
	'Y170000'
];

it('leaves what was compiled as it is in English', async () => {
	await speak('en');
	for (const text of ['paragraph 3', 'under construction', 'about 14,000 soldiers']) {
		expect(sayCompiled(text)).toBe(text);
	}
	for (const edtf of DATES) {
		expect(sayWhen({ edtf, words: formatEdtf(edtf) })).toBe(formatEdtf(edtf));
	}
});

it('says dates of every form in the words, order and digits of the language', async () => {
	const sayAll = (...all: string[]): string[] => all.map((edtf) => sayWhen({ edtf, words: '?' }));
	await speak('ru');
	expect(sayAll('2014-11-20', '2014?', '197X', '20XX', '-0043', '[2011,2012]')).toEqual([
		'20 ноября 2014',
		'2014 (не точно)',
		'1970-е годы',
		'21-й век',
		'44 до н. э.',
		'2011 или 2012'
	]);
	await speak('fa');
	// The Gregorian calendar, as the documents have it, in Persian digits (CLDR).
	expect(sayAll('2014-11-20', '2014-06-1X', '20XX')).toEqual(['۲۰ نوامبر ۲۰۱۴', '۱۰–۱۹ ژوئن ۲۰۱۴', 'سدهٔ ۲۱']);
	await speak('ur');
	// Latin digits are the default of Urdu in CLDR.
	expect(sayAll('2014-11-20', '2014/..', '2014-40')).toEqual(['20 نومبر 2014', '2014 سے', '2014 کا پہلا نصف']);
	await speak('zh');
	expect(sayAll('2014-11-20', '2014-33', '197X', 'XXXX-06-12')).toEqual([
		'2014年11月20日',
		'2014年第一季度',
		'1970年代',
		'某年6月12日'
	]);
});

it.each(['ru', 'ur', 'fa', 'zh'])('has no English left in a date in %s', async (id) => {
	await speak(id);
	for (const edtf of DATES) {
		expect(sayWhen({ edtf, words: formatEdtf(edtf) }), edtf).not.toMatch(/[A-Za-z]/);
	}
});

it.each([
	['paragraph 3', 'абзац 3'],
	['paragraphs 3–4', 'абзацы 3–4'],
	['within about 300 m', 'с точностью около 300 м'],
	['within about 1,100 km', 'с точностью около 1 100 км'],
	['about 40 km north-east, give or take 5 km', 'около 40 км, северо-восток, ± 5 км'],
	['under construction', 'строится'],
	['likely: 12 June 2014', 'вероятно: 12 июня 2014'],
	['use by Russia: proposed', 'use by Russia: предложено'],
	['use by Russia: likely: under construction', 'use by Russia: вероятно: строится'],
	['the pier: a shed: status not known', 'the pier: a shed: состояние неизвестно'],
	['c. May 2012', 'ок. май 2012'],
	['about 1,100 km', 'около 1 100 км'],
	['more than 1.5 billion', 'более 1,5 млрд'],
	['40–60 %', '40–60 %'],
	['length of mainland stretch', 'длина: mainland stretch'],
	['3 places, 9 passages in 2 documents', '3 места, 9 отрывков; 2 документа'],
	['port · Harbours', 'порт · Harbours'],
	['it stands there twice, and the first is read', 'встречается там 2 раза, читается № 1'],
	// What a curator wrote stays, whatever it begins with.
	['about 14,000 soldiers', 'about 14,000 soldiers'],
	['by the sea', 'by the sea'],
	['since the war', 'since the war']
])('says %s', async (text, said) => {
	await speak('ru');
	expect(sayCompiled(text).replaceAll('\u00a0', ' ')).toBe(said);
});

it('leaves a topic or a value of a curator alone, though a message has the same words', async () => {
	await speak('ru');
	expect([sayCompiled('operation'), sayCompiled('operation', 'topic')]).toEqual(['операция', 'operation']);
	expect([sayCompiled('cost', 'topic'), sayCompiled('road', 'value')]).toEqual(['стоимость', 'road']);
	expect(sayCompiled('expected: under construction', 'value')).toBe('ожидается: строится');
});

it('says durations and dollars in the forms and digits of the language, and leaves a curator’s own unit', async () => {
	const said: Record<string, string[]> = {};
	for (const id of ['ru', 'ur', 'fa', 'zh']) {
		await speak(id);
		said[id] = ['5 years', '1 year', '$46 billion', '$1.5 million'].map((text) =>
			sayCompiled(text)
				.replaceAll(/[\u00A0\u200E]/gu, ' ')
				.trim()
		);
		expect(sayCompiled('14,000 soldiers')).toBe('14,000 soldiers');
		for (const text of ['at least 3–5 days', 'about $100', 'more than 2 weeks', '$1–2 billion']) {
			expect(sayCompiled(text), `${id}: ${text}`).not.toMatch(/day|about|week|more|least|billion/u);
		}
	}
	expect(said).toEqual({
		ru: ['5 лет', '1 год', '46 млрд $', '1,5 млн $'],
		ur: ['5 سال', '1 سال', '$46 ارب', '$15 لاکھ'],
		fa: ['۵ سال', '۱ سال', '$ ۴۶ میلیارد', '$ ۱٫۵ میلیون'],
		zh: ['5年', '1年', 'US$460亿', 'US$150万']
	});
});

it('says why a file is refused, with its number, in the words and digits of the language', async () => {
	await speak('ru');
	expect(sayCompiled('is larger than 50 MB')).toBe('больше 50 МБ');
	expect(sayCompiled('is a PDF locked with a password')).toBe('— PDF, защищённый паролем');
	await speak('fa');
	expect(sayCompiled('is a PDF of 2001 pages')).toMatch(/۲٬۰۰۱/u);
	expect(sayCompiled('Add a copy in a format that is read: PDF, DOCX or plain text.')).not.toMatch(
		/Add a copy|plain text/
	);
});

it('says after the name of a file why it is refused, as a sentence of the language', async () => {
	const told = (reason: string): string => say('“{name}” {reason}.', { name: 'a.pdf', reason: sayCompiled(reason) });
	await speak('ru');
	expect(told('is a PDF locked with a password')).toBe('«a.pdf» — PDF, защищённый паролем.');
	expect(told('is empty')).toBe('«a.pdf» пуст.');
	await speak('ur');
	expect(told('holds more than 20 million characters')).toContain('“: اس میں 20 ملین سے زیادہ حروف ہیں۔');
	expect(listRefusals().filter((reason) => /: (?:میں|کا|کی|کے|پر) /u.test(told(reason)))).toEqual([]);
	await speak('zh');
	expect(listRefusals().filter((reason) => told(reason).includes('：的'))).toEqual([]);
});

it('says how every question of the atlases is answered, with the names of the atlas as they are', async () => {
	const asked = await Promise.all(['russia-pakistan', 'magellan'].map((id) => readFolder(id)));
	const how = asked
		.flatMap(({ questions }) => questions)
		.flatMap(({ parts }) => parts.map((part) => describePart(part, (id) => `Name of ${id}`)));
	expect(how.length).toBeGreaterThan(10);
	expect(how.join(' ')).not.toMatch(/[aeiou]ies\b/u);
	for (const id of ['ru', 'ur', 'fa', 'zh']) {
		await speak(id);
		expect(how.filter((text) => sayCompiled(text, 'answer') === text)).toEqual([]);
	}
	await speak('ru');
	expect(
		sayCompiled('Ports drawn to within 40 km of Arabian Sea; passages naming Russia come first.', 'answer')
	).toBe('порт; проведены не далее 40 км от: Arabian Sea; сначала отрывки, где названы: Russia.');
	expect(sayCompiled('Events with status “proposed”, without background.', 'answer')).toBe(
		'события; статус: предложено; без предыстории.'
	);
	// What a curator wrote elsewhere is no such sentence.
	expect(sayCompiled('Ports of call are few here.')).toBe('Ports of call are few here.');
});

/**
 * Notes of readers as they are written in `formats/`, with samples for what stands in them; none that a name or a
 * remedy is.
 */
function listNotes(): string[] {
	const folder = new URL('../../../src/formats/', import.meta.url);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
	const code = files.map((path) => readFileSync(new URL(path, folder), 'utf8')).join('\n');
	return [...code.matchAll(/'([^'\n]+\.)'|`((?:[^`\n$]|\$\{(?:[^{}`]|`[^`]*`|\{[^}]*\})*\})+\.)`/gu)]
		.map(([, plain, template]) => plain ?? fill(template ?? ''))
		.filter((text) => /(?:left out|was read|were read|not read|not in UTF-8|be read|pictures)\b/u.test(text))
		.filter((text) => !REMEDY.test(text));
}

const REMEDY = /^(?:Add|Convert|Cut|Get|It may|Let|Open|Pick|Print|Save|Unpack)\b/u;
const SAMPLES: readonly [pattern: RegExp, sample: string][] = [
	[/\$\{formatPlaces\('(\w+)'[^}]*\}/gu, '$1s 4, vii and 2 more'],
	[/\$\{formatCount\([^}]*?, '([^']+)'\)\}/gu, '3 $1s'],
	[/\$\{formatOpenings\([^}]*\}/gu, '“Home, sweet home”, “1 word was left out.” and 2 more'],
	[/\$\{[^}]*'was' : 'were'\}/gu, 'were'],
	[/\$\{[^}]*'it is' : 'they are'\}/gu, 'they are'],
	[/\$\{nameEncoding[^}]*\}/gu, 'koi8-r'],
	[/\$\{note\}/gu, 'Heads and feet of its pages were left out.']
];
const fill = (template: string): string =>
	SAMPLES.reduce((text, [pattern, sample]) => text.replaceAll(pattern, sample), template).replaceAll(
		/\$\{[^}]*\}/gu,
		'3'
	);

/** Frames that code fills with words of its own; `JOINED` has them filled. */
const PARTS = /^3 (?:\(|3|were|empty 3)|left out3/u;

/** As they are put together of two parts in the code: by readers of Word documents and of web pages. */
const JOINED = [
	'1 number or mark that Word sets before a paragraph was left out (paragraph 1).',
	'2 pieces of hidden or deleted text were left out.',
	'1 empty character was left out.',
	'Running heads and page numbers were left out: “Harbour · Notes”.',
	'What the page shows only where scripts are off was left out (1 word: “unseen”).',
	'It is not in UTF-8; it was read as Windows-1252, the Western European encoding, as it declares.',
	'3 attached files were left out.'
];

/** Every kind of thing that is left out of a Word document, one of it and three. */
const KINDS = Object.values(LEFT_OUT_WORDS).flatMap(([one, many]) => [
	`1 ${one} was left out (paragraph 2).`,
	`3 ${many} were left out (paragraphs 2, 4 and 12 more).`
]);

it.each(['ru', 'ur', 'fa', 'zh'])('says in %s what was left out of a copy, with its number and where', async (id) => {
	const notes = [...listNotes().filter((text) => !PARTS.test(text)), ...JOINED, ...KINDS];
	expect(notes.length).toBeGreaterThan(25);
	const before = notes.map((note) => sayCompiled(note, 'note'));
	expect(before).toEqual(notes);
	await speak(id);
	const english = /\b(?:was|were|not|left out|pages?|paragraphs?|words?|more|read)\b/u;
	const said = notes.map((note) => sayCompiled(note, 'note').replaceAll(/“[^”]*”/gu, '“”'));
	expect(said.filter((text) => english.test(text))).toEqual([]);
});

it('keeps the words of a copy as they are in what it says of them', async () => {
	await speak('ru');
	expect(sayCompiled('2 pieces of deleted text were left out (paragraphs 3, 7 and 4 more).', 'note')).toBe(
		'Опущено, фрагменты удалённого текста: 2 (абзацы: 3, 7, и ещё 4).'
	);
	expect(sayCompiled('Running heads and page numbers were left out: “Home, 1 word”, “A · B”.', 'note')).toBe(
		'Колонтитулы и номера страниц опущены: “Home, 1 word”, “A · B”.'
	);
	expect(describeNoMatch('a.rtf', [], [], ['1 picture was left out.']).details).toContain('Опущено, изображения: 1.');
	expect(sayCompiled('A remark of a later version.', 'note')).toBe('A remark of a later version.');
});
