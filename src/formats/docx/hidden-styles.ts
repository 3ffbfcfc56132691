import { readXml, type XmlTag } from './package-parts.ts';
import type { Watch } from '../watch.ts';

/** Whether a switch of WordprocessingML is on: present, and not set off (ISO/IEC 29500-1, 17.17.4). */
export function isOn({ attributes }: XmlTag): boolean {
	return !/^(?:0|false|off)$/iu.test(attributes.get('val') ?? 'true');
}

/** Styles whose text is hidden, by id, with what they inherit from the styles they are based on. */
export function readHiddenStyles(bytes: Uint8Array | null, watch: Watch): ReadonlySet<string> {
	const styles = new Map<string, { base?: string; isHidden?: boolean }>();
	let current = '';
	const open = (tag: XmlTag): void => {
		if (tag.space !== 'w') {
			return;
		}
		if (tag.name === 'style') {
			current = tag.attributes.get('styleId') ?? '';
			styles.set(current, {});
		}
		const style = styles.get(current);
		if (style && tag.name === 'basedOn') {
			style.base = tag.attributes.get('val') ?? '';
		}
		if (style && tag.name === 'vanish') {
			style.isHidden = isOn(tag);
		}
	};
	if (bytes) {
		readXml(
			bytes,
			{
				open,
				close: () => undefined,
				text: () => undefined
			},
			watch
		);
	}
	const isHidden = (id: string, depth: number): boolean => {
		const style = styles.get(id);
		return style?.isHidden ?? (style?.base !== undefined && depth < 20 && isHidden(style.base, depth + 1));
	};
	return new Set([...styles.keys()].filter((id) => isHidden(id, 0)));
}
