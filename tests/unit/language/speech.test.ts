import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, parseLanguage } from '../../../src/language/languages.ts';
import { joinWords, say, sayNumber, sayYear } from '../../../src/language/say.ts';
import { sayLater, sayTemplate } from '../../../src/language/say-template.ts';
import { ofAtlas, setSpeech, type Messages } from '../../../src/language/speech.ts';
import { findStaticMessages } from '../../../src/lib/server/static-messages.ts';
import { formatCount, formatShare } from '../../../src/wording/counts.ts';

function speak(id: string, messages: Messages | null): void {
	const language = LANGUAGES.find((item) => item.id === id)!;
	setSpeech(() => ({ language, messages, offered: ['en'], atlas: 'en' }));
}
afterEach(() => setSpeech(() => undefined));

describe('the language of an address', () => {
	it.each([
		['/ur/events/', '', 'ur', '/events/'],
		['/ur', '', 'ur', '/'],
		['/ur/', '', 'ur', '/'],
		['/atlas/zh/feature/x/', '/atlas', 'zh', '/atlas/feature/x/'],
		['/events/', '', 'en', '/events/'],
		['/russia/', '', 'en', '/russia/'],
		['/en/events/', '', 'en', '/en/events/'],
		['/other/ur/', '/atlas', 'en', '/other/ur/'],
		['/feature/ur/', '', 'en', '/feature/ur/']
	])('%s below "%s" is %s and %s', (path, base, language, rest) => {
		const parsed = parseLanguage(path, base);
		expect([parsed.language.id, parsed.path]).toEqual([language, rest]);
	});
});

describe('a message', () => {
	it('is its own words in English, with values as they are', () => {
		expect(say('{part} of {whole}', { part: 1200, whole: '<b>' })).toBe('1200 of <b>');
		expect([formatCount(1, 'copy', 'copies'), formatShare(3, 4, 'place')]).toEqual(['1 copy', '3 of 4 places']);
	});

	it('takes the plural of its language', () => {
		const places = { one: '{count} место', few: '{count} места', many: '{count} мест', other: '{count} места' };
		speak('ru', { '{count} place': places });
		expect([1, 2, 5, 11, 21, 22, 112].map((count) => formatCount(count, 'place'))).toEqual([
			'1 место',
			'2 места',
			'5 мест',
			'11 мест',
			'21 место',
			'22 места',
			'112 мест'
		]);
		expect(formatCount(2, 'thing nobody translated')).toBe('2 thing nobody translateds');
	});

	it('writes numbers as its language does, years without groups', () => {
		speak('fa', { ', ': '، ' });
		expect([sayNumber(1234), sayYear(2014), joinWords('۱', '۲')]).toEqual(['۱٬۲۳۴', '۲۰۱۴', '۱، ۲']);
		speak('ur', {});
		expect(sayYear(2014)).toBe('2014');
	});

	it('keeps a value of another direction from turning its sentence round, and no other', () => {
		speak('ur', { 'Only {title}': 'صرف {title}' });
		expect(say('Only {title}', { title: 'CASA-1000 (power)' })).toBe('صرف \u2068CASA-1000 (power)\u2069');
		expect(say('Only {title}', { title: 'لاہور' })).toBe('صرف لاہور');
		speak('ru', { 'Only {title}': 'Только {title}' });
		expect(say('Only {title}', { title: 'Lahore' })).toBe('Только Lahore');
	});
});

it('marks texts of the atlas where the page speaks another language', () => {
	expect(ofAtlas()).toEqual({});
	speak('ur', {});
	expect(ofAtlas()).toEqual({ lang: 'en', dir: 'ltr' });
});

describe('messages in markup', () => {
	const put = (code: string): string =>
		findStaticMessages(code)
			.toSorted((a, b) => b.start - a.start)
			.reduce((text, { start, end, text: message }) => text.slice(0, start) + message + text.slice(end), code);

	it('are put there where they stand alone and hold no value', () => {
		expect(put("<b title={say('It\\'s')}>{say('One')}</b>")).toBe('<b title="It\'s">One</b>');
		expect(put("<b><i></i> {say('One')}</b>")).toBe('<b><i></i> One</b>');
	});
	it.each([
		"<b>{say('One {two}', { two })}</b>",
		"<b>{say('One')} {two}</b>",
		"<b>and {say('One')}</b>",
		"{#if a}{say('One')}{/if}",
		"<Part title={say('One')} />",
		'<b>{say(word)}</b>',
		"<option>{say('One')}</option>"
	])('stay a call in %s', (code) => {
		expect(put(code)).toBe(code);
	});
	it('are said when they are first used, though the component was there before the messages', () => {
		const template = sayLater((markup, flags) => () => `${markup}${flags}`, '<b>One</b>', 2);
		speak('ru', { One: 'Один' });
		expect(template()).toBe('<b>Один</b>2');
	});
	it('are said in the language of the page, and nothing else of the markup is', () => {
		const markup = '<b class="One" title="One"> One <i>Two</i></b>';
		expect(sayTemplate(markup)).toBe(markup);
		speak('ru', { One: 'Один' });
		expect(sayTemplate(markup)).toBe('<b class="One" title="Один"> Один <i>Two</i></b>');
	});
});
