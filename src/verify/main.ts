import '../lib/ui/tokens.css';
import '../lib/ui/base.css';
import '../lib/ui/parts.css';
import { mount } from 'svelte';
import type { ToVerify } from '../exports/verify-page.ts';
import VerifyPage from './VerifyPage.svelte';

const target = document.getElementById('root');
const data = document.getElementById('to-verify')?.textContent;
if (!target || !data) {
	throw new Error('The page has no root, or nothing to find.');
}
const toVerify = JSON.parse(data) as ToVerify;
document.title = `${toVerify.title}: find the passages in your copies`;
mount(VerifyPage, {
	target,
	props: { toVerify }
});
