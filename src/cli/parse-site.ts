import { InvalidArgumentError } from 'commander';
import { parseSiteAddress, type SiteAddress } from '../server/site-address.ts';

/** Where a site will stand, as an option gives it. */
export function parseSite(text: string): SiteAddress {
	const address = parseSiteAddress(text);
	if (typeof address === 'string') {
		throw new InvalidArgumentError(address);
	}
	return address;
}
