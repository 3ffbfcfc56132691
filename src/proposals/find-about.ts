import type { ReadDocument } from '../formats/document.ts';
import { chooseTold, isSame, joinAuthors, readDay, readLanguage, sayingsOf } from './sayings.ts';
import type { About } from '../model/proposals/document.ts';
import type { Body } from './find-body.ts';
import { reasonFor } from './find-body.ts';
import { findLanguage } from './find-language.ts';
import { findDates } from '../values/dates/find-dates.ts';
import type { Block } from './paragraphs.ts';

const MAX_TITLE = 200;
const MAX_AUTHORS = 20;
/** Lines at either end of a text in which a date is that of the text. */
const MAX_HEAD_LINES = 14;

/**
 * Title, authors, publisher, day and language of a document, each with how sure it is and where it was read: what the
 * file says of itself and what stands at the head of its text; where both say the same it is surer.
 */
export function findAbout(document: ReadDocument, blocks: readonly Block[], body: Body): About {
	const lines = listHeadLines(body, blocks);
	const says = document.says ?? [];
	const language = findLanguage(document.text.slice(body.range.start, body.range.end));
	return {
		title: chooseTold([findTitle(lines, body), ...sayingsOf(says, 'title')]),
		authors: chooseTold([findAuthors(lines), joinAuthors(says)], (a, b) => isSame(a.join(), b.join())),
		publisher: chooseTold(sayingsOf(says, 'publisher')),
		published: chooseTold([findPublished(lines), ...sayingsOf(says, 'published').flatMap(readDay)]),
		language: chooseTold([
			language && {
				value: language.tag,
				confidence: language.confidence,
				basis: 'the letters and common words of the text'
			},
			...sayingsOf(says, 'language').flatMap(readLanguage)
		])
	};
}

function listHeadLines(body: Body, blocks: readonly Block[]): string[] {
	const head = body.head.length > 0 ? body.head : blocks.slice(0, 1);
	const lines = head.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
	return lines.filter((line) => line !== '').slice(0, MAX_HEAD_LINES);
}

function findTitle(lines: readonly string[], body: Body): About['title'] {
	const title = lines.find((line) => {
		return (
			line.length <= MAX_TITLE &&
			/\p{L}{2}/u.test(line) &&
			reasonFor({ text: line }) === null &&
			!isDateLine(line)
		);
	});
	return title === undefined || body.head.length === 0
		? null
		: {
				value: title,
				confidence: 0.8,
				basis: 'the first line of the text'
			};
}

const BYLINE = /^(?:by|von|par|por|di|автор(?:ы)?|作者|记者|بقلم|نویسنده|نوشتهٔ)\s*[:：]?\s+(.+)$/iu;
const NAME = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Gen|Amb)\.?\s+)?\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,4}$/u;

function findAuthors(lines: readonly string[]): About['authors'] {
	for (const line of lines) {
		const named = BYLINE.exec(line)?.[1]?.split(/\s*[|,•–—]\s*|\s+(?:and|und|et|y|и|و)\s+|、/u) ?? [];
		const authors = named.map((part) => part.trim()).filter((part) => NAME.test(part) && !isDateLine(part));
		if (authors.length > 0) {
			return {
				value: authors.slice(0, MAX_AUTHORS),
				confidence: 0.85,
				basis: 'a line at its head that names who wrote it'
			};
		}
	}
	return null;
}

/** A line that is hardly more than a date. */
function isDateLine(line: string): boolean {
	const [date] = line.length <= 120 ? findDates(line) : [];
	return (
		date !== undefined &&
		date.kind === 'date' &&
		date.text.length >= line.replace(/[^\p{L}\p{N}]+/gu, '').length * 0.6
	);
}

function findPublished(lines: readonly string[]): About['published'] {
	const found = lines.flatMap((line) => {
		const date =
			line.length > 200
				? undefined
				: findDates(line).find(({ kind, value }) => kind === 'date' && value !== null);
		const isWhole = /^\d{4}-\d\d-\d\d$/u.test(date?.value ?? '');
		if (!date?.value || !/^\d{4}/u.test(date.value)) {
			return [];
		}
		const isSaid = /\b(?:published|posted|date|issued)\b/iu.test(line);
		const confidence = (isSaid ? 0.9 : isDateLine(line) ? 0.8 : 0.5) - (isWhole ? 0 : 0.15);
		return [
			{
				value: date.value,
				confidence: Math.round(confidence * 100) / 100,
				basis: isSaid ? 'a line at its head that says when it was published' : 'a date at its head'
			}
		];
	});
	return found.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}
