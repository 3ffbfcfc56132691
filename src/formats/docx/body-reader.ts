import { codePoint } from 'dingbat-to-unicode';
import { joinRow, makeFlow, type BodyContext, type Flow, type Row, type TextRun } from './flow.ts';
import { MARKS, SKIPPED } from './elements.ts';
import { isOn } from './hidden-styles.ts';
import type { LeftOutType } from './left-out.ts';
import type { XmlHandler, XmlTag } from './package-parts.ts';

/** Gathers the paragraphs of one part of a Word document as its elements come. */
export class BodyReader implements XmlHandler {
	readonly #context: BodyContext;
	readonly #flows: Flow[] = [makeFlow()];
	readonly #rows: Row[] = [];
	readonly #runs: TextRun[] = [];
	/** Fields under way, each in its code or in its result. */
	readonly #fields: ('code' | 'result')[] = [];
	/** For each choice between versions of a piece, whether the first gave text. */
	readonly #choices: { start: number; isTaken: boolean }[] = [];
	/** Ids of notes, in the order of their marks: "footnotes 2". */
	readonly noteIds: string[] = [];
	#skip = 0;
	#ruby = 0;
	#letters = 0;
	#paragraphs = 0;
	#isText = false;
	#isProperties = false;
	/** Properties of a paragraph, and those of its mark: they say nothing of a run around them. */
	#isParagraph = false;

	constructor(context: BodyContext) {
		this.#context = context;
	}

	get blocks(): string[] {
		return this.#flows[0]?.blocks ?? [];
	}

	get #flow(): Flow {
		return this.#flows.at(-1) ?? makeFlow();
	}

	open(tag: XmlTag): void {
		if (this.#skip > 0) {
			this.#skip += 1;
			return;
		}
		if (this.#isSkipped(tag)) {
			this.#skip = 1;
			return;
		}
		if (tag.space === 'w') {
			this.#openWord(tag);
			this.#openMark(tag);
		} else if (tag.space === 'm') {
			this.#isText = tag.name === 't';
			this.#add(tag.name === 'den' ? '/' : '');
		} else if (tag.space === 'mc') {
			this.#openChoice(tag);
		} else {
			this.#noteDrawing(tag);
		}
	}

	#isSkipped({ name, space, attributes }: XmlTag): boolean {
		if (space === 'mc' && name === 'Fallback') {
			return this.#choices.at(-1)?.isTaken ?? false;
		}
		if (space !== 'w') {
			return false;
		}
		if (name === 'del' || name === 'moveFrom') {
			this.#note(attributes.has('id') && !this.#isProperties ? 'deleted' : null);
		}
		if (name === 'rt') {
			this.#note('reading');
			return true;
		}
		return SKIPPED.has(name);
	}

	#note(type: LeftOutType | null): void {
		if (type) {
			this.#context.leftOut.add(type, this.#paragraphs + 1);
		}
	}

	#openWord(tag: XmlTag): void {
		const { name, attributes } = tag;
		const run = this.#runs.at(-1);
		if (name === 'r') {
			this.#runs.push({
				isHidden: this.#flow.isParagraphHidden,
				wasNoted: false
			});
		} else if (name === 't') {
			this.#isText = true;
		} else if (name === 'pPr' || name === 'rPr') {
			this.#isProperties = true;
			this.#isParagraph ||= name === 'pPr';
		} else if (name === 'numPr') {
			this.#note('number');
		} else if (name === 'pStyle') {
			this.#flow.isParagraphHidden = this.#isHiddenStyle(attributes);
		} else if (name === 'rStyle' && run && !this.#isParagraph) {
			run.isHidden ||= this.#isHiddenStyle(attributes);
		} else if (name === 'vanish' && run && !this.#isParagraph) {
			run.isHidden = isOn(tag);
		} else if (name === 'fldChar') {
			this.#turnField(attributes.get('fldCharType') ?? '');
		} else if (name === 'footnoteReference' || name === 'endnoteReference') {
			this.noteIds.push(`${name.slice(0, name.indexOf('R'))}s ${attributes.get('id') ?? ''}`);
		} else if (name === 'commentReference') {
			this.#note('comment');
		} else if (name === 'object') {
			this.#note('object');
		} else {
			this.#openFlow(tag);
		}
	}

	#openFlow({ name, attributes }: XmlTag): void {
		if (name === 'tr') {
			this.#rows.push({ cells: [] });
		} else if (name === 'tc' || name === 'txbxContent') {
			this.#flows.push(makeFlow());
		} else if (name === 'altChunk' || name === 'subDoc') {
			this.#closeParagraph();
			const text = this.#context.readPart(attributes.get('id') ?? '');
			this.#flow.blocks.push(...(text ? [text] : []));
			this.#note(text === null ? 'part' : null);
		} else if (name === 'ruby') {
			this.#ruby += 1;
		} else if (name === 'p' && this.#flow.paragraph.length > 0) {
			// A formula may stand between paragraphs.
			this.#closeParagraph();
		}
	}

	#openMark({ name, attributes }: XmlTag): void {
		if (this.#isProperties) {
			return;
		}
		const mark = MARKS[name];
		if (mark !== undefined && Object.hasOwn(MARKS, name)) {
			this.#add(mark);
		}
		if (name === 'sym') {
			this.#addSign(attributes.get('font') ?? '', Number.parseInt(attributes.get('char') ?? '', 16));
		}
	}

	/** Symbol fonts keep their signs in a private area; what each is, is known for the common ones. */
	#addSign(font: string, code: number): void {
		const isPrivate = code >= 0xf000 && code <= 0xf0ff;
		const known = codePoint(font, isPrivate ? code - 0xf000 : code);
		if (known) {
			this.#add(known.string);
		} else if (!isPrivate && code > 31 && code <= 0x10ffff) {
			this.#add(String.fromCodePoint(code));
		} else {
			this.#note('sign');
		}
	}

	#isHiddenStyle(attributes: ReadonlyMap<string, string>): boolean {
		return this.#context.hiddenStyles.has(attributes.get('val') ?? '');
	}

	#turnField(type: string): void {
		if (type === 'begin') {
			this.#fields.push('code');
		} else if (type === 'separate' && this.#fields.length > 0) {
			this.#fields[this.#fields.length - 1] = 'result';
		} else if (type === 'end') {
			this.#fields.pop();
		}
	}

	#openChoice({ name }: XmlTag): void {
		if (name === 'AlternateContent') {
			this.#choices.push({
				start: this.#letters,
				isTaken: false
			});
		}
	}

	/** Words drawn as a picture stand after the paragraph, as a box does; what is read otherwise is told. */
	#noteDrawing({ name, attributes }: XmlTag): void {
		if (name === 'textpath') {
			const words = attributes.get('string')?.trim();
			this.#flow.boxes.push(...(words ? [words] : []));
		} else if (name === 'txBody') {
			this.#note('shape');
		} else if (name === 'pic' || name === 'imagedata') {
			this.#note('picture');
		} else if (name === 'chart' || name === 'relIds') {
			this.#note('chart');
		}
	}

	text(text: string): void {
		if (this.#isText && this.#skip === 0) {
			this.#add(text);
		}
	}

	#add(text: string): void {
		if (text === '' || this.#fields.includes('code')) {
			return;
		}
		const run = this.#runs.at(-1);
		if (run?.isHidden) {
			this.#note(run.wasNoted || text.trim() === '' ? null : 'hidden');
			run.wasNoted = true;
			return;
		}
		this.#letters += text.trim().length;
		this.#flow.paragraph.push(text);
	}

	close(name: string, space: string): void {
		if (this.#skip > 0) {
			this.#skip -= 1;
			return;
		}
		if (name === 't') {
			this.#isText = false;
		}
		if (space === 'mc') {
			this.#closeChoice(name);
		} else if (space === 'm' && name === 'oMathPara') {
			this.#add('\n');
		} else if (space === 'w') {
			this.#closeWord(name);
		}
	}

	#closeChoice(name: string): void {
		const choice = this.#choices.at(-1);
		if (name === 'Choice' && choice) {
			choice.isTaken = this.#letters > choice.start;
		} else if (name === 'AlternateContent') {
			this.#choices.pop();
		}
	}

	#closeWord(name: string): void {
		if (name === 'body') {
			this.#closeParagraph();
		} else if (name === 'p') {
			this.#closeParagraph();
			this.#paragraphs += 1;
		} else if (name === 'r') {
			this.#runs.pop();
		} else if (name === 'pPr' || name === 'rPr') {
			this.#isProperties = false;
			this.#isParagraph &&= name !== 'pPr';
		} else if (name === 'tc') {
			const cell = this.#closeFlow();
			this.#rows.at(-1)?.cells.push(cell);
		} else if (name === 'tr') {
			this.#flow.blocks.push(...joinRow(this.#rows.pop() ?? { cells: [] }));
		} else if (name === 'txbxContent') {
			const box = this.#closeFlow();
			this.#flow.boxes.push(...box);
		}
	}

	#closeFlow(): string[] {
		this.#closeParagraph();
		return this.#flows.pop()?.blocks ?? [];
	}

	#closeParagraph(): void {
		const flow = this.#flow;
		const lines = flow.paragraph.join('').split('\n');
		const text = lines
			.map((line) => line.trim())
			.join('\n')
			.trim();
		flow.blocks.push(...(text === '' ? [] : [text]), ...flow.boxes);
		flow.paragraph = [];
		flow.boxes = [];
		flow.isParagraphHidden = false;
	}
}
