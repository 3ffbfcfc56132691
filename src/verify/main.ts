import '../lib/ui/tokens.css';
import '../lib/ui/base.css';
import '../lib/ui/parts.css';
import { mount } from 'svelte';
import type { VerifyData } from '../exports/verify-page.ts';
import { say } from '../language/say.ts';
import { speak } from './speak.ts';
import VerifyPage from './VerifyPage.svelte';

const target = document.getElementById('root');
const data = document.getElementById('to-verify')?.textContent;
if (!target || !data) {
	throw new Error('The page has no root, or nothing to find.');
}
const { speech, toVerify } = JSON.parse(data) as VerifyData;
speak(speech, toVerify.language);
document.title = say('{title}: find the passages in your copies', { title: toVerify.title });
mount(VerifyPage, {
	target,
	props: { toVerify }
});
